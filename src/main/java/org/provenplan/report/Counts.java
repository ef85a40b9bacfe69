package org.provenplan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Vocabulary.Level;

/** How many live actions of a plan stand how. An action is counted once, under its own finding. */
final class Counts {
    private final Scope scope;

    Counts(Scope scope) {
        this.scope = scope;
    }

    /** How many actions have a standing. */
    int of(Standing standing) {
        return of(scope.plan().findings(), standing);
    }

    /** How many actions are not cancelled. */
    int live() {
        return scope.plan().actions().size() - cancelled();
    }

    int cancelled() {
        return of(Standing.CANCELLED);
    }

    /** Standings down, levels across; a level that can't be read has a column where there is one. */
    CountTable table() {
        List<Optional<Level>> levels = new ArrayList<>();
        Arrays.stream(Level.values()).map(Optional::of).forEach(levels::add);
        if (scope.plan().findings().stream()
                .anyMatch(finding -> finding.level().value().isEmpty())) {
            levels.add(Optional.empty());
        }
        List<List<Finding>> columns = levels.stream().map(this::findings).toList();
        List<CountTable.Row> rows = Standing.IN_ORDER.stream()
                .filter(standing -> standing != Standing.NOT_KNOWN || of(standing) > 0)
                .map(standing -> new CountTable.Row(
                        standing.mark(),
                        columns.stream().map(findings -> of(findings, standing)).toList(),
                        of(standing)))
                .toList();
        List<CountTable.Column> heads = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            String label =
                    levels.get(i).map(level -> Words.sentence(level.word())).orElse("Not known");
            heads.add(new CountTable.Column(label, columns.get(i).size()));
        }
        List<Integer> totals = columns.stream()
                .map(findings -> Standing.IN_ORDER.stream()
                        .mapToInt(standing -> of(findings, standing))
                        .sum())
                .toList();
        return new CountTable(heads, rows, totals, live(), note());
    }

    private String note() {
        return cancelled() == 0
                ? ""
                : live() + " of " + Words.count(scope.plan().actions().size(), "action") + " counted; "
                        + Words.count(cancelled(), "cancelled action") + " left out.";
    }

    private List<Finding> findings(Optional<Level> level) {
        return scope.plan().findings().stream()
                .filter(finding -> finding.level().value().equals(level))
                .toList();
    }

    private int of(List<Finding> findings, Standing standing) {
        return (int) findings.stream()
                .flatMap(finding -> finding.actions().stream())
                .filter((Action action) -> scope.standing(action) == standing)
                .count();
    }
}
