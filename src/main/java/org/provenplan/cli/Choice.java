package org.provenplan.cli;

import java.util.List;

/**
 * The words that an option takes.
 *
 * @param option its name
 * @param words in the order shown
 */
record Choice(String option, List<String> words) {
    /**
     * The word that was typed, if it is one of them.
     *
     * @throws CommandFailure if it is not
     */
    String checked(String typed) {
        if (words.contains(typed)) {
            return typed;
        }
        throw CommandFailure.usage(option + " must be " + listed() + ", but it is \"" + Typed.shown(typed) + "\""
                + Typed.meant(typed, words) + ".");
    }

    /** The words in a sentence. */
    String listed() {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
