package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.changes.ChangeList;
import org.provenplan.changes.PlanPairs;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.PastPlans;
import org.provenplan.format.FileFormat;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;
import org.provenplan.git.Snapshot;
import org.provenplan.history.Histories;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.report.Renderer;
import org.provenplan.report.ReportFailure;

/** Says what changed in plans since a day, a tag or a revision. */
final class ChangesCommand implements Command {
    private static final String HTML = "html";
    private static final Formats<FileFormat<ChangeList>> FORMATS = Formats.ofChanges();
    private static final OutputOptions OUTPUT = new OutputOptions(kinds(), "text");

    private final Console console;

    ChangesCommand(Console console) {
        this.console = console;
    }

    private static List<OutputOptions.Kind> kinds() {
        List<OutputOptions.Kind> kinds = new ArrayList<>();
        FORMATS.all().forEach(format -> kinds.add(OutputOptions.Kind.of(format)));
        kinds.add(0, new OutputOptions.Kind(HTML, List.of(".html")));
        return kinds;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "changes",
                "Says what changed in plans since a day, a tag or a revision of Git: what was closed, what slipped, how"
                        + " often and why.",
                new CommandPage.Arguments(
                        "FILE",
                        "Plans, and folders to look for plans in; without any, the folder you are in. Two revisions"
                                + " with two dots between them, such as v1..v2, say from which to which; with three, such as"
                                + " main...HEAD, what the second did since it parted from the first: a pull request.",
                        0,
                        Integer.MAX_VALUE),
                options(),
                List.of(
                        new CommandPage.Example("provenplan changes --since 2026-05-01", "up to what lies here now"),
                        new CommandPage.Example("provenplan changes --since-tag 'board-*'", "since the last board"),
                        new CommandPage.Example(
                                "provenplan changes main...HEAD --format markdown", "for a pull request")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.NO_PLAN, ExitCode.BUG));
    }

    private static List<CommandPage.ValueOption> options() {
        List<CommandPage.ValueOption> options = new ArrayList<>();
        options.add(RevisionRange.SINCE);
        options.add(RevisionRange.SINCE_TAG);
        options.addAll(OUTPUT.all(""));
        options.add(Screens.COLOUR);
        PlanOptions.ALL.stream()
                .filter(option -> !option.equals(PlanOptions.STDIN_FILENAME))
                .forEach(options::add);
        return options;
    }

    @Override
    public int run(Typed typed) throws IOException {
        List<String> ranges = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String argument : typed.arguments()) {
            (RevisionRange.isMeant(argument, console.workingDirectory()) ? ranges : files).add(argument);
        }
        if (files.contains("-")) {
            throw CommandFailure.usage("Changes are those of files, not of standard input.");
        }
        String format = OUTPUT.format(typed);
        Optional<OutputFile> output = OutputOptions.file(typed, console);
        Screen screen = output.isPresent() ? Screen.PAPER : Screens.of(console, typed);
        CheckRequest request = PlanOptions.request(new Typed(files, typed.options()), console);
        TypedRevisions revisions = new TypedRevisions(RepositoryRoot.of(request));
        RevisionRange range = RevisionRange.typed(typed, ranges, revisions);
        boolean dated =
                typed.option(PlanOptions.AS_OF.name()).isPresent() || range.to().isEmpty();
        CheckRequest asked = dated ? request : request.asOf(range.to().get().date());
        ChangeList list = changes(asked, revisions, range);
        OutputOptions.write(output, "The list", list.now(), out -> write(list, format, screen, out), console);
        return list.unread().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private ChangeList changes(CheckRequest request, TypedRevisions revisions, RevisionRange range) throws IOException {
        if (range.to().isEmpty()) {
            return changes(request, revisions, range, PlanCheck.watched(request.withHistory(), console));
        }
        try (Snapshot snapshot = revisions.snapshot(range.to().get())) {
            return changes(request, revisions, range, PastPlans.check(snapshot, request.withHistory(), List.of()));
        }
    }

    private ChangeList changes(CheckRequest request, TypedRevisions revisions, RevisionRange range, CheckResult now)
            throws IOException {
        if (range.from().isEmpty()) {
            PlanCheck.requirePlans(now.plans(), request);
            return list(range, CheckResult.of(now.asOf(), List.of(), List.of()), now);
        }
        try (Snapshot snapshot = revisions.snapshot(range.from().get())) {
            CheckResult then = PastPlans.check(snapshot, request, now.plans());
            PlanCheck.requirePlans(then.plans().isEmpty() ? now.plans() : then.plans(), request);
            return list(range, then, now);
        }
    }

    private static ChangeList list(RevisionRange range, CheckResult then, CheckResult now) {
        PlanPairs pairs = new PlanPairs(then, now);
        Histories histories = Histories.ofInstalledGit();
        Map<CheckedPlan, PlanHistory> lives = new HashMap<>();
        for (CheckedPlan plan : pairs.comparable()) {
            Histories.Answer answer =
                    histories.of(plan.path().main(), PlanFacts.of(plan.plan().orElseThrow()));
            if (answer instanceof Histories.Answer.Known known) {
                lives.put(plan, known.history());
            } else {
                throw TypedRevisions.unknown(((Histories.Answer.NotKnown) answer).why());
            }
        }
        return new ChangeList(range.since(), range.from(), range.to(), then, now, pairs.changes(range.day(), lives));
    }

    private static void write(ChangeList list, String format, Screen screen, Appendable out) throws IOException {
        if (!format.equals(HTML)) {
            FORMATS.named(format).orElseThrow().write(list, screen, out);
            return;
        }
        try {
            out.append(Renderer.page(list));
        } catch (ReportFailure failure) {
            throw CommandFailure.incomplete(failure.getMessage());
        }
    }
}
