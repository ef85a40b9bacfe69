package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** What other rules say about characters that are private, without whatever could give those away. */
final class Withheld {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final String DOTS = "\"•••\"";
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String FIX = "first put right what no-personal-identifiers says of it";

    private Withheld() {}

    static List<Diagnostic> of(List<Diagnostic> found) {
        List<Span> places = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            if (diagnostic.masked()) {
                places.add(diagnostic.place());
            }
        }
        if (places.isEmpty()) {
            return found;
        }
        List<Diagnostic> all = new ArrayList<>(found);
        all.replaceAll(
                diagnostic -> !diagnostic.masked() && concerns(diagnostic, places) ? withheld(diagnostic) : diagnostic);
        return all;
    }

    private static boolean concerns(Diagnostic diagnostic, List<Span> places) {
        Span place = diagnostic.place();
        for (Span hidden : places) {
            if (hidden.source() == place.source() && hidden.from() < place.to() && place.from() < hidden.to()) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic withheld(Diagnostic diagnostic) {
        Problem problem = diagnostic.problem();
        String message = QUOTED.matcher(problem.message()).replaceAll(DOTS);
        String fix = DIGIT.matcher(problem.fix().sentence()).find()
                ? FIX
                : problem.fix().sentence();
        return diagnostic.saying(DIGIT.matcher(message).replaceAll("•"), fix);
    }
}
