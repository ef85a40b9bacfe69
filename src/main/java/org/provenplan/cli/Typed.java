package org.provenplan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Nearest;
import org.provenplan.source.ShownPath;

/**
 * What was typed after a command, not yet understood.
 *
 * @param arguments what stood there without an option's name before it
 * @param options the values of options by their names, in the order typed
 */
record Typed(List<String> arguments, Map<String, List<String>> options) {
    private static final int MOST_SHOWN = 100;

    Typed {
        arguments = List.copyOf(arguments);
        options = Map.copyOf(options);
    }

    /** The value of an option that stands there once at most. */
    Optional<String> option(String name) {
        return all(name).stream().findFirst();
    }

    /** The values of an option that may be repeated. */
    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    /**
     * Reads arguments that need no explaining: known options, each with a value, and names. Building picocli's model of a
     * command takes tens of milliseconds, so it is left for help and for mistakes; empty means that picocli must look.
     */
    static Optional<Typed> plainly(CommandPage page, List<String> typed) {
        List<String> arguments = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!word.startsWith("-") || word.equals("-")) {
                arguments.add(word);
                continue;
            }
            List<String> values = options.getOrDefault(name, new ArrayList<>());
            options.put(name, values);
            boolean joined = equals >= 0;
            boolean valueFollows = i + 1 < typed.size() && !typed.get(i + 1).startsWith("-");
            if (!page.takes(name, values.size()) || !(joined || valueFollows)) {
                return Optional.empty();
            }
            values.add(joined ? word.substring(equals + 1) : typed.get(++i));
        }
        return page.arguments().fit(arguments) ? Optional.of(new Typed(arguments, options)) : Optional.empty();
    }

    /** Something typed, as a message repeats it: on one line, and not at any length. */
    static String shown(String word) {
        String printable = ShownPath.printable(word);
        return printable.codePointCount(0, printable.length()) <= MOST_SHOWN
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    /** The word that was probably meant, to go on a sentence with; nothing where none is near. */
    static String meant(String word, Collection<String> known) {
        return word.length() <= 2
                ? ""
                : Nearest.to(word, known)
                        .map(near -> " (did you mean " + near + "?)")
                        .orElse("");
    }
}
