package org.provenplan.check;

import java.util.List;

/**
 * By what some diagnostics of a run do not count.
 *
 * @param waivers those in force, in the order of the plans
 * @param putRight how many faults of the plans' baselines are not there any more; none where not everything was checked
 */
public record SetAside(List<WaiverInForce> waivers, int putRight) {
    public static final SetAside NOTHING = new SetAside(List.of(), 0);

    public SetAside {
        waivers = List.copyOf(waivers);
    }
}
