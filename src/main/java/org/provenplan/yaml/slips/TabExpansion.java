package org.provenplan.yaml.slips;

import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The spaces that are meant by the tabs at the start of lines, where each line then lines up with one beside it. */
final class TabExpansion {
    private static final int LEVEL = 2;

    private final SourceText source;
    private final Span all;

    TabExpansion(List<Slips.Slip> slips) {
        Span first = slips.get(0).altered();
        this.source = first.source();
        this.all = first.through(slips.get(slips.size() - 1).altered());
    }

    Fix fix(String sentence) {
        StringBuilder spaces = new StringBuilder();
        int from = all.from();
        boolean linesUp = true;
        for (int number = all.start().line(); number <= all.end().line(); number++) {
            Span line = source.lineSpan(number);
            int content = content(line);
            boolean tabs = source.text().substring(line.from(), content).indexOf('\t') >= 0;
            if (tabs) {
                spaces.append(source.text(), from, line.from()).append(" ".repeat(indent(number)));
                from = content;
                linesUp &= linesUp(number);
            }
        }
        return Fix.replaceIf(linesUp, source.span(all.from(), from), spaces.toString(), sentence);
    }

    private boolean linesUp(int number) {
        int indent = indent(number);
        int above = number - 1;
        while (above > 0 && isBlank(above)) {
            above--;
        }
        int below = number + 1;
        while (below <= source.lineCount() && isBlank(below)) {
            below++;
        }
        boolean likeAbove = above > 0 && (indent == indent(above) || indent == indent(above) + LEVEL);
        return likeAbove || (below <= source.lineCount() && indent == indent(below));
    }

    private boolean isBlank(int number) {
        return source.line(number).isBlank();
    }

    private int indent(int number) {
        Span line = source.lineSpan(number);
        int indent = 0;
        for (int i = line.from(); i < content(line); i++) {
            indent += source.text().charAt(i) == '\t' ? LEVEL : 1;
        }
        return indent;
    }

    private int content(Span line) {
        int content = line.from();
        while (content < line.to() && Character.isWhitespace(source.text().charAt(content))) {
            content++;
        }
        return content;
    }
}
