package org.provenplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.source.Span;
import org.provenplan.yaml.Quoted;
import org.provenplan.yaml.TextRules;
import org.provenplan.yaml.YamlScalar;

/** Binds single values: each is taken as what its shape says, or reported with what to type instead. */
final class ScalarBinder {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern NUMBER_WITHIN = Pattern.compile("[^\\d-]{0,3}(-?\\d[\\d, ]*(?:\\.\\d+)?)\\D*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern CHANGE = Pattern.compile("[+-]?\\d{1,6}(\\.\\d{1,6})?%");
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");
    /** Plain text that other readers of YAML take for a number and write back differently: 1.10, 007, 1_000, 0x1F, 1e3. */
    private static final Pattern LOSSY_NUMBER = Pattern.compile(
            "[-+]?(0\\d+(\\.\\d*)?|\\d+\\.\\d*0|\\d[\\d_]*_[\\d_]*|0[xob][0-9a-fA-F]+|\\d+(\\.\\d+)?[eE][-+]?\\d+)");

    private static final Pattern LOST_TEXT = Pattern.compile("[ \\t]+(#[^\\s#!].*|# ?\\d.*)");

    private final Problems problems;

    ScalarBinder(Problems problems) {
        this.problems = problems;
    }

    Field<?> bind(String key, ValueShape shape, YamlScalar scalar) {
        String text = scalar.text().strip();
        if (shape instanceof ValueShape.Text) {
            return text(key, scalar);
        }
        if (shape instanceof ValueShape.Id) {
            return id(key, scalar, text);
        }
        if (shape instanceof ValueShape.Reference || shape instanceof ValueShape.Code) {
            return wholeNumberText(key, scalar, text);
        }
        if (shape instanceof ValueShape.Date) {
            return date(key, scalar, text);
        }
        if (shape instanceof ValueShape.Decimal) {
            return number(key, scalar, text);
        }
        if (shape instanceof ValueShape.Count) {
            return count(key, scalar, text);
        }
        if (shape instanceof ValueShape.Interval) {
            return interval(key, scalar, text);
        }
        if (shape instanceof ValueShape.Words words) {
            return word(key, scalar, words.vocabulary(), text);
        }
        return shape instanceof ValueShape.Change ? change(key, scalar, text) : checksum(key, scalar, text);
    }

    private Field<String> text(String key, YamlScalar scalar) {
        Optional<String> lost = lostToComment(scalar);
        if (lost.isPresent()) {
            Span place = scalar.span()
                    .through(scalar.span().source().lineSpan(scalar.span().end().line()));
            String whole = scalar.text() + " " + lost.get();
            problems.add(
                    TextRules.WHOLE_TEXT,
                    place,
                    key,
                    key + " must be in quotes: the text from \"" + lost.get() + "\" on was lost",
                    "write " + key + ": " + Quoted.of(whole));
        }
        return wholeNumberText(key, scalar, scalar.text());
    }

    private Field<String> wholeNumberText(String key, YamlScalar scalar, String text) {
        if (scalar.style() == YamlScalar.Style.PLAIN
                && LOSSY_NUMBER.matcher(text).matches()) {
            problems.add(
                    StructureRules.FIELD_VALUES,
                    scalar.span(),
                    key,
                    key + " must be in quotes: YAML reads " + text
                            + " as a number and does not keep how it was written",
                    "write \"" + text + "\"");
        }
        return Field.present(key, text, scalar);
    }

    private static Optional<String> lostToComment(YamlScalar scalar) {
        if (scalar.style() != YamlScalar.Style.PLAIN) {
            return Optional.empty();
        }
        Span line = scalar.span().source().lineSpan(scalar.span().end().line());
        Matcher matcher =
                LOST_TEXT.matcher(line.source().text()).region(scalar.span().to(), line.to());
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private Field<String> id(String key, YamlScalar scalar, String text) {
        String plain = LookAlikeLetters.fold(text);
        if (!plain.equals(text) && ID.matcher(plain).matches()) {
            problems.add(
                    TextRules.PLAIN_CHARACTERS,
                    scalar.span(),
                    key,
                    key + " must be typed with plain letters: " + LookAlikeLetters.describe(text),
                    "type " + plain);
            return Field.present(key, plain, scalar);
        }
        if (!ID.matcher(text).matches()) {
            String slug = slug(text);
            return problems.malformed(
                    StructureRules.FIELD_VALUES,
                    key,
                    scalar,
                    "lower-case letters, digits and hyphens, at most 64",
                    slug.isEmpty() ? "write a short name such as late-medicines" : "write " + slug);
        }
        return wholeNumberText(key, scalar, text);
    }

    private Field<?> date(String key, YamlScalar scalar, String text) {
        DateText dateText = new DateText(text);
        return dateText.date()
                .<Field<?>>map(date -> Field.present(key, date, scalar))
                .orElseGet(() -> problems.malformed(
                        StructureRules.REAL_DATES,
                        key,
                        scalar,
                        "a calendar date written year-month-day",
                        dateText.fix()));
    }

    private Field<?> number(String key, YamlScalar scalar, String text) {
        if (NUMBER.matcher(text).matches()) {
            if (scalar.style() == YamlScalar.Style.PLAIN) {
                return Field.present(key, new BigDecimal(text), scalar);
            }
            return problems.malformed(
                    StructureRules.FIELD_VALUES, key, scalar, "a number, not text in quotes", "write " + text);
        }
        Matcher within = NUMBER_WITHIN.matcher(text);
        String digits = within.matches() ? within.group(1).replaceAll("[, ]", "") : "";
        return problems.malformed(
                StructureRules.FIELD_VALUES,
                key,
                scalar,
                "a number",
                NUMBER.matcher(digits).matches()
                        ? "write " + digits + "; what is counted belongs in unit"
                        : "write digits, with a point for decimals, such as 19 or 4.5");
    }

    private Field<?> count(String key, YamlScalar scalar, String text) {
        return COUNT.matcher(text).matches() && scalar.style() == YamlScalar.Style.PLAIN
                ? Field.present(key, Integer.valueOf(text), scalar)
                : problems.malformed(
                        StructureRules.FIELD_VALUES, key, scalar, "a whole number", "write digits only, such as 4");
    }

    private Field<?> interval(String key, YamlScalar scalar, String text) {
        return Interval.parse(text)
                .<Field<?>>map(interval -> Field.present(key, interval, scalar))
                .orElseGet(() -> problems.malformed(
                        StructureRules.FIELD_VALUES,
                        key,
                        scalar,
                        "an interval",
                        "write daily, weekly, fortnightly, monthly, quarterly, yearly, or such as 2 weeks"));
    }

    private Field<?> word(String key, YamlScalar scalar, Class<? extends Word> vocabulary, String text) {
        for (Word word : vocabulary.getEnumConstants()) {
            if (word.word().equals(text)) {
                return Field.present(key, word, scalar);
            }
        }
        List<String> words = Word.all(vocabulary);
        String list = "one of " + String.join(", ", words);
        return problems.malformed(
                StructureRules.FIELD_VALUES,
                key,
                scalar,
                words.size() > 4 ? "one of its " + words.size() + " words, not \"" + shortened(text) + "\"" : list,
                Nearest.to(text, words)
                        .map(word -> "write " + word + " (allowed: " + String.join(", ", words) + ")")
                        .orElse("write " + list));
    }

    private Field<?> change(String key, YamlScalar scalar, String text) {
        return CHANGE.matcher(text).matches()
                ? Field.present(key, new BigDecimal(text.substring(0, text.length() - 1)), scalar)
                : problems.malformed(
                        StructureRules.FIELD_VALUES,
                        key,
                        scalar,
                        "a percentage by which the baseline changes",
                        "write such as -80% or +15%; for a fixed number use value in place of change");
    }

    private Field<?> checksum(String key, YamlScalar scalar, String text) {
        return CHECKSUM.matcher(text).matches()
                ? Field.present(key, text, scalar)
                : problems.malformed(
                        StructureRules.FIELD_VALUES,
                        key,
                        scalar,
                        "a SHA-256 checksum: 64 digits and letters a to f",
                        "copy what sha256sum prints for the file, or leave the key out");
    }

    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, oneLine.offsetByCodePoints(0, 37)) + "…";
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= 64 ? slug : slug.substring(0, 64);
    }
}
