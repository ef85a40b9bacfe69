package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.provenplan.check.Proof;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.EvidenceKind;

/** The evidence of an action on its way into a report: what was agreed on, and what is there. */
final class EvidenceSection {
    private final Scope scope;
    private final PlanWords words;
    private final Action action;

    EvidenceSection(Scope scope, Action action) {
        this.scope = scope;
        this.words = scope.words();
        this.action = action;
    }

    ActionPart.Evidence part() {
        return new ActionPart.Evidence(
                action.evidence().stream().map(this::piece).toList(), missing());
    }

    /** {@code 2 pieces of evidence, 1 tested}. */
    String count() {
        List<Evidence> pieces = action.standingEvidence();
        if (pieces.isEmpty()) {
            return "No evidence yet";
        }
        String number = pieces.size() == 1 ? "1 piece" : pieces.size() + " pieces";
        return number + " of evidence, " + tested() + " tested";
    }

    /** How many standing pieces somebody else tested. */
    long tested() {
        return action.standingEvidence().stream()
                .filter(piece -> piece.testedBy().isPresent())
                .count();
    }

    /** The kinds that were agreed on and of which no sound piece is there. */
    List<ActionPart.Agreed> missing() {
        List<ActionPart.Agreed> missing = new ArrayList<>();
        for (Field<EvidenceKind> kind : action.evidenceFrom()) {
            List<Evidence> pieces = action.evidence().stream()
                    .filter(piece -> kind.value().isPresent()
                            && Objects.equals(piece.kind().value(), kind.value()))
                    .toList();
            String label = Words.sentence(words.word(kind));
            if (pieces.isEmpty() && !label.isEmpty()) {
                missing.add(new ActionPart.Agreed(label, "agreed at the start, not there yet"));
            } else if (pieces.stream().noneMatch(this::isSound) && !label.isEmpty()) {
                missing.add(new ActionPart.Agreed(label, "agreed at the start, and something is wrong with it"));
            }
        }
        return missing;
    }

    private boolean isSound(Evidence piece) {
        return scope.diagnostics().of(piece).stream().noneMatch(Proof::leavesInDoubt);
    }

    private ActionPart.Piece piece(Evidence piece) {
        String url = words.text(piece.url());
        Fields fields = piece.fields();
        String sample = words.number(fields.number("sample"));
        String tested = Words.joined(", ", words.name(fields.text("tested-by")), words.day(fields, "tested-on"));
        return new ActionPart.Piece(
                new Link(words.title(piece.title(), "Evidence without a title"), scope.anchor(piece)),
                Words.joined(
                        ", ",
                        Words.sentence(words.word(piece.kind())),
                        words.day(piece.date()),
                        sample.isEmpty() ? "" : "sample " + sample),
                PlanWords.sentence(words.text(piece.shows())),
                tested.isEmpty() ? "" : "Tested by " + tested + ".",
                Words.joined(", ", words.text(piece.file()), url, words.text(piece.ref())),
                Facts.webAddress(url),
                new Facts()
                        .add("Counts until", words.day(fields, "expires"))
                        .add(
                                "For",
                                words.titles(
                                        fields.values("for-measures"),
                                        scope.plan().measures()))
                        .add("Withdrawn", words.withdrawal(fields.mapping("withdrawn")))
                        .add("SHA-256", words.text(fields, "sha256"))
                        .add("Id", words.text(piece.id()))
                        .list());
    }
}
