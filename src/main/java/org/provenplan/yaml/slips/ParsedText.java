package org.provenplan.yaml.slips;

import java.io.CharArrayReader;
import java.io.Reader;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * The characters that the parser is given: those of the source, with some replaced, put in or taken out so that reading can go
 * on past a slip. Offsets are those of the source.
 */
public final class ParsedText {
    private static final char ANY_LETTER = 'x';

    private final SourceText source;
    private final char[] characters;
    /** The characters before the first text was taken whole; null while none has been. */
    private char[] beforeTaking;
    /** Whether a pair of surrogates, one code point, has become two characters. */
    private boolean recount;

    private final Alterations alterations = new Alterations();
    private SourceText counted;

    public ParsedText(SourceText source) {
        this.source = source;
        this.characters = source.text().toCharArray();
        this.counted = source;
    }

    public SourceText source() {
        return source;
    }

    /** The character at an offset; a line break beyond the end. */
    public char at(int offset) {
        return offset >= 0 && offset < characters.length ? characters[offset] : '\n';
    }

    /** What stands in a stretch, as far as characters were replaced one for one. */
    String text(int from, int to) {
        return new String(characters, from, Math.max(0, to - from));
    }

    void replace(int offset, char replacement) {
        recount |= Character.isSurrogate(characters[offset]);
        characters[offset] = replacement;
        if (beforeTaking != null) {
            beforeTaking[offset] = replacement;
        }
    }

    /** Makes the parser see another text here, of whatever length; none where it is empty. */
    void alter(Span span, String text) {
        alterations.add(span.from(), span.to(), text);
        recount = true;
    }

    /** Puts spaces in the place of everything but line breaks. */
    void blank(Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            if (!isBreak(characters[i])) {
                replace(i, ' ');
            }
        }
    }

    /** Makes the parser see a plain text here, whatever stands here. */
    void takeWhole(Span text) {
        if (beforeTaking == null) {
            beforeTaking = characters.clone();
        }
        for (int i = text.from(); i < text.to(); i++) {
            recount |= Character.isSurrogate(characters[i]);
            characters[i] = isBreak(characters[i]) ? characters[i] : ANY_LETTER;
        }
    }

    /** Puts back what the source says. */
    void restore(Span span) {
        alterations.removeIn(span.from(), span.to());
        source.text().getChars(span.from(), span.to(), characters, span.from());
        if (beforeTaking != null) {
            source.text().getChars(span.from(), span.to(), beforeTaking, span.from());
        }
        recount = true;
    }

    /** Whether part of this was taken whole. */
    public boolean isTaken(Span span) {
        if (beforeTaking == null) {
            return false;
        }
        for (int i = span.from(); i < span.to(); i++) {
            if (characters[i] != beforeTaking[i]) {
                return true;
            }
        }
        return false;
    }

    /** What stands here, in place of the letters that the parser was given; its lines joined by spaces. */
    public String taken(Span span) {
        return new String(beforeTaking, span.from(), span.to() - span.from())
                .replaceAll("\\s*[\\r\\n]\\s*", " ")
                .strip();
    }

    /** The offset of the code point with this index, as the parser counts. */
    public int offsetOfCodePoint(long index) {
        if (recount) {
            counted = new SourceText(source.file(), String.valueOf(given()));
            recount = false;
        }
        return alterations.inSource(counted.offsetOfCodePoint((int) Math.max(0, index)));
    }

    public Reader reader() {
        return new CharArrayReader(given());
    }

    private char[] given() {
        return alterations.isEmpty() ? characters : alterations.applyTo(characters);
    }

    static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
