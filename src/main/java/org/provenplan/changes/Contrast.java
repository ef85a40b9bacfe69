package org.provenplan.changes;

import java.util.List;

/**
 * Two versions of one text, as they are quoted side by side: whole where they are short, else from a few words before what differs
 * to a few words behind it, so that the difference is never what is left out.
 */
record Contrast(String before, String after) {
    private static final int LONGEST_UNQUOTED = 20;
    private static final int MOST_WHOLE = 120;
    private static final int WORDS_AROUND = 4;
    private static final String LEFT_OUT = "…";

    /** {@code was "Four audits on both floors", is "Four audits on one floor"}. */
    String told() {
        if (before.length() <= MOST_WHOLE && after.length() <= MOST_WHOLE) {
            return told(before, after);
        }
        List<String> then = List.of(before.split(" ", -1));
        List<String> now = List.of(after.split(" ", -1));
        int most = Math.min(then.size(), now.size());
        int alike = 0;
        while (alike < most && then.get(alike).equals(now.get(alike))) {
            alike++;
        }
        int alikeAtEnd = 0;
        while (alikeAtEnd < most - alike
                && then.get(then.size() - 1 - alikeAtEnd).equals(now.get(now.size() - 1 - alikeAtEnd))) {
            alikeAtEnd++;
        }
        int from = Math.max(0, alike - WORDS_AROUND);
        int behind = Math.max(0, alikeAtEnd - WORDS_AROUND);
        return told(stretch(then, from, behind), stretch(now, from, behind));
    }

    private static String stretch(List<String> words, int from, int behind) {
        String stretch = String.join(" ", words.subList(from, words.size() - behind));
        return (from == 0 ? "" : LEFT_OUT) + stretch + (behind == 0 ? "" : LEFT_OUT);
    }

    private static String told(String before, String after) {
        return "was " + quoted(before) + ", is " + quoted(after);
    }

    private static String quoted(String text) {
        boolean sentence = text.indexOf(' ') >= 0 && text.length() > LONGEST_UNQUOTED;
        return sentence ? '"' + text + '"' : text;
    }
}
