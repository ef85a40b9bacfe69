package org.provenplan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.provenplan.check.CheckedPlan;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Severity;
import org.provenplan.format.Masks;
import org.provenplan.format.PlainText;
import org.provenplan.plan.Whereabouts;
import org.provenplan.source.Position;
import org.provenplan.wording.AndList;

/** What the check found in a plan, as a report lists it. */
final class Diagnosis {
    private static final Link NOWHERE = new Link("", "");

    private final CheckedPlan plan;
    private final Masks masks;
    private final Map<Diagnostic, Link> places;

    /**
     * Of a plan.
     *
     * @param masks what must not be shown
     * @param places the items that they concern, as far as the page has a place for these
     */
    Diagnosis(CheckedPlan plan, Masks masks, Map<Diagnostic, Link> places) {
        this.plan = plan;
        this.masks = masks;
        this.places = places;
    }

    /** Those of a status, the gravest first. */
    List<DiagnosticPart> of(List<Diagnostic> diagnostics, Diagnostic.Status status) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == status)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(this::part)
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

    /** How many of them count. */
    static int count(List<Diagnostic> diagnostics) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.ACTIVE)
                .count();
    }

    static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.status() == Diagnostic.Status.ACTIVE)
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private DiagnosticPart part(Diagnostic diagnostic) {
        Position start = diagnostic.place().start();
        Whereabouts where = plan.locate(diagnostic.place(), "");
        String item = new Whereabouts(where.kind(), where.item(), where.title(), List.of(), "").label();
        Link at = places.getOrDefault(diagnostic, NOWHERE);
        boolean told = !at.anchor().isEmpty() || where.kind().equals("Plan");
        boolean named = told && diagnostic.message().startsWith(item);
        String message = named
                ? diagnostic.message().substring(item.length()).replaceFirst("^[:,] ?", "")
                : diagnostic.message();
        return new DiagnosticPart(
                Words.sentence(diagnostic.severity().word()),
                at,
                diagnostic.rule().name(),
                masks.in(PlainText.oneLine(message)),
                masks.in(PlainText.oneLine(diagnostic.fix().sentence())),
                PlainText.oneLine(diagnostic.place().source().file()) + ", line " + start.line());
    }
}
