package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an action was seen to be closed is told alike by changes, the report, the trend and its history. */
class SeenClosingsTest {
    private static final String DONE_ON = "        done-on: 2026-04-21\n";
    private static final String WORDS = "not seen to happen";

    @TempDir
    private Path folder;

    /**
     * The action was done on 21 April, its evidence is of 20 and 24 May, and it was closed on 30 May.
     *
     * @param open the status that Git knew first; empty where it knew none
     * @param days the option; empty where it is not set
     * @param closing the day of the commit that closes it
     * @param unseen what the history says; empty where it was seen
     */
    @ParameterizedTest
    @CsvSource({
        "done, '', 2026-05-31, ''",
        "in-progress, '', 2026-05-31, done on 21 April 2026 was recorded 40 days later",
        "in-progress, 39, 2026-05-31, done on 21 April 2026 was recorded 40 days later",
        "in-progress, 40, 2026-05-31, ''",
        "done, 18, 2026-05-31, done on 21 April 2026 was recorded 19 days later",
        "done, 19, 2026-05-31, ''",
        "'', '', 2026-05-31, it was closed when Git came to know it and done on 21 April 2026 was recorded 40 days later",
        "'', 200, 2026-05-31, it was closed when Git came to know it",
        "done, '', '', ''",
        "in-progress, '', '', done on 21 April 2026 was recorded 41 days later",
        "'', 60, '', it was closed when Git came to know it",
    })
    void isToldAlike(String open, String days, String closing, String unseen) throws IOException {
        CommittedPlans plans = CommittedPlans.in(folder.resolve("a repository"));
        String rules = days.isEmpty() ? "" : "rules: {dated-when-written: {days: " + days + "}}\n";
        plans.repository().write("provenplan.yaml", "profile: working\n" + rules);
        String before = plans.text();
        String closed = ChangesCommandTest.CLOSED.replace("owner: closer", "owner: j-green");
        if (!open.isEmpty()) {
            String known = closed.replace("status: closed", "status: " + open);
            plans.repository()
                    .write(CommittedPlans.PLAN, before + (open.equals("done") ? known : known.replace(DONE_ON, "")));
        }
        plans.commit("2026-05-10");
        plans.repository().write(CommittedPlans.PLAN, before + closed);
        if (!closing.isEmpty()) {
            plans.commit(closing);
        }
        boolean seen = unseen.isEmpty();

        assertThat(plans.run("changes", "--since", "2026-05-20", "--format", "json")
                        .out())
                .contains("\"group\": \"" + (seen ? "closed-with-proof" : "closed-not-seen") + "\"");
        assertThat(plans.run("report", "--format", "markdown").out())
                .contains("Of 2 actions " + (seen ? "1" : "none") + " is closed with proof");
        assertThat(plans.run("trend", "--format", "csv").out().lines())
                .anyMatch(line ->
                        line.startsWith("2026-06-01,") && line.endsWith(",1,0,0," + (seen ? "1,0,1,0" : "0,0,1,1")));
        for (String id : new String[] {"second-senior-now", "late-medicines"}) {
            for (String format : new String[] {"text", "markdown", "json"}) {
                String history =
                        plans.run("history", id, "--format", format).out().replaceAll("\\s+", " ");
                assertThat(history.contains(WORDS)).as(history).isEqualTo(!seen);
                assertThat(history).contains(seen ? "" : WORDS + ": " + unseen);
            }
        }
    }

    @Test
    void aTargetThatWasEasedAtTheClosingProvesNothing() throws IOException {
        CommittedPlans plans = CommittedPlans.in(folder.resolve("a repository"));
        String closed = ChangesCommandTest.CLOSED.replace("owner: closer", "owner: j-green");
        String before = plans.text();
        String open = closed.replace("status: closed", "status: in-progress").replace(DONE_ON, "");
        plans.repository().write(CommittedPlans.PLAN, before + open);
        plans.commit("2026-05-10");
        plans.repository().write(CommittedPlans.PLAN, before + closed);
        plans.edit("{value: 100, by: 2026-05-24}", "{value: 90, by: 2026-05-24}")
                .commit("2026-05-30");

        assertThat(plans.run("check").out()).contains("targets-kept");
        assertThat(plans.run("report", "--format", "markdown").out())
                .contains("Of 2 actions none is closed with proof")
                .contains("Not yet proven");
        assertThat(plans.run("changes", "--since", "2026-05-20").out()).contains("proof in doubt");
    }
}
