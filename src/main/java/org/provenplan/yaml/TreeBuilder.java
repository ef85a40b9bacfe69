package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.slips.Brackets;
import org.provenplan.yaml.slips.Fault;
import org.provenplan.yaml.slips.LineFaults;
import org.provenplan.yaml.slips.OpaqueText;
import org.provenplan.yaml.slips.ParsedText;
import org.provenplan.yaml.slips.PlainYaml;
import org.provenplan.yaml.slips.Quoted;
import org.provenplan.yaml.slips.TextRules;
import tools.jackson.core.JsonToken;

/** Builds the tree from the parser's tokens, up to the first fault. */
final class TreeBuilder {
    private static final String MERGE = "<<";

    private final ParsedText parsed;
    private final Limits limits;
    private final Tokens tokens;
    private final ScalarReader scalars;
    private final List<Problem> problems = new ArrayList<>();
    private int nodes;

    /**
     * One reading of the text.
     *
     * @param root what was built, complete where there is no fault
     * @param problems slips that did not stop the reading
     * @param opaque quoted and block text
     * @param fault what stopped the reading
     */
    record Attempt(Optional<YamlNode> root, List<Problem> problems, OpaqueText opaque, Optional<Fault> fault) {}

    TreeBuilder(ParsedText parsed, Limits limits) {
        this.parsed = parsed;
        this.limits = limits;
        this.tokens = new Tokens(parsed);
        this.scalars = new ScalarReader(parsed, tokens, problems);
    }

    Attempt build() {
        JsonToken token = tokens.next();
        Optional<YamlNode> root = token == null ? Optional.empty() : Optional.of(value(token, 1));
        if (tokens.next() != null) {
            tokens.fail(new LineFaults(parsed).misplaced(tokens.from()));
        }
        return new Attempt(root, problems, scalars.opaque(), tokens.fault());
    }

    private YamlNode value(JsonToken token, int depth) {
        if (++nodes > limits.nodes()) {
            tokens.fail(Fault.tooManyNodes(tokens.first(), limits.nodes()));
        } else if (depth > limits.depth()) {
            tokens.fail(Fault.tooDeep(tokens.first(), limits.depth()));
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalars.value();
        };
    }

    private YamlMapping mapping(int depth) {
        int from = tokens.from();
        int content = scalars.behindMark(from);
        tokens.begin(content);
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        boolean partial = false;
        int to = from;
        JsonToken token;
        while ((token = tokens.next()) != null && token != JsonToken.END_OBJECT) {
            nodes++;
            YamlScalar key = scalars.key();
            to = key.span().to();
            JsonToken valueToken = tokens.next();
            if (valueToken == null) {
                break;
            }
            boolean merge = key.text().equals(MERGE) && key.style() == YamlScalar.Style.PLAIN;
            YamlNode value = merge ? merged(valueToken, key, depth + 1) : value(valueToken, depth + 1);
            to = Math.max(to, value.span().to());
            partial |= merge;
            if (!merge) {
                add(entries, new YamlMapping.Entry(key, value));
            }
        }
        tokens.end();
        return new YamlMapping(span(from, to, content), List.copyOf(entries.values()), partial);
    }

    private YamlSequence sequence(int depth) {
        int from = tokens.from();
        int content = scalars.behindMark(from);
        tokens.begin(content);
        List<YamlNode> items = new ArrayList<>();
        int to = from;
        JsonToken token;
        while ((token = tokens.next()) != null && token != JsonToken.END_ARRAY) {
            YamlNode item = value(token, depth + 1);
            to = Math.max(to, item.span().to());
            items.add(item);
        }
        tokens.end();
        return new YamlSequence(span(from, to, content), items);
    }

    /** {@code <<: *base}, reported once, at the alias; other values at the key. */
    private YamlNode merged(JsonToken token, YamlScalar key, int depth) {
        int before = problems.size();
        YamlNode value = value(token, depth);
        boolean alias = value instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.ALIAS;
        problems.subList(before, problems.size()).clear();
        problems.add(PlainYaml.mergeKey(alias ? value.span() : key.span()));
        return value;
    }

    private void add(Map<String, YamlMapping.Entry> entries, YamlMapping.Entry entry) {
        YamlMapping.Entry first = entries.putIfAbsent(entry.key().text(), entry);
        if (first != null) {
            String key = Quoted.excerpt(entry.key().text());
            problems.add(Problem.of(
                            TextRules.UNIQUE_KEYS,
                            entry.key().span(),
                            key,
                            key + " must not stand twice in the same place",
                            withoutRepetition(first, entry))
                    .with(new Related("it stands here first", first.key().span())));
        }
    }

    /** Where a line says word for word what another has said, one of them can go. */
    private static Fix withoutRepetition(YamlMapping.Entry first, YamlMapping.Entry again) {
        Span key = again.key().span();
        Span value = again.value().span();
        SourceText source = key.source();
        Span line = source.lineSpan(key.start().line());
        boolean alone = source.span(line.from(), key.from()).text().isBlank()
                && value.end().line() == key.start().line()
                && source.span(value.to(), line.to()).text().isBlank();
        boolean same = value.text().equals(first.value().span().text());
        boolean last = key.start().line() == source.lineCount();
        int to = last ? line.to() : source.lineSpan(key.start().line() + 1).from();
        return Fix.replaceIf(
                alone && same && again.value() instanceof YamlScalar,
                source.span(line.from(), to),
                "",
                "keep the line that is right and delete the other");
    }

    /** A flow collection ends at its bracket, which the parser knows; a block ends with the last thing in it. */
    private Span span(int from, int to, int content) {
        boolean closed = Brackets.opens(parsed.at(content)) && tokens.fault().isEmpty();
        return parsed.source().span(from, closed ? Math.max(from, tokens.reached()) : Math.max(from, to));
    }
}
