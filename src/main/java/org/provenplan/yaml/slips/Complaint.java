package org.provenplan.yaml.slips;

import java.util.List;
import java.util.Optional;
import org.provenplan.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the parser did not like, in its words.
 *
 * @param problem what it did not expect
 * @param at the offset where it gave up
 * @param context what it was reading; empty where it does not say
 * @param began the offset where that began
 * @param brackets the offsets of the brackets that are open there, the innermost first
 */
public record Complaint(String problem, int at, String context, int began, List<Integer> brackets) {
    /** What an exception of the parser says; where it names no place, the last token stands for it. */
    public static Complaint of(RuntimeException failure, ParsedText parsed, Span lastToken, List<Integer> brackets) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked) {
            return new Complaint(
                    textOf(marked.getProblem()),
                    offset(marked.getProblemMark(), parsed, lastToken.from()),
                    textOf(marked.getContext()),
                    offset(marked.getContextMark(), parsed, lastToken.from()),
                    brackets);
        }
        return new Complaint(textOf(failure.getMessage()), lastToken.from(), "", lastToken.from(), brackets);
    }

    boolean about(String words) {
        return problem.contains(words);
    }

    boolean whileReading(String words) {
        return context.contains(words);
    }

    private static String textOf(String words) {
        return words == null ? "" : words;
    }

    private static int offset(Optional<Mark> mark, ParsedText parsed, int otherwise) {
        return mark.map(found -> parsed.offsetOfCodePoint(found.getIndex())).orElse(otherwise);
    }
}
