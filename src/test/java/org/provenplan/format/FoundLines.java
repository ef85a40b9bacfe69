package org.provenplan.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Comparison;
import org.provenplan.check.Found;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.SeenClosures;
import org.provenplan.check.SetAside;
import org.provenplan.check.Unjudged;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.diagnostic.Subject;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * What a case's check found, and what of it is new in or missing from a comparison, written so:
 *
 * <pre>
 * error single-owner plans/x.yaml:8:12-8:21 item=protected-lead field=owner masked waived
 *   message: the sentence
 *   fix: what to type
 *   why: the reason
 *   edit plans/x.yaml:8:12-8:21: what stands there afterwards
 *   see plans/x.yaml:3:4-3:8: a further place
 * warning due-date plans/x.yaml:9:3-9:6 item=protected-lead new
 * warning due-date plans/x.yaml:9:3-9:6 item=protected-lead fixed
 * warning due-date plans/x.yaml:9:3-9:6 item=protected-lead baselined
 * gap plans/x.yaml: why its past is not known; what to do about it
 * crash single-owner plans/x.yaml
 * </pre>
 */
final class FoundLines {
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(error|warning|info) (\\S+) (\\S.*?:\\d+:\\d+-\\d+:\\d+)(.*)");
    private static final Pattern CRASH = Pattern.compile("crash (\\S+) ?(.*)");
    private static final Pattern GAP = Pattern.compile("gap (\\S+): (.*); (.*)");
    private static final Pattern TEXT = Pattern.compile("(?s) {2}(message|fix|why): (.*)");
    private static final Pattern SEE = Pattern.compile("(?s) {2}see (\\S.*?:\\d+:\\d+-\\d+:\\d+): (.*)");
    private static final Pattern EDIT = Pattern.compile("(?s) {2}edit (\\S.*?:\\d+:\\d+-\\d+:\\d+): (.*)");
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d+):(\\d+)-(\\d+):(\\d+)");

    private final List<CheckedPlan> plans;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> fresh = new HashSet<>();
    private final Set<String> fixed = new HashSet<>();
    private final List<HistoryGap> gaps = new ArrayList<>();
    private final List<Unjudged.Crash> crashes = new ArrayList<>();

    FoundLines(List<CheckedPlan> plans) {
        this.plans = plans;
    }

    CheckResult result(LocalDate asOf) {
        List<Diagnostic> there = new ArrayList<>();
        List<Diagnostic> putRight = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            (fixed.contains(diagnostic.fingerprint()) ? putRight : there).add(diagnostic);
        }
        there.sort(Diagnostic.ORDER);
        CheckResult result = new CheckResult(
                asOf,
                plans,
                new Found(there, List.of()),
                new Unjudged(crashes, gaps, List.of()),
                SeenClosures.NONE,
                SetAside.NOTHING,
                Optional.empty());
        int unchanged = result.active().size() - fresh.size();
        return fresh.isEmpty() && putRight.isEmpty()
                ? result
                : result.against(new Comparison("main", "1a2b3c4", fresh, putRight, unchanged, List.of()));
    }

    void read(String line) {
        String unescaped = FormatCase.unescaped(line);
        Matcher diagnostic = DIAGNOSTIC.matcher(unescaped);
        Matcher crash = CRASH.matcher(unescaped);
        Matcher text = TEXT.matcher(unescaped);
        Matcher see = SEE.matcher(unescaped);
        Matcher edit = EDIT.matcher(unescaped);
        Matcher gap = GAP.matcher(unescaped);
        if (diagnostic.matches()) {
            add(diagnostic(diagnostic), diagnostic.group(4) + " ");
        } else if (gap.matches()) {
            gaps.add(new HistoryGap(gap.group(2), gap.group(3), List.of(gap.group(1)), true));
        } else if (text.matches()) {
            replaceLast(with(last(), text.group(1), text.group(2)));
        } else if (edit.matches()) {
            replaceLast(edited(last(), place(edit.group(1)), edit.group(2)));
        } else if (see.matches()) {
            replaceLast(with(last(), new Related(see.group(2), place(see.group(1)))));
        } else if (crash.matches()) {
            crashes.add(new Unjudged.Crash(crash.group(1), crash.group(2), failure()));
        } else {
            throw new AssertionError("not understood: " + line);
        }
    }

    private void add(Diagnostic diagnostic, String options) {
        diagnostics.add(diagnostic);
        if (options.contains(" new ")) {
            fresh.add(diagnostic.fingerprint());
        }
        if (options.contains(" fixed ")) {
            fixed.add(diagnostic.fingerprint());
        }
    }

    private Diagnostic diagnostic(Matcher line) {
        Span place = place(line.group(3));
        String options = line.group(4) + " ";
        Problem problem = Problem.of(new RuleId(line.group(2)), place, "", "", "");
        return new Diagnostic(
                options.contains(" masked ") ? problem.withPlaceMasked() : problem,
                Severity.valueOf(line.group(1).toUpperCase(Locale.ROOT)),
                "",
                new Subject("", home(place).id(), option(options, "item"), option(options, "field")),
                "%032x".formatted(diagnostics.size() + 1),
                status(options));
    }

    private static Diagnostic with(Diagnostic old, String part, String text) {
        Problem problem = old.problem();
        Problem told = new Problem(
                problem.rule(),
                problem.place(),
                problem.field(),
                part.equals("message") ? text : problem.message(),
                part.equals("fix") ? Fix.advice(text) : problem.fix(),
                problem.related(),
                problem.extent(),
                problem.masked());
        return with(old, told, part.equals("why") ? text : old.why());
    }

    private static Diagnostic edited(Diagnostic old, Span place, String text) {
        Fix fix = Fix.replace(place, text, old.fix().sentence());
        return with(old, old.problem().with(fix), old.why());
    }

    private static Diagnostic with(Diagnostic old, Problem problem, String why) {
        return new Diagnostic(problem, old.severity(), why, old.subject(), old.fingerprint(), old.status());
    }

    private static Diagnostic with(Diagnostic old, Related related) {
        List<Related> all = new ArrayList<>(old.related());
        all.add(related);
        return with(old, old.problem().with(all), old.why());
    }

    private Diagnostic last() {
        return diagnostics.get(diagnostics.size() - 1);
    }

    private void replaceLast(Diagnostic diagnostic) {
        diagnostics.set(diagnostics.size() - 1, diagnostic);
    }

    private Span place(String written) {
        Matcher place = PLACE.matcher(written);
        if (!place.matches()) {
            throw new AssertionError("no place: " + written);
        }
        SourceText source = source(place.group(1));
        return source.span(
                offset(source, place.group(2), place.group(3)), offset(source, place.group(4), place.group(5)));
    }

    private static int offset(SourceText source, String line, String column) {
        int start = source.lineSpan(Integer.parseInt(line)).from();
        return source.text().offsetByCodePoints(start, Integer.parseInt(column) - 1);
    }

    private SourceText source(String file) {
        return plans.stream()
                .flatMap(plan -> plan.files().stream())
                .map(CheckedPlan.ReadFile::source)
                .filter(source -> source.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + file));
    }

    private CheckedPlan home(Span place) {
        return plans.stream()
                .filter(plan -> plan.files().stream().anyMatch(file -> file.source() == place.source()))
                .findFirst()
                .orElseThrow();
    }

    private static String option(String options, String name) {
        Matcher option = Pattern.compile(" " + name + "=(\\S+) ").matcher(options);
        return option.find() ? option.group(1) : "";
    }

    /** As it comes from a rule, with text of the plan in its message. */
    private static RuntimeException failure() {
        IllegalStateException failure = new IllegalStateException("Jo Green");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Optional", "orElseThrow", "Optional.java", 377),
            new StackTraceElement("org.provenplan.rules.SingleOwner", "check", "SingleOwner.java", 24)
        });
        return failure;
    }

    private static Diagnostic.Status status(String options) {
        return Stream.of(Diagnostic.Status.WAIVED, Diagnostic.Status.BASELINED)
                .filter(status -> options.contains(" " + status.word() + " "))
                .findFirst()
                .orElse(Diagnostic.Status.ACTIVE);
    }
}
