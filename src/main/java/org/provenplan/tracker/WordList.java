package org.provenplan.tracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A list of phrases, each with what it stands for. */
record WordList(Map<String, String> meanings) {
    static WordList read(String name) {
        try (InputStream data = WordList.class.getResourceAsStream("/tracker/" + name)) {
            if (data == null) {
                throw new IllegalStateException("no " + name);
            }
            Map<String, String> meanings = new HashMap<>();
            for (String line : new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    for (String phrase : line.substring(colon + 1).split(",", -1)) {
                        meanings.put(plain(phrase), line.substring(0, colon));
                    }
                }
            }
            return new WordList(Map.copyOf(meanings));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a whole text stands for. */
    Optional<String> meaning(String text) {
        return Optional.ofNullable(meanings.get(plain(text)));
    }

    /** What the longest phrase at the start of a text stands for. */
    Optional<String> meaningOfStart(String text) {
        String words = plain(text);
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            String meaning = meanings.get(words.substring(0, end));
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** Small letters and digits, a blank between words; {@code &} is a word. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[’'`]", "")
                .replaceAll("[^\\p{L}\\p{N}#]+", " ")
                .strip();
    }
}
