package org.provenplan.tracker.cells;

/** Why a file can't be made into a plan, in one sentence for the person who has it. */
public final class TrackerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence without a full stop, to stand behind the name of the file */
    public TrackerFault(String sentence) {
        super(sentence);
    }
}
