package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.format.Masks;
import org.provenplan.format.PlainText;
import org.provenplan.plan.Whereabouts;
import org.provenplan.source.Position;
import org.provenplan.wording.AndList;

/** Diagnostics as a report shows them. */
final class Diagnosis {
    private final CheckedPlan plan;
    private final Masks masks;

    /** @param masks what must not be shown */
    Diagnosis(CheckedPlan plan, Masks masks) {
        this.plan = plan;
        this.masks = masks;
    }

    /** Those that count; the others are listed apart. */
    List<DiagnosticPart> shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.ACTIVE)
                .map(diagnostic -> part(diagnostic, withoutItem(diagnostic)))
                .toList();
    }

    /** Those that do not count for one reason, each with the item it concerns. */
    List<DiagnosticPart> apart(List<Diagnostic> diagnostics, Diagnostic.Status reason) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == reason)
                .map(diagnostic -> part(diagnostic, diagnostic.message()))
                .toList();
    }

    /** {@code 2 errors and 1 warning}; empty where there are none. */
    static String counts(List<Diagnostic> diagnostics) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = count(diagnostics, severity);
            if (number > 0) {
                counts.add(Words.count(number, severity.word()));
            }
        }
        return AndList.of(counts);
    }

    static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.ACTIVE)
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private DiagnosticPart part(Diagnostic diagnostic, String message) {
        Position start = diagnostic.place().start();
        return new DiagnosticPart(
                new Mark(
                        Words.sentence(diagnostic.severity().word()),
                        diagnostic.severity().word()),
                diagnostic.rule().name(),
                masks.in(PlainText.oneLine(message)),
                masks.in(PlainText.oneLine(diagnostic.fix().sentence())),
                PlainText.oneLine(diagnostic.place().source().file()) + ", line " + start.line());
    }

    /** The message without the name of the item that it is shown at. */
    private String withoutItem(Diagnostic diagnostic) {
        Whereabouts where = plan.locate(diagnostic.place(), "");
        String item = new Whereabouts(where.kind(), where.item(), where.title(), List.of(), "").label();
        String message = diagnostic.message();
        if (!message.startsWith(item)) {
            return message;
        }
        return message.substring(item.length()).replaceFirst("^[:,] ?", "");
    }
}
