package org.provenplan.cli;

import java.util.ArrayList;
import java.util.List;

/** What an option takes several of: repeated, or in one value with commas between them. */
final class Listed {
    private Listed() {}

    /**
     * All that was typed for an option, in that order.
     *
     * @throws CommandFailure if the option was given without naming anything
     */
    static List<String> of(Typed typed, CommandPage.ValueOption option) {
        List<String> words = new ArrayList<>();
        for (String value : typed.all(option.name())) {
            int before = words.size();
            for (String word : value.split(",", -1)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
            if (words.size() == before) {
                throw CommandFailure.usage(option.name() + " needs a value, " + option.label() + ".");
            }
        }
        return words;
    }
}
