package org.provenplan.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.SourceText;

/**
 * A text after edits. Of edits that overlap the first counts; the others have to be looked at again.
 *
 * @param text the new text
 * @param done the diagnostics whose edits were carried out, in their order
 */
record EditedText(String text, List<Diagnostic> done) {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> edit(diagnostic).place().from())
            .thenComparing(diagnostic -> edit(diagnostic).place().to())
            .thenComparing(Diagnostic.ORDER);

    /** @param diagnostics those with an edit in the source */
    static EditedText of(SourceText source, List<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(BY_PLACE);
        StringBuilder text = new StringBuilder();
        List<Diagnostic> done = new ArrayList<>();
        int from = 0;
        int lastInsertion = -1;
        for (Diagnostic diagnostic : sorted) {
            Fix.Edit edit = edit(diagnostic);
            boolean apart = edit.place().from() >= from && edit.place().from() != lastInsertion;
            if (apart) {
                text.append(source.text(), from, edit.place().from()).append(edit.newText());
                from = edit.place().to();
                lastInsertion = edit.place().from();
                done.add(diagnostic);
            }
        }
        text.append(source.text(), from, source.length());
        return new EditedText(text.toString(), List.copyOf(done));
    }

    static Fix.Edit edit(Diagnostic diagnostic) {
        return diagnostic.fix().edit().orElseThrow();
    }
}
