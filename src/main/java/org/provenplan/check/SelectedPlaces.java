package org.provenplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The stretches of plans that somebody wants to see. */
final class SelectedPlaces {
    private final Selection selection;
    private final Homes homes;
    private final Map<SourceText, Stretches> stretches = new HashMap<>();

    SelectedPlaces(Selection selection, List<CheckedPlan> plans) {
        this.selection = selection;
        this.homes = new Homes(plans);
    }

    /** Whether a diagnostic lies in one of each kind that was asked for. */
    boolean hold(Diagnostic diagnostic) {
        CheckedPlan home = homes.of(diagnostic.place());
        return isOfPlan(home, diagnostic)
                && stretches
                        .computeIfAbsent(home.files().get(0).source(), main -> new Stretches(home, selection))
                        .hold(home.inPlan(diagnostic.place()));
    }

    /** What is wrong between two plans is shown for either. */
    private boolean isOfPlan(CheckedPlan home, Diagnostic diagnostic) {
        return selection.plans().isEmpty()
                || selection.plans().get().contains(home.file())
                || diagnostic.related().stream()
                        .map(related -> homes.of(related.place()))
                        .anyMatch(other -> selection.plans().get().contains(other.file()));
    }

    /** Those of one plan. */
    private static final class Stretches {
        private final Selection selection;
        private final List<Span> owned = new ArrayList<>();
        private final List<Span> findings = new ArrayList<>();
        private final List<Span> actions = new ArrayList<>();

        Stretches(CheckedPlan checked, Selection selection) {
            this.selection = selection;
            checked.plan().ifPresent(this::addAll);
        }

        private void addAll(Plan plan) {
            for (Finding finding : plan.writtenFindings()) {
                addIf(finding.fields(), "id", selection.findings(), findings);
                for (Action action : finding.actions()) {
                    addIf(action.fields(), "id", selection.actions(), actions);
                    addIf(action.fields(), "owner", selection.owners(), owned);
                }
            }
            plan.checks().forEach(check -> addIf(check, "owner", selection.owners(), owned));
        }

        private static void addIf(Fields fields, String key, Set<String> wanted, List<Span> spans) {
            if (fields.text(key).is(wanted::contains)) {
                spans.add(fields.node().span());
            }
        }

        boolean hold(Span place) {
            return (selection.owners().isEmpty() || anyHolds(owned, place))
                    && (selection.findings().isEmpty() || anyHolds(findings, place))
                    && (selection.actions().isEmpty() || anyHolds(actions, place));
        }

        private static boolean anyHolds(List<Span> spans, Span place) {
            return spans.stream().anyMatch(span -> span.encloses(place));
        }
    }
}
