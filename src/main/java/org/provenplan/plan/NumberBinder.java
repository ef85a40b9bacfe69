package org.provenplan.plan;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.yaml.YamlScalar;

/** Binds numbers, and tells of texts that other readers of YAML would take for numbers. */
final class NumberBinder {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern NUMBER_WITHIN = Pattern.compile("[^\\d-]{0,3}(-?\\d[\\d, ]*(?:\\.\\d+)?)\\D*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern CHANGE = Pattern.compile("[+-]?\\d{1,6}(\\.\\d{1,6})?%");
    private static final Pattern SPACED_CHANGE = Pattern.compile("[+-]?\\s*\\d{1,6}(\\.\\d{1,6})?\\s*%");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d{1,2}");
    /** Text that other readers of YAML take for a number and write back differently: 1.10, 007, 1_000, 0x1F, 1e3. */
    private static final Pattern LOSSY = Pattern.compile(
            "[-+]?(0\\d+(\\.\\d*)?|\\d+\\.\\d*0|\\d[\\d_]*_[\\d_]*|0[xob][0-9a-fA-F]+|\\d+(\\.\\d+)?[eE][-+]?\\d+)");

    private static final int LONGEST = 40;

    /** {@code 80% fewer}. */
    private static final Pattern CHANGE_IN_WORDS =
            Pattern.compile("(?i)(\\d{1,3})\\s*(?:%|percent|per cent)\\s*(fewer|less|lower|down|more|higher|up)\\b.*");

    private final Problems problems;

    NumberBinder(Problems problems) {
        this.problems = problems;
    }

    Field<?> bind(String key, ValueShape shape, YamlScalar scalar, String text) {
        if (shape instanceof ValueShape.Count) {
            return count(key, scalar, text);
        }
        if (shape instanceof ValueShape.Amount
                && text.startsWith("-")
                && NUMBER.matcher(text).matches()) {
            return malformed(key, scalar, "a number of 0 or more", "write " + text.substring(1));
        }
        return shape instanceof ValueShape.Change ? change(key, scalar, text) : number(key, scalar, text);
    }

    /** A text as typed; one that looks like a number must be in quotes to be kept so. */
    Field<String> keptWhole(String key, YamlScalar scalar, String text) {
        boolean lossy = scalar.style() == YamlScalar.Style.PLAIN
                && text.length() <= LONGEST
                && beginsLikeANumber(text)
                && LOSSY.matcher(text).matches();
        if (lossy) {
            problems.add(
                    StructureRules.FIELD_VALUES,
                    scalar.span(),
                    key,
                    key + " must be in quotes: YAML reads " + text
                            + " as a number and does not keep how it was written",
                    Fix.replace(scalar.span(), "\"" + text + "\"", "write \"" + text + "\""));
        }
        return Field.present(key, text, scalar);
    }

    private static boolean beginsLikeANumber(String text) {
        return !text.isEmpty() && "0123456789+-".indexOf(text.charAt(0)) >= 0;
    }

    private Field<?> number(String key, YamlScalar scalar, String text) {
        if (NUMBER.matcher(text).matches()) {
            return scalar.style() == YamlScalar.Style.PLAIN
                    ? Field.present(key, new BigDecimal(text), scalar)
                    : malformed(
                            key,
                            scalar,
                            "a number, not text in quotes",
                            Fix.replace(scalar.span(), text, "write " + text));
        }
        Matcher less = CHANGE_IN_WORDS.matcher(text);
        if (less.matches()) {
            boolean rises = less.group(2).matches("(?i)more|higher|up");
            return malformed(
                    key,
                    scalar,
                    "a number; what changes by a percentage of the baseline stands behind change",
                    "if it is a target, write change: " + (rises ? "+" : "-") + less.group(1) + "% in place of " + key
                            + "; otherwise write the number itself");
        }
        String digits = numberWithin(text);
        return malformed(
                key,
                scalar,
                "a number",
                digits.isEmpty() || DECIMAL_COMMA.matcher(text).matches()
                        ? Fix.advice("write digits, with a point for decimals, such as 19 or 4.5")
                        : write(digits, scalar, text.matches("[\\d, .-]+") ? "" : "; what is counted belongs in unit"));
    }

    private Field<?> count(String key, YamlScalar scalar, String text) {
        boolean digits = COUNT.matcher(text).matches();
        if (digits && scalar.style() == YamlScalar.Style.PLAIN) {
            return Field.present(key, Integer.valueOf(text), scalar);
        }
        if (text.matches("\\+?\\d{1," + LONGEST + "}") && !digits) {
            return malformed(key, scalar, "a smaller whole number", "write a number of at most nine digits");
        }
        if (text.matches("-\\d+")) {
            return malformed(key, scalar, "a whole number of 0 or more", "write a number that is not below 0");
        }
        String within = numberWithin(text);
        return malformed(
                key,
                scalar,
                digits ? "a whole number, not text in quotes" : "a whole number",
                COUNT.matcher(within).matches()
                        ? write(within, scalar, "")
                        : Fix.advice("write digits only, such as 4"));
    }

    /** Certain where nothing but the quotes and the marks between thousands goes. */
    private static Fix write(String digits, YamlScalar scalar, String more) {
        String text = scalar.text().strip();
        boolean certain = text.equals(digits) || THOUSANDS.matcher(text).matches();
        return Fix.replaceIf(certain, scalar.span(), digits, "write " + digits + more);
    }

    private Field<?> change(String key, YamlScalar scalar, String text) {
        return CHANGE.matcher(text).matches()
                ? Field.present(key, new BigDecimal(text.substring(0, text.length() - 1)), scalar)
                : malformed(
                        key,
                        scalar,
                        "a percentage by which the baseline changes",
                        Fix.replaceIf(
                                SPACED_CHANGE.matcher(text).matches(),
                                scalar.span(),
                                text.replaceAll("\\s", ""),
                                "write such as -80% or +15%; for a fixed number use value in place of change"));
    }

    private <T> Field<T> malformed(String key, YamlScalar scalar, String demand, String advice) {
        return malformed(key, scalar, demand, Fix.advice(advice));
    }

    private <T> Field<T> malformed(String key, YamlScalar scalar, String demand, Fix fix) {
        return problems.malformed(StructureRules.FIELD_VALUES, key, scalar, demand, fix);
    }

    /** The one number in a text such as {@code 1,200 entries}; empty where there is none. */
    private static String numberWithin(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher within = NUMBER_WITHIN.matcher(text);
        String digits = within.matches() ? within.group(1).replaceAll("[, ]", "") : "";
        return NUMBER.matcher(digits).matches() ? digits : "";
    }
}
