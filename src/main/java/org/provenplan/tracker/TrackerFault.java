package org.provenplan.tracker;

/** Why a file can't be made into a plan, in one sentence for the person who has it. */
public final class TrackerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TrackerFault(String sentence) {
        super(sentence);
    }
}
