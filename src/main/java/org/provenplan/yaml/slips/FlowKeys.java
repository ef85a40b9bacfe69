package org.provenplan.yaml.slips;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** Keys in braces that have lost their colon, the space behind it, or the comma before them; what may stand there tells. */
final class FlowKeys {
    private static final Pattern KEY = Pattern.compile("\"?([a-z][a-z0-9-]*)\"?(:(?=\\s)|:|\\s+(?=[^\\s,:{}\\[\\]]))?");
    private static final Pattern KEY_IN_TEXT = Pattern.compile("\\s+([a-z][a-z0-9-]*):\\s");
    private static final Pattern KEY_BEHIND = Pattern.compile("\\s*([a-z][a-z0-9-]*):\\s.*", Pattern.DOTALL);
    /** Words that go on a sentence as often as they are keys. */
    private static final Set<String> IN_SENTENCES = Set.of("by", "to", "from", "where", "until", "last", "done", "due");

    private final ParsedText parsed;
    private final List<Problem> problems;
    private final int end;
    private final Deque<Braces> open = new ArrayDeque<>();
    private int at;
    /** Whether the value before was a text of several words. */
    private boolean sentence;

    /** Braces, or brackets, that are open. */
    private record Braces(boolean braces, Optional<Level> level, Set<String> seen) {
        boolean misses(String key) {
            return braces
                    && level.filter(known -> known.keys().containsKey(key)).isPresent()
                    && !seen.contains(key);
        }
    }

    private FlowKeys(ParsedText parsed, int from, int end, List<Problem> problems) {
        this.parsed = parsed;
        this.at = from;
        this.end = end;
        this.problems = problems;
    }

    /** Mends and tells what is wrong with the keys in a value that begins with a bracket. */
    static void mend(ParsedText parsed, int from, int end, Optional<Level> level, List<Problem> problems) {
        new FlowKeys(parsed, from, end, problems).read(level);
    }

    private void read(Optional<Level> level) {
        Optional<Level> next = level;
        do {
            char unit = parsed.at(at);
            if (Brackets.opens(unit)) {
                open.push(new Braces(unit == '{', next, new HashSet<>()));
                at++;
            } else if (Brackets.closes(unit)) {
                open.pop();
                at++;
                behindValue();
            } else if (isComment(at)) {
                at = parsed.source()
                        .lineSpan(parsed.source().position(at).line())
                        .to();
            } else if (unit == ',' || Character.isWhitespace(unit)) {
                at++;
            } else {
                next = entry();
                continue;
            }
            next = open.isEmpty() || open.peek().braces()
                    ? Optional.empty()
                    : open.peek().level();
        } while (at < end && !open.isEmpty());
    }

    /** Reads a key, or an item of a list; what may stand in the brackets behind it. */
    private Optional<Level> entry() {
        Braces in = open.peek();
        Matcher key = KEY.matcher(parsed.text(at, end));
        if (in.braces() && key.lookingAt() && key.group(2) != null) {
            String name = key.group(1);
            int behind = at + key.end(1);
            String separator = key.group(2);
            if (separator.equals(":") && Character.isWhitespace(parsed.at(at + key.end()))) {
                return value(name, at + key.end());
            }
            if (in.misses(name) && !(separator.isBlank() && sentence && IN_SENTENCES.contains(name))) {
                boolean colon = separator.isBlank();
                tell(
                        behind + (colon ? 0 : 1),
                        colon ? ":" : " ",
                        name,
                        "a key must be followed by a colon and a space",
                        "put a " + (colon ? "colon behind " : "space behind the colon of ") + name);
                return value(name, at + key.end());
            }
        }
        text();
        return in.level();
    }

    private Optional<Level> value(String key, int from) {
        Optional<Level> level =
                open.peek().level().flatMap(known -> known.content(key)).flatMap(Level.Content::level);
        open.peek().seen().add(key);
        at = from;
        while (at < end && Character.isWhitespace(parsed.at(at))) {
            at++;
        }
        if (!Brackets.opens(parsed.at(at)) && !Brackets.closes(parsed.at(at)) && parsed.at(at) != ',') {
            text();
        }
        return level;
    }

    /** Reads a text up to what ends it, and looks for a key in it that a comma should stand before. */
    private void text() {
        int from = at;
        char first = parsed.at(at);
        if (first == '"' || first == '\'') {
            int closing = parsed.text(at + 1, end).indexOf(first);
            at = closing < 0 ? end : at + closing + 2;
            behindValue();
            return;
        }
        while (at < end && parsed.at(at) != ',' && !Brackets.closes(parsed.at(at)) && !isComment(at)) {
            at++;
        }
        Matcher key = KEY_IN_TEXT.matcher(parsed.text(from, at) + " ");
        while (key.find()) {
            if (open.peek().misses(key.group(1))) {
                comma(from + key.start(), key.group(1));
                at = from + key.start(1);
                break;
            }
        }
        sentence = parsed.text(from, at).strip().indexOf(' ') > 0;
    }

    private boolean isComment(int offset) {
        return parsed.at(offset) == '#' && Character.isWhitespace(parsed.at(offset - 1));
    }

    private void behindValue() {
        sentence = false;
        Matcher key = KEY_BEHIND.matcher(parsed.text(at, end));
        if (!open.isEmpty() && key.matches() && open.peek().misses(key.group(1))) {
            comma(at, key.group(1));
        }
    }

    private void comma(int offset, String key) {
        tell(offset, ",", key, "there must be a comma between two values", "put a comma before " + key);
    }

    private void tell(int offset, String put, String key, String message, String sentence) {
        Span before = parsed.source().span(offset, offset);
        parsed.alter(before, put);
        int from = parsed.source().text().indexOf(key, put.equals(",") ? offset : offset - key.length() - 1);
        Span place = parsed.source().span(from, from + key.length());
        problems.add(Problem.of(TextRules.READABLE_YAML, place, key, message, Fix.insert(before, put, sentence)));
    }
}
