package org.provenplan.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.provenplan.diagnostic.Diagnostic;

/**
 * The gravest diagnostics as items of Markdown lists.
 *
 * @param diagnostics as many as are shown, the gravest first
 * @param items the item of each
 */
record MarkdownList(List<Diagnostic> diagnostics, Map<Diagnostic, String> items) {
    static final int MOST_TITLE = 100;
    static final int MOST_PLACE = 200;
    private static final int MOST = 50;
    private static final int MOST_MESSAGE = 400;
    private static final int MOST_FIX = 300;

    /** A comment on GitHub holds 65,536 characters; the rest is for headings and counts. */
    private static final int MOST_CHARACTERS = 45_000;

    /** @param fresh which diagnostics to call new; they come before others of their kind */
    static MarkdownList of(List<Diagnostic> all, Predicate<Diagnostic> fresh, MarkdownLine text) {
        List<Diagnostic> gravestFirst = new ArrayList<>(all);
        gravestFirst.sort(
                Comparator.comparing(Diagnostic::severity).thenComparing(diagnostic -> !fresh.test(diagnostic)));
        List<Diagnostic> shown = new ArrayList<>();
        Map<Diagnostic, String> items = new HashMap<>();
        int characters = 0;
        for (Diagnostic diagnostic : gravestFirst.subList(0, Math.min(MOST, all.size()))) {
            String item = item(diagnostic, fresh.test(diagnostic) ? ", new" : "", text);
            characters += item.length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            shown.add(diagnostic);
            items.put(diagnostic, item);
        }
        return new MarkdownList(shown, items);
    }

    String item(Diagnostic diagnostic) {
        return items.get(diagnostic);
    }

    private static String item(Diagnostic diagnostic, String mark, MarkdownLine text) {
        return "- **" + diagnostic.severity().word() + mark + "** `" + diagnostic.rule() + "` at "
                + text.cut(diagnostic.place().toString(), MOST_PLACE) + "\\\n  "
                + text.cut(diagnostic.message(), MOST_MESSAGE) + "\\\n  Fix: "
                + text.cut(diagnostic.fix().sentence(), MOST_FIX)
                + "\n";
    }
}
