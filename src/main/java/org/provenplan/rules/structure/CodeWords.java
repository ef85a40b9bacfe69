package org.provenplan.rules.structure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.provenplan.plan.Nearest;

/** The codes that may stand in a place with their names for people, asked which of them somebody meant. */
final class CodeWords {
    private final Map<String, String> names;

    private CodeWords(Map<String, String> names) {
        this.names = names;
    }

    static <T> CodeWords of(Collection<T> all, Function<T, String> id, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(one -> names.put(id.apply(one), name.apply(one)));
        return new CodeWords(names);
    }

    /** The code that was meant: its name was typed, or something near the code itself; empty where that is not clear. */
    Optional<String> meant(String typed) {
        String slug = slug(typed);
        List<String> begun = names.keySet().stream()
                .filter(id -> !slug.isEmpty() && id.startsWith(slug + "-"))
                .toList();
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(slug) || slug(entry.getValue()).equals(slug))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> begun.size() > 1 ? Optional.empty() : begun.stream().findFirst())
                .or(() -> begun.isEmpty() ? within(slug).or(() -> near(slug)) : Optional.empty());
    }

    /** The code that was certainly meant: its name was typed, or the code itself with a letter wrong. */
    Optional<String> certain(String typed) {
        String slug = slug(typed);
        List<String> named = names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(slug) || slug(entry.getValue()).equals(slug))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Nearest.certain(slug, names.keySet());
    }

    /** The only code whose name holds the number that was typed: {@code section 29A}. */
    private Optional<String> within(String slug) {
        List<String> holding = names.entrySet().stream()
                .filter(entry ->
                        !digits(slug).isEmpty() && ("-" + slug(entry.getValue()) + "-").contains("-" + slug + "-"))
                .map(Map.Entry::getKey)
                .toList();
        return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
    }

    /** A slip of the keys in letters; another number is another thing. */
    private Optional<String> near(String slug) {
        return Nearest.to(slug, names.keySet()).filter(id -> digits(id).equals(digits(slug)));
    }

    private static String digits(String slug) {
        return slug.replaceAll("[^0-9]", "");
    }

    /** Those that what was typed begins, where there are any; else all of them. */
    String choices(String typed) {
        List<String> begun = names.keySet().stream()
                .filter(id -> id.startsWith(slug(typed) + "-"))
                .toList();
        return String.join(", ", begun.isEmpty() ? names.keySet() : begun);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
