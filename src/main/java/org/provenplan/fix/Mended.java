package org.provenplan.fix;

import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.yaml.slips.Quoted;

/**
 * One thing that was mended.
 *
 * @param file as shown to people
 * @param line where it stood in the text that its round began with
 * @param done what was done, without a full stop
 */
public record Mended(String file, int line, RuleId rule, String done) {
    static Mended of(Diagnostic diagnostic) {
        return new Mended(
                diagnostic.place().source().file(),
                diagnostic.place().start().line(),
                diagnostic.rule(),
                done(EditedText.edit(diagnostic)));
    }

    private static String done(Fix.Edit edit) {
        String before = "\"" + Quoted.excerpt(edit.place().text()) + "\"";
        String after = "\"" + Quoted.excerpt(edit.newText()) + "\"";
        if (before.equals(after)) {
            return before + " indented anew";
        }
        if (edit.place().text().isBlank()) {
            return after + " put in";
        }
        return edit.newText().isBlank() ? before + " taken out" : before + " becomes " + after;
    }
}
