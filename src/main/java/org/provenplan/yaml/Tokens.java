package org.provenplan.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.slips.Brackets;
import org.provenplan.yaml.slips.Complaint;
import org.provenplan.yaml.slips.Fault;
import org.provenplan.yaml.slips.ParsedText;
import org.provenplan.yaml.slips.SyntaxFaults;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** The parser's tokens with their places, up to the first fault. */
final class Tokens {
    /**
     * The parser copies what it looks at whenever it looks this much further ahead: little would be slow on long lines. A text
     * that is shorter, as a finding is, needs no more room than it has characters.
     */
    private static final int WINDOW = 1 << 15;

    private static final int SHORT = 1 << 12;
    private static final YAMLFactory OF_SHORT_TEXTS = factory(SHORT);
    private static final YAMLFactory OF_ALL_TEXTS = factory(WINDOW);

    private final ParsedText parsed;
    private final SourceText source;
    private final YAMLParser parser;
    private final Deque<Integer> begun = new ArrayDeque<>();
    private Optional<Fault> fault = Optional.empty();

    Tokens(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
        this.parser = (YAMLParser) (source.length() < SHORT ? OF_SHORT_TEXTS : OF_ALL_TEXTS)
                .createParser(ObjectReadContext.empty(), parsed.reader());
    }

    /** The next token; null at the end of the file, and after a fault. */
    JsonToken next() {
        if (fault.isPresent()) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (RuntimeException failure) {
            // Not only Jackson's exceptions: on rare input the engine beneath lets others through.
            fail(SyntaxFaults.translate(parsed, Complaint.of(failure, parsed, first(), brackets())));
            return null;
        }
    }

    /** Takes note that a list or a mapping begins, behind its anchor and its tag. */
    void begin(int from) {
        begun.push(from);
    }

    /** Takes note that the list or mapping that began last has ended. */
    void end() {
        begun.pop();
    }

    private List<Integer> brackets() {
        List<Integer> brackets = new ArrayList<>();
        for (int from : begun) {
            if (Brackets.opens(parsed.at(from))) {
                brackets.add(from);
            }
        }
        return brackets;
    }

    /** Ends the reading here. */
    void fail(Fault reason) {
        fault = fault.isPresent() ? fault : Optional.of(reason);
    }

    Optional<Fault> fault() {
        return fault;
    }

    int from() {
        return Math.min(offset(parser.currentTokenLocation().getCharOffset()), source.length());
    }

    /** The offset that the parser has come to. */
    int reached() {
        return Math.min(offset(parser.currentLocation().getCharOffset()), source.length());
    }

    /** The token's first character. */
    Span first() {
        int from = from();
        return source.span(from, Math.min(from + 1, source.length()));
    }

    /** The token without white space behind it. */
    Span span() {
        int from = from();
        int to = Math.max(from, reached());
        while (to > from && Character.isWhitespace(parsed.at(to - 1))) {
            to--;
        }
        return source.span(from, to);
    }

    /** What a value says, or the name of the anchor that an alias points at. */
    String text() {
        return parser.getString();
    }

    String key() {
        return parser.currentName();
    }

    boolean isAlias() {
        return parser.isCurrentAlias();
    }

    /** Whether an anchor or a tag stands before the value. */
    boolean isMarked() {
        return parser.getObjectId() != null || parser.getTypeId() != null;
    }

    private int offset(long codePoint) {
        return parsed.offsetOfCodePoint(codePoint);
    }

    private static YAMLFactory factory(int window) {
        return YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(window)
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
