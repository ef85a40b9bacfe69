package org.provenplan.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckResult;
import org.provenplan.check.HistoryGap;
import org.provenplan.check.LeftOut;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.source.Position;

/**
 * For spreadsheets: a table after RFC 4180, one row for each diagnostic, waived ones included, and one for each part that
 * could not be checked; where results are compared also for each that has been put right. No cell is taken for a formula.
 */
final class CsvFormat implements Format<CheckResult> {
    private static final List<String> HEAD = List.of(
            "severity",
            "rule",
            "status",
            "fingerprint",
            "plan",
            "item",
            "field",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "message",
            "fix",
            "why");

    /** What a diagnostic is when it is compared. */
    private static final String CHANGE = "change";

    private static final String FIXED = "fixed";

    /** What spreadsheets take for the start of a formula, in the widths of Western and of East Asian type. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private static final String BREAKS = "\n\t";

    /** Without it Excel on Windows takes UTF-8 for something else, and shows every dash and ellipsis as three letters. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        Table table = new Table(result.comparison().isPresent(), Masks.of(result), out);
        table.row(HEAD, CHANGE);
        for (Diagnostic diagnostic : result.diagnostics()) {
            table.row(cells(diagnostic, diagnostic.status().word()), change(result, diagnostic));
        }
        for (Diagnostic diagnostic : result.fixed()) {
            table.row(cells(diagnostic, FIXED), FIXED);
        }
        for (Incomplete part : Incomplete.of(result)) {
            table.row(notChecked("error", part.rule(), part.file(), part.message(), ""), "");
        }
        for (HistoryGap gap : result.unjudged().gaps()) {
            for (String file : gap.files()) {
                table.row(notChecked("info", "", file, GapText.of(gap), gap.cure()), "");
            }
        }
        for (LeftOut plan : result.unjudged().leftOut()) {
            table.row(notChecked("info", "", plan.file(), LeftOutText.of(plan), LeftOutText.CURE), "");
        }
    }

    /** A table with one column more where results are compared. */
    private record Table(boolean compared, Masks masks, Appendable out) {
        void row(List<String> cells, String change) throws IOException {
            List<String> all = new ArrayList<>(cells);
            if (compared) {
                all.add(change);
            }
            CsvFormat.row(all, masks, out);
        }
    }

    private static String change(CheckResult result, Diagnostic diagnostic) {
        if (diagnostic.status() != Diagnostic.Status.ACTIVE) {
            return "";
        }
        return result.isNew(diagnostic) ? "new" : "unchanged";
    }

    private static List<String> cells(Diagnostic diagnostic, String status) {
        Position start = diagnostic.place().start();
        Position end = diagnostic.place().end();
        return List.of(
                diagnostic.severity().word(),
                diagnostic.rule().name(),
                status,
                diagnostic.fingerprint(),
                diagnostic.plan(),
                diagnostic.item(),
                diagnostic.field(),
                diagnostic.place().source().file(),
                String.valueOf(start.line()),
                String.valueOf(start.column()),
                String.valueOf(end.line()),
                String.valueOf(end.column()),
                diagnostic.message(),
                diagnostic.fix().sentence(),
                diagnostic.why());
    }

    private static List<String> notChecked(String severity, String rule, String file, String message, String fix) {
        return List.of(severity, rule, "not checked", "", "", "", "", file, "", "", "", "", message, fix, "");
    }

    /** One row, in which nothing is taken for a formula. */
    static void row(List<String> cells, Masks masks, Appendable out) throws IOException {
        String before = "";
        for (String cell : cells) {
            out.append(before).append(quoted(guarded(masks.in(cell))));
            before = ",";
        }
        out.append("\r\n");
    }

    /** An apostrophe before a formula makes it text; spreadsheets hide it. */
    private static String guarded(String text) {
        String visible = VisibleText.of(text, BREAKS);
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + visible : visible;
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",;\"\n\t".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
