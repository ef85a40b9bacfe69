package org.provenplan.tracker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.tracker.cells.Cell;

/** What the colours of a tracker mean, where it says so itself: {@code Green = complete}. Elsewhere a colour means nothing. */
final class ColourKey {
    private static final Pattern MEANING =
            Pattern.compile("(?i)\\b(red|amber|yellow|green|blue|purple|grey)\\s*[-–=:(]\\s*([^;\\n),]{3,60})");

    private final Map<String, String> statuses = new HashMap<>();

    /** @param cells those around the table */
    ColourKey(List<Cell> cells) {
        for (Cell cell : cells) {
            Matcher meaning = MEANING.matcher(cell.text());
            while (meaning.find()) {
                String colour = meaning.group(1).toLowerCase(Locale.ROOT);
                FixedWords.status(meaning.group(2).strip()).ifPresent(status -> statuses.put(colour, status));
            }
        }
    }

    /** The status that a colour stands for, whether it is written out, by its letter, or only shown. */
    Optional<String> status(Cell cell) {
        String colour = cell.isBlank() ? cell.colour() : WordList.plain(cell.text());
        String whole =
                switch (colour) {
                    case "r" -> "red";
                    case "a" -> "amber";
                    case "g" -> "green";
                    case "b" -> "blue";
                    case "y" -> "yellow";
                    default -> colour;
                };
        return Optional.ofNullable(statuses.get(whole));
    }
}
