package org.provenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a branch does to the plans of a real repository: what is new, put right, and as it was. */
class AgainstTest {
    @TempDir
    private Path folder;

    private CommittedPlans plans;

    @BeforeEach
    void makeRepository() throws IOException {
        plans = CommittedPlans.in(folder.resolve("a repository"));
    }

    /** The base has an action whose owner nobody knows; then the plan is edited. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        title: Evening | title: Evening | 0 new, 0 fixed and 1 unchanged | 1 | 0
        owner: nobody-x | owner: j-green | 0 new, 1 fixed and 0 unchanged | 0 | 0
        status: in-progress | status: under-review | 1 new, 0 fixed and 1 unchanged | 1 | 1
        owner: nobody-x | owner: nobody-y | 0 new, 0 fixed and 1 unchanged | 1 | 0
        findings: | # a line more\\nfindings: | 0 new, 0 fixed and 1 unchanged | 1 | 0
        findings: | findings: [ | 1 new, 0 fixed and 0 unchanged | 3 | 3
        """)
    void compares(String before, String after, String counts, int exit, int exitOfNew) throws IOException {
        plans.edit("owner: j-green", "owner: nobody-x").commit("2026-05-10");
        plans.edit(before, after);
        CommittedPlans.Outcome outcome = plans.run("check", "plans", "--against", "HEAD");
        assertThat(outcome.out()).contains("Compared with HEAD (").contains("): " + counts + ".\n");
        assertThat(outcome.exit()).isEqualTo(exit);
        assertThat(plans.run("check", "plans", "--against", "HEAD", "--new-only")
                        .exit())
                .isEqualTo(exitOfNew);
    }

    @Test
    void anErrorThatAnotherFileCausesIsNew() throws IOException {
        plans.repository().write("another.yaml", plans.text());
        CommittedPlans.Outcome outcome = plans.run("check", "--against", "HEAD", "--new-only", "--format", "json");
        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
        assertThat(outcome.out()).contains("\"rule\": \"unique-ids\"", "\"change\": \"new\"", "\"new\": 1");
    }

    @Test
    void anErrorThatAConfigurationCausesIsNew() throws IOException {
        plans.edit("title: Evening medicines are given late", "title: Medicines")
                .commit("2026-05-11");
        plans.repository().write("provenplan.yaml", "rules: {specific-finding: error}\n");
        CommittedPlans.Outcome outcome = plans.run("check", "--against", "HEAD", "--new-only");
        assertThat(outcome.out()).contains("error  specific-finding  new", ": 1 new, 0 fixed and 0 unchanged.");
        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
    }

    /** What a plan rests on may lie in another file: the register that a configuration shares, or readings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        owner: j-green | owner: k-black | provenplan.yaml | people: {k-black: {name: Kim Black, role: Nurse}} | people: {} | known-references
        readings:\\n          - {date: 2026-05-10, value: 19}\\n          - {date: 2026-05-24, value: 14} | readings-file: late.csv | plans/late.csv | date,value\\n2026-05-10,19\\n2026-05-24,14 | date,value\\n2026-05-10,19\\n2026-05-10,14 | readings-in-order
        """)
    void anErrorThatAnotherFileOfThePlanCausesIsNew(
            String before, String after, String file, String then, String now, String rule) throws IOException {
        plans.edit(before, after).repository().write(file, then.replace("\\n", "\n") + "\n");
        plans.commit("2026-05-13");
        plans.repository().write(file, now.replace("\\n", "\n") + "\n");
        CommittedPlans.Outcome outcome = plans.run("check", "--against", "HEAD", "--new-only");
        assertThat(outcome.out()).contains("error  " + rule + "  new");
        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
    }

    @Test
    void proofThatIsRemovedIsNew() throws IOException {
        plans.edit(
                "status: in-progress",
                "status: in-progress\\n        evidence: [{id: round, title: A round, kind: observation, date: 2026-05-12,"
                        + " file: proof/a round.md}]");
        plans.repository().write("plans/proof/a round.md", "seen");
        plans.commit("2026-05-13");
        assertThat(plans.run("check", "--against", "HEAD").out()).contains("0 new, 0 fixed and 0 unchanged");
        Files.delete(plans.root().resolve("plans/proof/a round.md"));
        CommittedPlans.Outcome outcome = plans.run("check", "--against", "HEAD", "--new-only");
        assertThat(outcome.out()).contains("error  evidence-located  new");
        assertThat(outcome.exit()).isEqualTo(ExitCode.DIAGNOSTICS);
    }

    @Test
    void aPlanThatMovedIsTheSamePlan() throws IOException {
        plans.edit("owner: j-green", "owner: nobody-x").commit("2026-05-10");
        plans.repository().git("mv", CommittedPlans.PLAN, "moved.yaml");
        assertThat(plans.run("check", "moved.yaml", "--against", "HEAD").out())
                .contains("0 new, 0 fixed and 1 unchanged");
        assertThat(CommittedPlans.runIn(folder.toRealPath(), "check", "a repository/moved.yaml", "--against", "HEAD")
                        .out())
                .contains("0 new, 0 fixed and 1 unchanged");
    }

    /** What could not be judged is told too, whatever is hidden. */
    @Test
    void aGapIsNothingThatIsNotNew() throws IOException {
        plans.edit("owner: j-green", "owner: nobody-x").commit("2026-05-10");
        Path clone = plans.root().resolveSibling("clone");
        plans.repository()
                .git("clone", "--quiet", "--depth=1", plans.root().toUri().toString(), clone.toString());
        CommittedPlans.Outcome outcome =
                CommittedPlans.runIn(clone, "check", "--against", "HEAD", "--new-only", "--require-history");
        assertThat(outcome.out()).contains("the clone is shallow", "0 new, 0 fixed and 1 unchanged");
        assertThat(outcome.exit()).isEqualTo(ExitCode.INCOMPLETE);
    }

    /** What the main line did since the branch left it is none of the branch's doing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        title: Evening | title: Late evening | 0 new, 0 fixed and 1 unchanged
        owner: nobody-x | owner: j-green | 0 new, 1 fixed and 0 unchanged
        status: in-progress | status: under-review | 1 new, 0 fixed and 1 unchanged
        """)
    void aBranchIsComparedWithWhereItParted(String before, String after, String counts) throws IOException {
        plans.edit("owner: j-green", "owner: nobody-x").commit("2026-05-10");
        plans.repository().git("branch", "work");
        plans.edit("owner: nobody-x", "owner: m-osei")
                .edit("risk: medium", "risk: nobody-knows")
                .commit("2026-05-11");
        plans.repository().git("checkout", "--quiet", "work");
        plans.edit(before, after).commit("2026-05-12");
        assertThat(plans.run("check", "plans", "--against", "main").out()).contains("): " + counts + ".\n");
    }

    @Test
    void whatHasNothingInCommonCannotBeCompared() throws IOException {
        plans.repository().git("checkout", "--quiet", "--orphan", "apart");
        plans.commit("2026-05-12");
        CommittedPlans.Outcome outcome = plans.run("check", "--against", "main");
        assertThat(outcome.err()).contains("\"main\" and what is checked out have no commit in common");
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void nothingStaysBehind() throws IOException {
        String before = status();
        plans.run("check", "--against", "HEAD");
        assertThat(status()).isEqualTo(before);
    }

    private String status() throws IOException {
        try (Stream<Path> files = Files.walk(plans.root())) {
            return files.sorted().toList().toString();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        --against=nowhere | provenplan: The repository has no revision called "nowhere".
        --new-only | provenplan: --new-only must stand with --against and a revision, such as --against origin/main.
        """)
    void whatCannotBe(String argument, String sentence) {
        CommittedPlans.Outcome outcome = plans.run("check", argument);
        assertThat(outcome.err()).startsWith(sentence);
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    }
}
