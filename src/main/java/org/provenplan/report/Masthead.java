package org.provenplan.report;

import java.util.List;

/**
 * What stands over a report, and on each of its printed pages.
 *
 * @param logo the image at the top; nothing in it where there is none
 * @param kind what sort of report it is: {@code Status report}
 * @param title what it is about
 * @param meta its day, and what else must be known of it
 * @param asOf the day that counted as today
 * @param notices what a reader must know before anything else
 */
public record Masthead(
        Picture logo, String kind, String title, String meta, String asOf, List<String> notices, Origin origin) {

    /**
     * An image.
     *
     * @param data a {@code data:} address
     * @param alt what stands in its place for those who can't see it
     */
    public record Picture(String data, String alt) {
        static final Picture NONE = new Picture("", "");
    }

    /**
     * What a report was made of: the same origin gives the same bytes.
     *
     * @param version provenplan's own
     */
    public record Origin(String version, List<String> files) {}
}
