package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.privacy.SecondLook;

/** Whoever a plan tells of by number, no output of any command does. */
class NothingPrivateTest {
    private static final List<String> COMMANDS = List.of(
            "check",
            "check --format json",
            "check --format sarif",
            "check --format github",
            "check --format gitlab",
            "check --format junit",
            "check --format markdown",
            "check --format csv",
            "check --against HEAD~1",
            "report",
            "report --format markdown",
            "due --within 1y",
            "due --within 1y --format json",
            "due --within 1y --format ics",
            "due --within 1y --format markdown",
            "changes HEAD~1..HEAD",
            "changes HEAD~1..HEAD --format json",
            "changes HEAD~1..HEAD --format html",
            "history protected-lead",
            "history protected-lead --format json",
            "history late-medicines",
            "trend",
            "trend --format json");

    @TempDir
    private Path folder;

    /** What is typed, where, and what of it must stand in no output. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: Name one | title: "Patient 401\\x20023\\x202137: name one        | 943;476;5919
            title: Name one | title: Patient 943–476–5919 and name one             | 943;476;5919
            title: Name one | title: Name one protected medicines lead on each evening shift for 943 476 5919 on one | 943;476;5919
            title: Name one | title: Ring 07911.842.456 to name one                | 07911;842
            due: 2026-06-15 | due: DOB 12/11/1938                                  | 12/11;1938
            owner: j-green  | owner: jo.green@example.org                          | jo.green
            evidence-from:  | sample: AB987654C\\n        evidence-from:             | 987654;AB9
            evidence-from:  | contributors: [AB 98 76 54 C]\\n        evidence-from: | 76 54;AB 98
            evidence-from:  | 07911 842789: x\\n        evidence-from:              | 842789
            evidence-from:  | # born 13 August 1938\\n        evidence-from:           | August
            """)
    void isShown(String before, String after, String secrets) throws IOException {
        CommittedPlans plans = CommittedPlans.in(folder.resolve("a repository"));
        String text = after.contains("\\x20") ? closingQuote(plans, before, after) : after.replace("\\n", "\n");
        plans.edit(before, text).commit("2026-05-20");
        for (String command : COMMANDS) {
            CommittedPlans.Outcome outcome = plans.run(command.split(" "));
            for (String secret : secrets.split(";", -1)) {
                assertThat(outcome.out() + outcome.err()).as(command).doesNotContain(secret.strip());
            }
        }
    }

    /** Replaces the rest of the line too, so that the text in quotes ends. */
    private static String closingQuote(CommittedPlans plans, String before, String after) throws IOException {
        String text = plans.text();
        int from = text.indexOf(before) + before.length();
        plans.edit(text.substring(from, text.indexOf('\n', from)), "");
        return after + "\"";
    }

    @Test
    void addressesOfRegulatorsAndOfNamedDomainsStay() throws IOException {
        CommittedPlans plans = CommittedPlans.in(folder.resolve("a repository"));
        plans.repository().write("provenplan.yaml", "privacy: {domains: [example.org]}\n");
        plans.edit("title: Name one", "title: Send to HSCA_Compliance@cqc.org.uk and pals@example.org one");
        assertThat(plans.run("check").out()).doesNotContain("no-personal-identifiers");
        assertThat(plans.run("report").out()).contains("HSCA_Compliance@cqc.org.uk", "pals@example.org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Patient 401 023 2137 fell             | Patient ••• ••• •••• fell
            "message": "401\\u2013023\\u20132137" | "message": "••••••••••••••••••••••"
            NI QQ123456C                          | NI •••••••••
            <p>DOB 3/4/1941</p>                   | <p>DOB ••••••••</p>
            Ring +44 7700 900123                  | Ring ••• •••• ••••••
            "sha256": "59e59909fdd1a2a372b9afeefbe461090fca8461f55998633b1258c2617f9e91" |
            "fingerprint": "07700900123401023213740102321374" |
            <path d="M 401 023 2137 L 07700 900123"/> |
            <svg viewBox="0 0 401 023 2137" width="720"> |
            .bar { margin: 401px 023px 2137px; color: #401023 } |
            DTSTAMP:20260601T000000Z              |
            provider 1-101728394, location 1-9990000018 |
            as of 2026-06-01 (2026-05-10 to 2026-06-30) |
            ref 01632960001, 4010232137           |
            12 errors, 401 warnings and 2137 infos |
            """)
    void isLookedAtTwice(String finished, String shown) {
        assertThat(SecondLook.at(finished)).isEqualTo(shown == null ? finished : shown);
    }
}
