package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.provenplan.yaml.slips.Quoted;

/** Writes a draft as YAML for people to go on with. */
final class DraftText {
    private static final int WIDTH = 110;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} .,;()/&%+'’–-]*[\\p{L}\\p{N}.)%]|\\p{L}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<String> NO_TEXT =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "inf", "nan");

    private final StringBuilder out = new StringBuilder();

    String text() {
        return out.toString();
    }

    DraftText blankLine() {
        out.append('\n');
        return this;
    }

    /** Comments on lines of their own. */
    DraftText comments(List<String> comments, int indent) {
        for (String comment : comments) {
            comment.lines().forEach(line -> wrapped(line, WIDTH - indent)
                    .forEach(part -> line(indent, ("# " + part).stripTrailing())));
        }
        return this;
    }

    DraftText mapping(Draft draft, int indent) {
        draft.fields().forEach((key, field) -> field(key, field, indent));
        return this;
    }

    private void field(String key, Draft.Field field, int indent) {
        if (field.content() instanceof Draft.Text text) {
            value(key, scalar(text.text()), text.text(), field.comments(), indent);
        } else if (field.content() instanceof Draft.Whole whole) {
            value(key, String.valueOf(whole.value()), "", field.comments(), indent);
        } else if (field.content() instanceof Draft.Words words) {
            String list = "["
                    + String.join(
                            ", ", words.words().stream().map(DraftText::inList).toList()) + "]";
            value(key, list, "", field.comments(), indent);
        } else if (field.content() instanceof Draft.Nothing) {
            value(key, "", "", field.comments(), indent);
        } else if (field.content() instanceof Draft.Inner inner) {
            comments(field.comments(), indent);
            line(indent, key + ":");
            inner.only().ifPresent(draft -> mapping(draft, indent + 2));
            inner.drafts().forEach((name, draft) -> {
                line(indent + 2, scalar(name) + ":");
                mapping(draft, indent + 4);
            });
        } else if (field.content() instanceof Draft.Items items) {
            comments(field.comments(), indent);
            line(indent, key + ":");
            items.items().forEach(item -> item(item, indent + 2));
        }
    }

    /** An item of a list: what is said of its first key above it, if it does not fit beside it. */
    private void item(Draft item, int indent) {
        int from = out.length();
        item.fields().forEach((key, field) -> field(key, field, indent + 2));
        while (out.charAt(from + indent + 2) == '#') {
            out.delete(from, from + 2);
            from = out.indexOf("\n", from) + 1;
        }
        out.replace(from + indent, from + indent + 2, "- ");
    }

    /** A key with its value; comments beside it where they fit, else above it. */
    private void value(String key, String scalar, String text, List<String> comments, int indent) {
        String start = key + ":" + (scalar.isEmpty() ? "" : " " + scalar);
        String beside = String.join("; ", comments);
        boolean folded = indent + start.length() > WIDTH && !text.isEmpty() && text.contains(" ");
        boolean fits = !folded && !beside.contains("\n") && indent + start.length() + beside.length() + 4 <= WIDTH;
        if (comments.isEmpty() || fits) {
            if (folded) {
                fold(key, text, indent);
            } else {
                line(indent, start + (comments.isEmpty() ? "" : "  # " + beside));
            }
            return;
        }
        comments(comments, indent);
        value(key, scalar, text, List.of(), indent);
    }

    private void fold(String key, String text, int indent) {
        line(indent, key + ": >-");
        wrapped(text, WIDTH - indent - 2).forEach(part -> line(indent + 2, part));
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text as YAML takes it for text. */
    static String scalar(String text) {
        boolean plain = (PLAIN.matcher(text).matches() || DAY.matcher(text).matches())
                && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : Quoted.of(text);
    }

    private static String inList(String text) {
        return ID.matcher(text).matches() ? text : Quoted.of(text);
    }
}
