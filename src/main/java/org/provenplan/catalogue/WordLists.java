package org.provenplan.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kinds of words, each with a name. Of verbs their regular forms are made here, so that a list holds each once.
 *
 * @param byName lower-case words or terms of a few words
 */
record WordLists(Map<String, Set<String>> byName) {
    private static final String VERBS = " (verbs)";
    private static final String VOWELS = "aeiou";

    static WordLists read(String file) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : DataLines.read(file)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).replace(VERBS, "");
            boolean verbs = line.startsWith(VERBS, name.length());
            Set<String> words = lists.computeIfAbsent(name, unused -> new HashSet<>());
            for (String word : DataLines.listed(line.substring(colon + 1))) {
                words.add(word);
                if (verbs) {
                    addForms(word, words);
                }
            }
        }
        return new WordLists(Map.copyOf(lists));
    }

    /** Each word of a file with the first of its line. */
    static Map<String, String> firstOfEach(String file) {
        Map<String, String> firsts = new HashMap<>();
        for (String line : DataLines.read(file)) {
            List<String> words = DataLines.listed(line);
            words.forEach(word -> firsts.put(word, words.get(0)));
        }
        return Map.copyOf(firsts);
    }

    Set<String> of(String name) {
        Set<String> words = byName.get(name);
        if (words == null) {
            throw new IllegalStateException("no list of words is called " + name);
        }
        return words;
    }

    /** Audits, audited, auditing; reviews; copies, copied; planned, planning. */
    private static void addForms(String verb, Set<String> words) {
        char last = verb.charAt(verb.length() - 1);
        char before = verb.charAt(verb.length() - 2);
        if (last == 'e') {
            String stem = verb.substring(0, verb.length() - 1);
            addAll(words, verb + "s", verb + "d", stem + "ing");
        } else if (last == 'y' && VOWELS.indexOf(before) < 0) {
            String stem = verb.substring(0, verb.length() - 1);
            addAll(words, stem + "ies", stem + "ied", verb + "ing");
        } else {
            String doubled = verb + last;
            addAll(words, verb + "s", verb + "es", verb + "ed", verb + "ing", doubled + "ed", doubled + "ing");
        }
    }

    private static void addAll(Set<String> words, String... forms) {
        words.addAll(Set.of(forms));
    }
}
