package org.provenplan.yaml;

import java.io.CharArrayReader;
import java.io.Reader;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/**
 * The characters that the parser is given: those of the source, with some replaced one for one so that reading can go on
 * past a slip. Every offset means the same place in both.
 */
final class ParsedText {
    private final SourceText source;
    private final char[] characters;

    ParsedText(SourceText source) {
        this.source = source;
        this.characters = source.text().toCharArray();
    }

    SourceText source() {
        return source;
    }

    char at(int offset) {
        return characters[offset];
    }

    void replace(int offset, char replacement) {
        characters[offset] = replacement;
    }

    boolean isAltered(Span span) {
        String text = source.text();
        for (int i = span.from(); i < span.to(); i++) {
            if (characters[i] != text.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out a line (from 1) and the lines below that are indented further; returns the last line left out. */
    int blankBlock(int line) {
        int indent = indent(line);
        blankLine(line);
        int last = line;
        for (int next = line + 1; next <= source.lineCount() && (isBlank(next) || indent(next) > indent); next++) {
            if (!isBlank(next)) {
                blankLine(next);
                last = next;
            }
        }
        return last;
    }

    boolean isBlank(int line) {
        Span span = source.lineSpan(line);
        for (int i = span.from(); i < span.to(); i++) {
            if (characters[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    Reader reader() {
        return new CharArrayReader(characters);
    }

    private int indent(int line) {
        Span span = source.lineSpan(line);
        int indent = 0;
        while (span.from() + indent < span.to() && Character.isWhitespace(characters[span.from() + indent])) {
            indent++;
        }
        return indent;
    }

    private void blankLine(int line) {
        Span span = source.lineSpan(line);
        for (int i = span.from(); i < span.to(); i++) {
            characters[i] = ' ';
        }
    }
}
