package org.provenplan.report;

import java.util.List;

/**
 * What somebody wrote down on a day: a note, a review, an extension.
 *
 * @param by whoever wrote or decided it
 * @param facts what belongs to it besides the text
 */
public record Entry(String date, String by, String text, List<Fact> facts) {}
