package org.provenplan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.privacy.PersonalIdentifier.Kind;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** Email addresses: {@code jo.green@example.org}. */
final class EmailAddresses {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 253;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?!git@)[\\p{L}\\p{N}_%+][\\p{L}\\p{N}._%+'-]*@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,24}");

    private EmailAddresses() {}

    static List<PersonalIdentifier> in(SourceText source) {
        List<PersonalIdentifier> found = new ArrayList<>();
        String text = source.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            Span place = around(source, at);
            if (ADDRESS.matcher(place.text()).matches()) {
                found.add(new PersonalIdentifier(Kind.EMAIL_ADDRESS, place, true));
            }
        }
        return found;
    }

    private static Span around(SourceText source, int at) {
        String text = source.text();
        int from = at;
        while (from > 0 && at - from < LONGEST_NAME && isPart(text.charAt(from - 1), "._%+'-")) {
            from--;
        }
        while (from < at && ".'-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = at + 1;
        while (to < text.length() && to - at <= LONGEST_HOST && isPart(text.charAt(to), ".-")) {
            to++;
        }
        while (to > at + 1 && ".-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return source.span(from, to);
    }

    private static boolean isPart(char unit, String others) {
        return Character.isLetterOrDigit(unit) || others.indexOf(unit) >= 0;
    }
}
