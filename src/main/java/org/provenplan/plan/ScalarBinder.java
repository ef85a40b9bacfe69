package org.provenplan.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.slips.LostText;
import org.provenplan.yaml.slips.Quoted;
import org.provenplan.yaml.slips.TextRules;

/** Binds single values: each is taken as what its shape says, or reported with what to type instead. */
final class ScalarBinder {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int LONGEST_ID = 64;

    private final Problems problems;
    private final NumberBinder numbers;
    private final WordBinder words;

    ScalarBinder(Problems problems) {
        this.problems = problems;
        this.numbers = new NumberBinder(problems);
        this.words = new WordBinder(problems);
    }

    /** Whether one value belongs there. */
    static boolean isSingle(ValueShape shape) {
        return !(shape instanceof ValueShape.ListOf
                || shape instanceof ValueShape.MapOf
                || shape instanceof ValueShape.Either
                || shape instanceof MappingShape);
    }

    /** The allowed words, to be added to what to type; empty where any text is allowed. */
    static String allowed(ValueShape shape) {
        return shape instanceof ValueShape.Words list
                ? " (allowed: " + String.join(", ", Word.all(list.vocabulary())) + ")"
                : "";
    }

    Field<?> bind(String key, ValueShape shape, YamlScalar scalar) {
        if (shape instanceof ValueShape.Text) {
            return text(key, scalar);
        }
        if (scalar.style() == YamlScalar.Style.MENDED) {
            return mended(key, shape, scalar);
        }
        String text = scalar.text().strip();
        String plain = LookAlikeLetters.fold(text);
        return plain.equals(text) || shape instanceof ValueShape.Checksum
                ? typed(key, shape, scalar, text)
                : lookAlike(key, shape, scalar, plain);
    }

    /** The reader has reported it; it counts if it is what belongs here after all. */
    private static Field<?> mended(String key, ValueShape shape, YamlScalar scalar) {
        String text = scalar.text().strip();
        boolean open = shape instanceof ValueShape.Reference || shape instanceof ValueShape.Code;
        Problems quiet = new Problems();
        YamlScalar plain = new YamlScalar(scalar.span(), text, YamlScalar.Style.PLAIN);
        Field<?> field = new ScalarBinder(quiet).typed(key, open ? new ValueShape.Id() : shape, plain, text);
        return quiet.found().isEmpty() ? field : Field.malformed(key, scalar);
    }

    /** Where plain characters in the place of look-alikes make a right value, that is what was meant. */
    private Field<?> lookAlike(String key, ValueShape shape, YamlScalar scalar, String plain) {
        Problems quiet = new Problems();
        Field<?> field = new ScalarBinder(quiet).typed(key, shape, scalar, plain);
        if (!quiet.found().isEmpty()) {
            return typed(key, shape, scalar, scalar.text().strip());
        }
        String look = LookAlikeLetters.describe(scalar.text());
        if (!look.isEmpty()) {
            problems.add(
                    TextRules.PLAIN_CHARACTERS,
                    scalar.span(),
                    key,
                    key + " must be typed with plain characters: " + look,
                    Fix.replace(scalar.span(), inPlaceOf(scalar, plain), "type " + plain));
        }
        return field;
    }

    /** The text in the quotes that the value in its place has. */
    private static String inPlaceOf(YamlScalar scalar, String text) {
        String quote =
                scalar.style() == YamlScalar.Style.QUOTED ? scalar.span().text().substring(0, 1) : "";
        return quote + text + quote;
    }

    private Field<?> typed(String key, ValueShape shape, YamlScalar scalar, String text) {
        if (shape instanceof ValueShape.Id) {
            return id(key, scalar, text);
        }
        if (shape instanceof ValueShape.Reference || shape instanceof ValueShape.Code) {
            return numbers.keptWhole(key, scalar, text);
        }
        if (shape instanceof ValueShape.Date) {
            return date(key, scalar, text);
        }
        if (shape instanceof ValueShape.Interval) {
            return interval(key, scalar, text);
        }
        if (shape instanceof ValueShape.OneOf names) {
            return words.name(key, names, scalar, text);
        }
        if (shape instanceof ValueShape.Words list) {
            return words.bind(key, list.vocabulary(), scalar, text);
        }
        return shape instanceof ValueShape.Checksum
                ? checksum(key, scalar, text)
                : numbers.bind(key, shape, scalar, text);
    }

    private Field<String> text(String key, YamlScalar scalar) {
        Optional<Span> lost =
                scalar.style() == YamlScalar.Style.PLAIN ? LostText.behind(scalar.span()) : Optional.empty();
        if (lost.isPresent()) {
            reportLost(key, scalar, lost.get());
        }
        return numbers.keptWhole(key, scalar, scalar.text());
    }

    private void reportLost(String key, YamlScalar scalar, Span rest) {
        Span whole = scalar.span().through(rest);
        problems.add(
                TextRules.WHOLE_TEXT,
                whole,
                key,
                key + " must be in quotes: the text from \"" + Quoted.excerpt(rest.text()) + "\" on was lost",
                Fix.replaceIf(
                        !goesOnBelow(whole),
                        whole,
                        Quoted.of(whole.text()),
                        Quoted.fix(isBehindKey(scalar.span()) ? key : "", scalar.text() + " " + rest.text())));
    }

    /** Whether the line below is indented as if the text went on there. */
    private static boolean goesOnBelow(Span whole) {
        SourceText source = whole.source();
        String line = source.line(whole.start().line());
        int content = line.length() - line.replaceFirst("^ *(- +)*", "").length();
        int below = whole.end().line() + 1;
        while (below < source.lineCount() && source.line(below).isBlank()) {
            below++;
        }
        String next = below <= source.lineCount() ? source.line(below) : "";
        return !next.isBlank() && next.length() - next.stripLeading().length() > content;
    }

    /** Whether a key stands before the value on its line, and not only a hyphen. */
    private static boolean isBehindKey(Span value) {
        Span line = value.source().lineSpan(value.start().line());
        return value.source()
                .span(line.from(), value.from())
                .text()
                .stripTrailing()
                .endsWith(":");
    }

    private Field<String> id(String key, YamlScalar scalar, String text) {
        if (!ID.matcher(text).matches()) {
            String slug = slug(text);
            return problems.malformed(
                    StructureRules.FIELD_VALUES,
                    key,
                    scalar,
                    "lower-case letters, digits and hyphens, at most " + LONGEST_ID,
                    slug.isEmpty()
                            ? Fix.advice("write a short name such as late-medicines")
                            : Fix.replaceIf(isNamedNowhereElse(scalar, slug), scalar.span(), slug, "write " + slug));
        }
        return numbers.keptWhole(key, scalar, text);
    }

    /** Whether an id can be spelt so without anything else in the file losing what it points to. */
    private static boolean isNamedNowhereElse(YamlScalar scalar, String slug) {
        String text = scalar.span().source().text();
        String typed = scalar.text().strip();
        return Nearest.certain(typed, List.of(slug)).isPresent()
                && text.indexOf(typed) == text.lastIndexOf(typed)
                && !text.contains(slug);
    }

    private Field<?> date(String key, YamlScalar scalar, String text) {
        DateText dateText = new DateText(text);
        Optional<LocalDate> date = dateText.date();
        return date.isPresent()
                ? Field.present(key, date.get(), scalar)
                : problems.malformed(
                        StructureRules.REAL_DATES,
                        key,
                        scalar,
                        "a calendar date written year-month-day",
                        dateText.certain()
                                .map(day -> Fix.replace(scalar.span(), day.toString(), dateText.fix()))
                                .orElseGet(() -> Fix.advice(dateText.fix())));
    }

    private Field<?> interval(String key, YamlScalar scalar, String text) {
        Optional<Interval> interval = Interval.parse(text);
        String named = "daily, weekly, fortnightly, monthly, quarterly, yearly, or such as 2 weeks";
        return interval.isPresent()
                ? Field.present(key, interval.get(), scalar)
                : problems.malformed(
                        StructureRules.FIELD_VALUES,
                        key,
                        scalar,
                        "an interval",
                        Interval.meant(text)
                                .map(meant -> Fix.replaceIf(
                                        Interval.isCertain(text),
                                        scalar.span(),
                                        meant,
                                        "write " + meant + ", or one of " + named))
                                .orElseGet(() -> Fix.advice("write one of " + named)));
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

    private static String slug(String text) {
        String start = text.length() > 4 * LONGEST_ID ? text.substring(0, 4 * LONGEST_ID) : text;
        String slug = Normalizer.normalize(start, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST_ID
                ? slug
                : slug.substring(0, LONGEST_ID).replaceAll("-+$", "");
    }
}
