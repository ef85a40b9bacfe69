package org.provenplan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;

/** The key that says that a file is a plan, and what shows it where that key is missing, misspelt or commented out. */
public final class PlanMark {
    static final String KEY = "provenplan";

    private static final String FINDINGS = "findings";
    /** The findings, and two more of a plan's keys. */
    private static final int FEWEST_KEYS = 3;

    private static final List<String> KEYS =
            PlanShape.PLAN.keys().stream().filter(key -> !key.equals(KEY)).toList();
    private static final Pattern MARK_LINE =
            Pattern.compile("(?mi)^(?:\\{[ \\t]*)?[\"']?proven[-_ ]?plan[\"']?[ \\t]*:");
    /** A line that begins with a key, or with an entry of a list. */
    private static final Pattern KEY_LINE =
            Pattern.compile("(?m)^([ \\t{]*)(?:[\"']?([A-Za-z][\\w-]*)[\"']?[ \\t]*:(?=\\s|$)|-[ \\t])");

    /** The key, with whatever went wrong around it. */
    private static final Pattern BEGUN = Pattern.compile("(?mi)^\\W*[\"']?proven[-_ ]?plan\\b");

    private static final Pattern COMMENTED =
            Pattern.compile("(?mi)^[ \\t]*(#[# \\t]*)[\"']?provenplan[\"']?[ \\t]*:.*$");

    private PlanMark() {}

    /** Whether a text says that it is a plan, or holds what only a plan holds. */
    public static boolean isOn(String text) {
        return MARK_LINE.matcher(text).find() || (text.contains(FINDINGS) && showsPlan(topKeys(text)));
    }

    /** Whether nothing in a text tells that it is a plan: not the key that says so, nor most of its other keys. */
    static boolean isMissingFrom(String text) {
        List<String> top = new ArrayList<>();
        for (Matcher line = KEY_LINE.matcher(text); line.find(); ) {
            if (line.group(1).isEmpty() && line.group(2) != null) {
                top.add(line.group(2));
            }
        }
        long known = top.stream().filter(KEYS::contains).count();
        return !BEGUN.matcher(text).find() && !isOn(text) && known < FEWEST_KEYS && 2 * known <= top.size();
    }

    /** The plan's keys among those at the top of a text, by the look of its lines, for it may be no YAML. */
    private static Set<String> topKeys(String text) {
        Set<String> keys = new HashSet<>();
        int indent = Integer.MAX_VALUE;
        for (Matcher line = KEY_LINE.matcher(text); line.find(); ) {
            int own = line.group(1).length();
            if (own < indent) {
                indent = own;
                keys.clear();
            }
            if (own == indent && KEYS.contains(line.group(2))) {
                keys.add(line.group(2));
            }
        }
        return keys;
    }

    private static boolean showsPlan(Set<String> keys) {
        return keys.contains(FINDINGS) && keys.size() >= FEWEST_KEYS;
    }

    /** Says that the key is missing in what shows all the same that it is a plan; whether it does. */
    static boolean report(MappingShape shape, YamlMapping root, Span whereMissing, Problems problems) {
        Set<String> keys = new HashSet<>(KEYS);
        keys.removeIf(key -> root.entry(key).isEmpty());
        boolean shown = shape == PlanShape.FOLDER_PLAN || (shape == PlanShape.PLAN && showsPlan(keys));
        if (shown) {
            SourceText source = root.span().source();
            Optional<Span> commented = commented(source);
            problems.add(
                    StructureRules.KNOWN_FIELDS,
                    commented.orElse(whereMissing),
                    KEY,
                    "provenplan must say that the file is a plan, as what stands in it shows",
                    commented.map(PlanMark::uncomment).orElseGet(() -> firstLine(root)));
        }
        return shown;
    }

    private static Fix uncomment(Span commented) {
        int key = 0;
        while ("# \t".indexOf(commented.text().charAt(key)) >= 0) {
            key++;
        }
        Span mark = commented.source().span(commented.from(), commented.from() + key);
        return Fix.delete(mark, "delete the # before provenplan");
    }

    private static Fix behindColon(Span key, String sentence) {
        SourceText source = key.source();
        int colon = source.text().indexOf(':', key.to());
        boolean near = colon >= 0 && source.text().substring(key.to(), colon).isBlank();
        return near ? Fix.insert(source.span(colon + 1, colon + 1), " 1", sentence) : Fix.advice(sentence);
    }

    private static Fix firstLine(YamlMapping root) {
        String sentence = "write provenplan: 1 as the first line";
        Optional<YamlMapping.Entry> empty = root.entry(KEY);
        if (empty.isPresent()) {
            return behindColon(empty.get().key().span(), sentence);
        }
        Span first = root.span();
        boolean atLineStart = first.start().column() == 1 && !first.text().startsWith("{");
        String text = first.source().text();
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        return atLineStart ? Fix.insert(first, "provenplan: 1" + lineBreak, sentence) : Fix.advice(sentence);
    }

    private static Optional<Span> commented(SourceText source) {
        Matcher line = COMMENTED.matcher(source.text());
        return line.find() ? Optional.of(source.span(line.start(1), line.end())) : Optional.empty();
    }
}
