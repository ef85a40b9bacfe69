package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.provenplan.check.Proof;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.EvidenceKind;

/** The evidence of an action on its way into a report: what was agreed on, and what is there. */
final class EvidenceSection {
    private static final Mark THERE = new Mark("there", "there");
    private static final Mark IN_DOUBT = new Mark("named, but something is wrong with it", "in-doubt");
    private static final Mark NOT_YET = new Mark("not there yet", "not-yet");

    private final Scope scope;
    private final PlanWords words;
    private final Action action;

    EvidenceSection(Scope scope, Action action) {
        this.scope = scope;
        this.words = scope.words();
        this.action = action;
    }

    List<ActionPart.EvidencePart> pieces() {
        return action.evidence().stream().map(this::evidence).toList();
    }

    /** The kinds that were agreed on, and whether they are there. */
    List<ActionPart.Agreed> agreed() {
        List<ActionPart.Agreed> agreed = new ArrayList<>();
        for (Field<EvidenceKind> kind : action.evidenceFrom()) {
            String label = words.word(kind);
            if (!label.isEmpty()) {
                agreed.add(new ActionPart.Agreed(label, whether(kind)));
            }
        }
        return agreed;
    }

    private Mark whether(Field<EvidenceKind> kind) {
        List<Evidence> pieces = action.evidence().stream()
                .filter(piece ->
                        kind.value().isPresent() && Objects.equals(piece.kind().value(), kind.value()))
                .toList();
        if (pieces.isEmpty()) {
            return NOT_YET;
        }
        return pieces.stream().anyMatch(this::isSound) ? THERE : IN_DOUBT;
    }

    private boolean isSound(Evidence piece) {
        List<Diagnostic> diagnostics = scope.diagnostics().of(piece);
        return diagnostics.stream().noneMatch(Proof::leavesInDoubt);
    }

    private ActionPart.EvidencePart evidence(Evidence piece) {
        String url = words.text(piece.url());
        Fields fields = piece.fields();
        return new ActionPart.EvidencePart(
                scope.anchor(piece),
                words.text(piece.id()),
                words.title(piece.title(), "Evidence without a title"),
                words.word(piece.kind()),
                words.date(piece.date()),
                words.text(piece.shows()),
                Words.joined(", ", words.text(piece.file()), url, words.text(piece.ref())),
                Facts.webAddress(url),
                new Facts()
                        .add("Sample", words.number(fields.number("sample")))
                        .add(
                                "Tested by",
                                Words.joined(
                                        ", ", words.person(fields.text("tested-by")), words.date(fields, "tested-on")))
                        .add("Counts until", words.date(fields, "expires"))
                        .add(
                                "For",
                                words.titles(
                                        fields.values("for-measures"),
                                        scope.plan().measures()))
                        .add("Withdrawn", words.withdrawal(fields.mapping("withdrawn")))
                        .add("SHA-256", words.text(fields, "sha256"))
                        .add("Id in the plan", words.text(piece.id()))
                        .list(),
                scope.shown(piece));
    }
}
