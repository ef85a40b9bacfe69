package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.HistoryGap;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.source.Position;

/**
 * For GitHub Actions: one workflow command for each diagnostic, which GitHub shows at the line of the plan. It shows ten of
 * each severity for a step, so the gravest come first, and of these what is new where results are compared. Files are named
 * from the repository's root, wherever the step runs.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
record GitHubFormat(RootedNames names) implements Format<CheckResult> {
    private static final String BREAKS = "\n\r\t";

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        Masks masks = Masks.of(result);
        for (Incomplete part : Incomplete.of(result)) {
            String file = part.file().isEmpty() ? "" : " file=" + property(names.of(part.file())) + ",";
            out.append("::error" + (file.isEmpty() ? " " : file) + "title=not checked::" + data(part.message()) + "\n");
        }
        for (HistoryGap gap : result.unjudged().gaps()) {
            out.append("::notice title=" + GapText.TITLE + "::" + data(GapText.of(gap)) + "\n");
        }
        String leftOut = LeftOutText.of(result);
        if (!leftOut.isEmpty()) {
            out.append("::notice title=left out::" + data(masks.in(leftOut)) + "\n");
        }
        List<Diagnostic> gravestFirst = new ArrayList<>(result.active());
        gravestFirst.sort(
                Comparator.comparing(Diagnostic::severity).thenComparing(diagnostic -> !result.isNew(diagnostic)));
        for (Diagnostic diagnostic : gravestFirst) {
            out.append("::").append(word(diagnostic.severity()));
            out.append(" file=")
                    .append(property(names.of(diagnostic.place().source().file())));
            out.append(place(diagnostic.place().start(), diagnostic.place().end()));
            String mark = result.isNew(diagnostic) ? " (new)" : "";
            out.append(",title=").append(property(diagnostic.rule().name() + mark));
            out.append("::").append(data(masks.in(message(diagnostic)))).append('\n');
        }
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    /** Columns count only where the place is on one line: GitHub refuses them elsewhere. */
    private static String place(Position start, Position end) {
        String lines = ",line=" + start.line() + ",endLine=" + end.line();
        return start.line() == end.line() ? lines + ",col=" + start.column() + ",endColumn=" + end.column() : lines;
    }

    private String message(Diagnostic diagnostic) {
        StringBuilder message = new StringBuilder(diagnostic.message());
        for (Related related : diagnostic.related()) {
            Position at = related.place().start();
            message.append('\n').append(names.of(related.place().source().file()));
            message.append(":" + at.line() + ":" + at.column() + "  ").append(related.message());
        }
        return message.append("\nFix: ")
                .append(diagnostic.fix().sentence())
                .append("\nWhy: ")
                .append(diagnostic.why())
                .toString();
    }

    private static String data(String text) {
        return VisibleText.of(text, BREAKS)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
