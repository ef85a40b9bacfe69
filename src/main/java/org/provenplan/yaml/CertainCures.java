package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.slips.TextRules;

/**
 * Tries out the edits that put YAML right. Where the text does not read better with one, it is a guess, and its sentence is left
 * to a person.
 */
final class CertainCures {
    /** Each costs another reading; nobody needs more of them at once. */
    private static final int MOST_TRIED = 20;

    private final YamlReader reader;
    private final YamlTree before;
    private int tried;

    private CertainCures(YamlReader reader, YamlTree before) {
        this.reader = reader;
        this.before = before;
    }

    /** The tree, whose problems have an edit only where it was found to be a cure. */
    static YamlTree only(YamlReader reader, YamlTree tree) {
        CertainCures cures = new CertainCures(reader, tree);
        List<Problem> problems = new ArrayList<>(tree.problems());
        problems.replaceAll(problem -> problem.fix() instanceof Fix.Edit edit && !cures.isCured(problem, edit)
                ? problem.withCureLeftToAPerson()
                : problem);
        return new YamlTree(tree.source(), tree.root(), problems, tree.damaged());
    }

    private boolean isCured(Problem problem, Fix.Edit edit) {
        boolean harmless = problem.rule().equals(TextRules.PLAIN_CHARACTERS) && isInOneLine(edit);
        return harmless || (tried++ < MOST_TRIED && readsBetter(edit));
    }

    private static boolean isInOneLine(Fix.Edit edit) {
        return edit.place().start().line() == edit.place().end().line();
    }

    private boolean readsBetter(Fix.Edit edit) {
        Span place = edit.place();
        SourceText source = place.source();
        String cured = source.text().substring(0, place.from())
                + edit.newText()
                + source.text().substring(place.to());
        YamlTree after = reader.readOnce(DecodedText.of(new SourceText(source.file(), cured)));
        return after.problems().size() < before.problems().size() && (before.damaged() || !after.damaged());
    }
}
