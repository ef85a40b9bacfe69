package org.provenplan.tracker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes ids of words. The same words make the same id, whatever stands around them. */
final class Ids {
    private static final Set<String> SMALL_WORDS = Set.of(
            ("a all an and any are as at be been being but by can did do does each every for from had has have how if in into is"
                            + " it its must need needs of on or our shall should so that the their them there these they this"
                            + " to was we were when where which who will with you your ensure make sure provider service")
                    .split(" "));
    private static final int WORDS = 4;
    private static final int LONGEST = 44;

    private final Set<String> taken = new HashSet<>();

    /** An id that no other has yet. */
    String of(String text, String otherwise) {
        List<String> words = words(text);
        for (int count = Math.min(WORDS, words.size()); count > 0 && count <= words.size(); count++) {
            String id = joined(words.subList(0, count));
            if (id.length() > LONGEST) {
                break;
            }
            if (taken.add(id)) {
                return id;
            }
        }
        return exactly(words.isEmpty() ? "" : joined(words.subList(0, Math.min(WORDS, words.size()))), otherwise);
    }

    /** This id, or one like it where it is taken. */
    String exactly(String wanted, String otherwise) {
        String base = wanted.isEmpty() ? otherwise : wanted;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    /** The words of a text that an id can be made of, those that say something first of all. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(slug(text).split("-", -1)));
        words.removeIf(String::isEmpty);
        List<String> telling = new ArrayList<>(words);
        telling.removeIf(SMALL_WORDS::contains);
        return telling.isEmpty() ? words : telling;
    }

    private static String joined(List<String> words) {
        String id = String.join("-", words);
        return id.length() <= LONGEST + 20 ? id : id.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }

    /** Lower-case letters, digits and hyphens. */
    static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
