package org.provenplan.check;

import java.util.List;

/**
 * Plans that a run met and did not take, by their names.
 *
 * @param configured those that {@code plans:} in a configuration does not name
 * @param ignored those that Git ignores
 */
public record LeftOut(List<String> configured, List<String> ignored) {
    public LeftOut {
        configured = List.copyOf(configured);
        ignored = List.copyOf(ignored);
    }
}
