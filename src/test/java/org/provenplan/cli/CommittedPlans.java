package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.git.TestRepository;

/** A repository of plans that are committed on given days, and what provenplan says of it. */
record CommittedPlans(TestRepository repository) {
    static final String PLAN = "plans/h.yaml";
    private static final Path CLEAN_PLAN = Path.of("src/test/resources/rule-pages/base-plan.yaml");

    /** What comes of a command line. */
    record Outcome(int exit, String out, String err) {}

    /** A plan with nothing wrong on 1 June 2026, committed in April. */
    static CommittedPlans in(Path folder) throws IOException {
        CommittedPlans plans = new CommittedPlans(
                TestRepository.in(Files.createDirectories(folder).toRealPath()));
        plans.repository.write(PLAN, Files.readString(CLEAN_PLAN));
        plans.commit("2026-04-20");
        return plans;
    }

    Path root() {
        return repository.root();
    }

    String text() throws IOException {
        return Files.readString(root().resolve(PLAN));
    }

    /** Replaces a text that the plan must hold; {@code \n} stands for a line feed. */
    CommittedPlans edit(String before, String after) throws IOException {
        String text = text();
        String wanted = before.replace("\\n", "\n");
        if (!text.contains(wanted)) {
            throw new IllegalArgumentException("the plan has no " + before);
        }
        repository.write(PLAN, text.replace(wanted, after.replace("\\n", "\n")));
        return this;
    }

    CommittedPlans commit(String day) throws IOException {
        String date = day + "T10:00:00+01:00";
        repository.git("add", "--all");
        repository.gitOn(
                date,
                "-c",
                "user.name=Jo Green",
                "-c",
                "user.email=jo@example.org",
                "commit",
                "--quiet",
                "--message",
                "text");
        return this;
    }

    Outcome run(String... args) {
        return runIn(root(), args);
    }

    static Outcome runIn(Path folder, String... args) {
        TestConsole console = new TestConsole(folder);
        List<String> all = new ArrayList<>(List.of(args));
        int exit = new CommandLineProgram(console.console()).run(all.toArray(String[]::new));
        return new Outcome(exit, console.out(), console.err());
    }
}
