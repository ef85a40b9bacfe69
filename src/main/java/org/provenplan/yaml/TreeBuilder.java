package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Builds the tree from the parser's tokens, up to the first fault. */
final class TreeBuilder {
    private static final YAMLFactory FACTORY = factory();

    private final ParsedText parsed;
    private final SourceText source;
    private final Limits limits;
    private final YAMLParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Span> opaque = new ArrayList<>();
    private final Map<String, String> anchored = new LinkedHashMap<>();
    private Optional<Fault> fault = Optional.empty();
    private int nodes;

    /**
     * One reading of the text.
     *
     * @param root what was built, complete where there is no fault
     * @param problems slips that did not stop the reading
     * @param opaque quoted and block text, in which characters mean nothing to YAML
     * @param fault what stopped the reading
     */
    record Attempt(Optional<YamlNode> root, List<Problem> problems, List<Span> opaque, Optional<Fault> fault) {}

    TreeBuilder(ParsedText parsed, Limits limits) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.limits = limits;
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), parsed.reader());
    }

    Attempt build() {
        JsonToken token = next();
        Optional<YamlNode> root = token == null ? Optional.empty() : Optional.of(value(token, 1));
        if (next() != null) {
            problems.add(secondDocument());
        }
        return new Attempt(root, problems, opaque, fault);
    }

    private YamlNode value(JsonToken token, int depth) {
        if (++nodes > limits.nodes()) {
            fault = Optional.of(Fault.tooManyNodes(tokenStart(), limits.nodes()));
        } else if (depth > limits.depth()) {
            fault = Optional.of(Fault.tooDeep(tokenStart(), limits.depth()));
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar();
        };
    }

    private YamlMapping mapping(int depth) {
        int from = offset(parser.currentTokenLocation().getCharOffset());
        reportAnchorOrTag(from);
        boolean flow = characterAt(from) == '{';
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        boolean partial = false;
        int to = from;
        JsonToken token;
        while ((token = next()) != null && token != JsonToken.END_OBJECT) {
            YamlScalar key = key();
            to = key.span().to();
            JsonToken valueToken = next();
            if (valueToken == null) {
                break;
            }
            YamlNode value = value(valueToken, depth + 1);
            to = Math.max(to, value.span().to());
            if (key.text().equals("<<") && key.style() == YamlScalar.Style.PLAIN) {
                partial = true;
                reportMergeKey(key, value);
            } else {
                add(entries, new YamlMapping.Entry(key, value));
            }
        }
        return new YamlMapping(collectionSpan(from, to, flow), List.copyOf(entries.values()), partial);
    }

    private YamlSequence sequence(int depth) {
        int from = offset(parser.currentTokenLocation().getCharOffset());
        reportAnchorOrTag(from);
        boolean flow = characterAt(from) == '[';
        List<YamlNode> items = new ArrayList<>();
        int to = from;
        JsonToken token;
        while ((token = next()) != null && token != JsonToken.END_ARRAY) {
            YamlNode item = value(token, depth + 1);
            to = Math.max(to, item.span().to());
            items.add(item);
        }
        return new YamlSequence(collectionSpan(from, to, flow), items);
    }

    private YamlScalar key() {
        nodes++;
        Span span = tokenSpan();
        if (isAnchorOrTag(span)) {
            problems.add(PlainYaml.anchorOrTag(word(span.from())));
        }
        return writtenScalar(parser.currentName(), span);
    }

    private YamlScalar scalar() {
        Span span = tokenSpan();
        String text = parser.getString();
        if (parser.isCurrentAlias()) {
            problems.add(PlainYaml.alias(span, Optional.ofNullable(anchored.get(text))));
            return new YamlScalar(span, text, YamlScalar.Style.ALIAS);
        }
        if (isAnchorOrTag(span)) {
            Span word = word(span.from());
            anchored.put(word.text().substring(1), text);
            problems.add(PlainYaml.anchorOrTag(word));
        }
        return writtenScalar(text, span);
    }

    private YamlScalar writtenScalar(String read, Span span) {
        YamlScalar.Style style = style(characterAt(span.from()));
        if (style != YamlScalar.Style.PLAIN) {
            opaque.add(span);
            return new YamlScalar(span, read, style);
        }
        boolean oneLine = span.start().line() == span.end().line();
        return new YamlScalar(span, oneLine && parsed.isAltered(span) ? span.text() : read, style);
    }

    private static YamlScalar.Style style(char first) {
        return switch (first) {
            case '"', '\'' -> YamlScalar.Style.QUOTED;
            case '|', '>' -> YamlScalar.Style.BLOCK;
            default -> YamlScalar.Style.PLAIN;
        };
    }

    private void add(Map<String, YamlMapping.Entry> entries, YamlMapping.Entry entry) {
        YamlMapping.Entry first = entries.putIfAbsent(entry.key().text(), entry);
        if (first != null) {
            String key = entry.key().text();
            problems.add(Problem.of(
                            TextRules.UNIQUE_KEYS,
                            entry.key().span(),
                            key,
                            key + " must not stand twice in the same place",
                            "keep the line that is right and delete the other")
                    .with(new Related("it stands here first", first.key().span())));
        }
    }

    private void reportMergeKey(YamlScalar key, YamlNode value) {
        if (!(value instanceof YamlScalar scalar) || scalar.style() != YamlScalar.Style.ALIAS) {
            problems.add(PlainYaml.mergeKey(key.span()));
        }
    }

    private void reportAnchorOrTag(int from) {
        if (parser.getObjectId() != null || parser.getTypeId() != null) {
            problems.add(PlainYaml.anchorOrTag(word(from)));
        }
    }

    private boolean isAnchorOrTag(Span span) {
        char first = characterAt(span.from());
        return first == '&' || first == '!';
    }

    private Problem secondDocument() {
        int offset = Math.min(offset(parser.currentTokenLocation().getCharOffset()), source.length());
        int line = source.position(offset).line();
        while (line > 1 && !source.line(line).startsWith("---")) {
            line--;
        }
        return PlainYaml.secondDocument(source.span(
                source.lineSpan(line).from(), Math.min(source.lineSpan(line).from() + 3, source.length())));
    }

    private Span word(int from) {
        int to = from;
        while (to < source.length() && !Character.isWhitespace(source.text().charAt(to))) {
            to++;
        }
        return source.span(from, to);
    }

    /** A flow collection ends at its bracket, which the parser knows; a block ends with the last thing in it. */
    private Span collectionSpan(int from, int to, boolean flow) {
        boolean closed = flow && fault.isEmpty();
        return source.span(from, closed ? offset(parser.currentLocation().getCharOffset()) : Math.max(from, to));
    }

    private Span tokenStart() {
        int from = offset(parser.currentTokenLocation().getCharOffset());
        return source.span(from, Math.min(from + 1, source.length()));
    }

    private Span tokenSpan() {
        int from = offset(parser.currentTokenLocation().getCharOffset());
        int to = Math.max(from, offset(parser.currentLocation().getCharOffset()));
        while (to > from && Character.isWhitespace(parsed.at(to - 1))) {
            to--;
        }
        return source.span(from, to);
    }

    private int offset(long codePoint) {
        return source.offsetOfCodePoint((int) Math.max(0, codePoint));
    }

    private char characterAt(int offset) {
        return offset < source.length() ? parsed.at(offset) : '\n';
    }

    /** The next token; null at the end of the file, and after a fault. */
    private JsonToken next() {
        if (fault.isPresent()) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (RuntimeException failure) {
            // Not only Jackson's exceptions: on rare input the engine beneath lets others through.
            fault = Optional.of(Fault.of(failure, parsed, tokenStart()));
            return null;
        }
    }

    private static YAMLFactory factory() {
        return YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }
}
