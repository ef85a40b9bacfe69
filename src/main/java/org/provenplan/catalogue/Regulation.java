package org.provenplan.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regulation that providers must meet.
 *
 * @param number as plans write it: {@code 12}, {@code 9A}; with the year in front for the Registration Regulations: {@code 2009/18}
 * @param title its heading
 */
public record Regulation(String number, String title) {
    private static final Pattern CITED =
            Pattern.compile("((?:2009/)?\\d{1,2}[A-Z]?)((?:\\((?:\\d{1,2}[A-Z]{0,2}|[a-z]{1,4})\\)){0,5})");

    /** The number of the regulation that a text cites, with paragraphs or without; empty where it has not that form. */
    static Optional<String> numberIn(String cited) {
        Matcher form = CITED.matcher(cited);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    static List<Regulation> read(String file) {
        return DataFile.read(file).below("regulations").each(Regulation::new);
    }
}
