package org.provenplan.cli;

import java.util.List;
import org.provenplan.format.Screen;

/** Finds out what the reader's screen can show. */
final class Screens {
    static final String AUTO = "auto";
    static final CommandPage.ValueOption COLOUR = new CommandPage.ValueOption(
            "--color", "WHEN", "auto (on a terminal, unless NO_COLOR is set), always or never.");

    private static final Choice WHEN = new Choice(COLOUR.name(), List.of(AUTO, "always", "never"));
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 100;

    private Screens() {}

    /** The screen that output goes to, with colours as asked for. */
    static Screen of(Console console, Typed typed) {
        String when = typed.option(COLOUR.name()).orElse(AUTO);
        return new Screen(colour(console, WHEN.checked(when)), width(console));
    }

    /** The screen that messages go to, without colours. */
    static Screen ofMessages(Console console) {
        return new Screen(false, width(console));
    }

    static boolean colour(Console console, String when) {
        return switch (when) {
            case "always" -> true;
            case "never" -> false;
            default -> console.outWatched() && unset(console, "NO_COLOR") && !isDumb(console);
        };
    }

    /** Whether the terminal can do nothing but print one line after another. */
    static boolean isDumb(Console console) {
        return "dumb".equals(console.environment().get("TERM"));
    }

    private static boolean unset(Console console, String variable) {
        return console.environment().getOrDefault(variable, "").isEmpty();
    }

    private static int width(Console console) {
        String columns = console.environment().getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(Character::isDigit);
        int width = number ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }
}
