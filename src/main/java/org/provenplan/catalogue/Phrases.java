package org.provenplan.catalogue;

import java.util.List;

/**
 * The phrases that tell what a progress note or the result of a recheck says, in lower-case words with one space between.
 *
 * @param effort what was done rather than what came of it: "staff were reminded"
 * @param numbers numbers in words, days, months, and how often: "twelve", "weekly"
 * @param facts further words that make a note one of fact: "nobody", "fewer"
 * @param goingOn not finished: "in progress"
 * @param finished finished: "complete"
 * @param watching what goes on because it should: audits, checks
 * @param failed a recheck that found the gain gone
 * @param held a recheck that found it still there
 * @param subjects words that may stand around such a phrase and change nothing: "the recheck", "is still"
 */
public record Phrases(
        List<String> effort,
        List<String> numbers,
        List<String> facts,
        List<String> goingOn,
        List<String> finished,
        List<String> watching,
        List<String> failed,
        List<String> held,
        List<String> subjects) {
    static Phrases read() {
        DataFile data = DataFile.read("phrases.yaml");
        return new Phrases(
                data.texts("effort"),
                data.texts("numbers"),
                data.texts("facts"),
                data.texts("going-on"),
                data.texts("finished"),
                data.texts("watching"),
                data.texts("failed"),
                data.texts("held"),
                data.texts("subjects"));
    }
}
