package org.provenplan.report;

import java.util.List;

/**
 * An action that is late or blocked, as somebody reads it who has to decide.
 *
 * @param days how long, with the shape of its standing
 * @param small since when, until when, how often moved
 * @param of level, risk and finding
 * @param why what stands in the way
 * @param until what protects people meanwhile
 */
public record LateEntry(Mark days, List<String> small, Link action, String owner, String of, Reason why, Reason until) {
    /**
     * What was written of it.
     *
     * @param label {@code Why}
     * @param gap whether nothing is written
     */
    public record Reason(String label, String text, boolean gap) {}
}
