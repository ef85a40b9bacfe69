package org.provenplan.yaml;

import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A slip that stops the parser, in plain words, and how reading can go on past it.
 *
 * @param problem what to tell the author
 * @param mend how to get past it
 */
record Fault(Problem problem, Mend mend) {
    /** How to get past a fault. */
    sealed interface Mend {
        /** Put a harmless character here: what was meant is known, and nothing is lost. */
        record Replace(int offset) implements Mend {}

        /** Leave out the line here and what is indented below it. */
        record LeaveOut(int offset) implements Mend {}

        /** There is no way past. */
        record Stop() implements Mend {}
    }

    static Fault tooManyNodes(Span place, int limit) {
        return limit(place, "the file holds more than " + limit + " keys and values, the most that are read");
    }

    static Fault tooDeep(Span place, int limit) {
        return limit(
                place,
                "lists and mappings stand inside one another more than " + limit + " deep, the most that is read");
    }

    /** The fault behind an exception of the parser. */
    static Fault of(RuntimeException failure, ParsedText parsed, Span lastToken) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked) {
            return SyntaxFaults.translate(
                    parsed,
                    marked.getProblem() == null ? "" : marked.getProblem(),
                    offset(marked.getProblemMark(), parsed, lastToken.from()),
                    marked.getContext() == null ? "" : marked.getContext(),
                    offset(marked.getContextMark(), parsed, lastToken.from()));
        }
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Expected a property name")) {
            return new Fault(PlainYaml.complexKey(lastToken), new Mend.LeaveOut(lastToken.from()));
        }
        return unreadable(
                lastToken,
                "this line can't be read as YAML",
                "look at the quotes, brackets and indentation of this line and the one above");
    }

    static Fault unreadable(Span place, String message, String fix) {
        return new Fault(Problem.of(TextRules.READABLE_YAML, place, "", message, fix), new Mend.LeaveOut(place.from()));
    }

    private static Fault limit(Span place, String message) {
        return new Fault(
                Problem.of(TextRules.READABLE_YAML, place, "", message, "split the plan, or raise the limit"),
                new Mend.Stop());
    }

    private static int offset(Optional<Mark> mark, ParsedText parsed, int otherwise) {
        return mark.map(found -> parsed.source().offsetOfCodePoint(found.getIndex()))
                .orElse(otherwise);
    }
}
