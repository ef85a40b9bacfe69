package org.provenplan.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;
import org.provenplan.yaml.slips.Lines;
import org.provenplan.yaml.slips.OpaqueText;
import org.provenplan.yaml.slips.ParsedText;
import org.provenplan.yaml.slips.PlainYaml;
import org.provenplan.yaml.slips.QuoteFaults;

/** Reads single values and keys: what they say, how they were written, and what a plan does without. */
final class ScalarReader {
    private static final Pattern KEY_LINE = Pattern.compile("\\s*(- +)*[a-z][a-z0-9-]*:(\\s.*|$)");

    private final ParsedText parsed;
    private final Lines lines;
    private final Tokens tokens;
    private final List<Problem> problems;
    private final OpaqueText opaque = new OpaqueText();
    private final Map<String, String> anchored = new HashMap<>();

    ScalarReader(ParsedText parsed, Tokens tokens, List<Problem> problems) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.tokens = tokens;
        this.problems = problems;
    }

    OpaqueText opaque() {
        return opaque;
    }

    YamlScalar key() {
        Span span = tokens.span();
        if (isMark(span.from())) {
            problems.add(PlainYaml.mark(word(span.from())));
        } else if (lines.before(span.from()) == '?') {
            problems.add(PlainYaml.questionMark(span));
        }
        return written(tokens.key(), span);
    }

    YamlScalar value() {
        Span span = tokens.span();
        String text = tokens.text() == null ? "" : tokens.text();
        if (tokens.isAlias()) {
            problems.add(PlainYaml.alias(span, Optional.ofNullable(anchored.get(text))));
            return new YamlScalar(span, text, YamlScalar.Style.ALIAS);
        }
        if (isMark(span.from())) {
            Span word = word(span.from());
            anchored.put(word.text().substring(1), text);
            problems.add(PlainYaml.mark(word, lines.trimmed(span.from(), Math.max(word.to(), span.to()))));
            return text.isEmpty() ? new YamlScalar(word, word.text(), YamlScalar.Style.MENDED) : written(text, span);
        }
        return written(text, span);
    }

    /** Where a list or a mapping begins behind its anchor and its tag, which are reported. */
    int behindMark(int from) {
        if (!tokens.isMarked()) {
            return from;
        }
        problems.add(PlainYaml.mark(word(from)));
        int behind = from;
        while (isMark(behind)) {
            behind = lines.afterSpaces(word(behind).to(), parsed.source().length());
        }
        return behind;
    }

    private YamlScalar written(String read, Span span) {
        YamlScalar.Style style = style(parsed.at(span.from()));
        if (parsed.isTaken(span)) {
            return new YamlScalar(span, parsed.taken(span), YamlScalar.Style.MENDED);
        }
        if (style != YamlScalar.Style.PLAIN) {
            opaque.add(span);
        }
        if (style == YamlScalar.Style.QUOTED && swallowsLines(span)) {
            tokens.fail(new QuoteFaults(parsed).open(span.from()));
        }
        return new YamlScalar(span, read, style);
    }

    /** Whether a quoted text runs over lines that were meant to be keys: its own closing quote is missing. */
    private boolean swallowsLines(Span quoted) {
        int first = lines.number(quoted.from());
        int last = lines.number(quoted.to());
        int indent =
                lines.content(lines.numbered(first)) - lines.numbered(first).from();
        for (int number = first + 1; number <= last; number++) {
            Span line = lines.numbered(number);
            if (lines.indent(line) <= indent && KEY_LINE.matcher(line.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMark(int offset) {
        return parsed.at(offset) == '&' || parsed.at(offset) == '!';
    }

    /** The anchor or tag at an offset. */
    private Span word(int from) {
        int to = from + 1;
        while (!Character.isWhitespace(parsed.at(to)) && ",[]{}".indexOf(parsed.at(to)) < 0) {
            to++;
        }
        return parsed.source().span(from, Math.min(to, parsed.source().length()));
    }

    private static YamlScalar.Style style(char first) {
        return switch (first) {
            case '"', '\'' -> YamlScalar.Style.QUOTED;
            case '|', '>' -> YamlScalar.Style.BLOCK;
            default -> YamlScalar.Style.PLAIN;
        };
    }
}
