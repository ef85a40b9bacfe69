package org.provenplan.wording;

import org.provenplan.plan.Evidence;
import org.provenplan.plan.Vocabulary.EvidenceKind;

/** Which evidence tells of practice: by its kind, unless its title calls it minutes, a policy or other paper. */
public final class PracticePiece {
    private PracticePiece() {}

    public static boolean is(Evidence piece) {
        return piece.kind().is(EvidenceKind::fromPractice) && !isCalledPaper(piece);
    }

    /** Whether its kind is one of practice and its title speaks against that. */
    public static boolean isCalledPaper(Evidence piece) {
        return piece.kind().is(EvidenceKind::fromPractice)
                && piece.fields().text("title").is((String title) -> new EvidenceWords(title).isPaper());
    }
}
