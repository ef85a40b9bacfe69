package org.provenplan.cli;

import java.util.Locale;
import java.util.OptionalLong;

/** A kind of number that an option takes. */
enum Quantity {
    SIZE("a size such as 500KB or 10MiB, at most 1GiB", 1L << 30),
    DEPTH("a number from 1 to 1,000", 1_000),
    NODES("a number from 1 to 100,000,000", 100_000_000);

    private final String demand;
    private final long most;

    Quantity(String demand, long most) {
        this.demand = demand;
        this.most = most;
    }

    /**
     * The number that was typed; a size in bytes.
     *
     * @throws CommandFailure if it is none, or is out of bounds
     */
    long parse(String option, String typed) {
        OptionalLong number = number(typed.replace(",", "").replace(" ", "").toLowerCase(Locale.ROOT));
        if (number.isEmpty() || number.getAsLong() < 1 || number.getAsLong() > most) {
            throw CommandFailure.usage(option + " must be " + demand + ", but it is \"" + Typed.shown(typed) + "\".");
        }
        return number.getAsLong();
    }

    private OptionalLong number(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        long factor = this == SIZE ? factor(text.substring(digits)) : digits == text.length() ? 1 : 0;
        return digits == 0 || digits > 12 || factor == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text.substring(0, digits)) * factor);
    }

    /** Bytes in a unit; 0 for what is none. */
    private static long factor(String unit) {
        return switch (unit) {
            case "", "b" -> 1;
            case "kb" -> 1_000;
            case "k", "kib" -> 1 << 10;
            case "mb" -> 1_000_000;
            case "m", "mib" -> 1 << 20;
            case "gb" -> 1_000_000_000;
            case "g", "gib" -> 1 << 30;
            default -> 0;
        };
    }
}
