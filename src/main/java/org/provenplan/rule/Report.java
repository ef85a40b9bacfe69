package org.provenplan.rule;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.plan.Field;
import org.provenplan.source.Span;
import org.provenplan.yaml.slips.Capped;

/** Where a rule says what it found: a place, what must be different, and what to type instead. */
public final class Report {
    private static final int CROWD = 100;

    private final RuleId rule;
    private final List<Problem> problems = new ArrayList<>();

    public Report(RuleId rule) {
        this.rule = rule;
    }

    /**
     * Reports a field, present or missing.
     *
     * @param message begins with the key, does not name the item: "owner must be one named person"
     * @param advice what to type or do instead, one sentence without a full stop
     */
    public Reported on(Field<?> field, String message, String advice) {
        return on(field, message, Fix.advice(advice));
    }

    /** Reports a field whose cure may be certain. */
    public Reported on(Field<?> field, String message, Fix fix) {
        return at(field.place(), field.key(), message, fix);
    }

    /** Reports a place; {@code key} is the key it is about. */
    public Reported at(Span place, String key, String message, String advice) {
        return at(place, key, message, Fix.advice(advice));
    }

    /** Reports a place where the cure may be certain. */
    public Reported at(Span place, String key, String message, Fix fix) {
        problems.add(Problem.of(rule, place, key, message, fix));
        return new Reported(problems.size() - 1);
    }

    /** Reports a field that can only be understood together with another place. */
    public Reported on(Field<?> field, String message, String advice, Related related) {
        return on(field, message, Fix.advice(advice), related);
    }

    /** The same, where the cure may be certain. */
    public Reported on(Field<?> field, String message, Fix fix, Related related) {
        problems.add(Problem.of(rule, field.place(), field.key(), message, fix).with(related));
        return new Reported(problems.size() - 1);
    }

    /** Reports a problem that needs more than the other ways can say: its {@link #problem} weighing less, or masked. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** A problem of this rule that is not reported yet. */
    public Problem problem(Span place, String key, String message, String advice) {
        return Problem.of(rule, place, key, message, advice);
    }

    /** What was just reported, for a rule that can say how far it goes. */
    public final class Reported {
        private final int index;

        private Reported(int index) {
            this.index = index;
        }

        /** How far it goes, in days or people or whatever the rule counts: one that goes further is a new fault to a baseline. */
        public void ofSize(long size) {
            problems.set(index, problems.get(index).ofSize(size));
        }

        /** What tells it from others of the rule at the same place, such as the days between which a date moved. */
        public void markedBy(String mark) {
            problems.set(index, problems.get(index).markedBy(mark));
        }
    }

    /**
     * Whether there are so many already that it is idle to think of what each could have meant: looking for what is nearest to
     * each of ten thousand slips takes minutes.
     */
    public boolean isCrowded() {
        return problems.size() >= CROWD;
    }

    /** What was found; of very many the first, and how many more there are. */
    public List<Problem> problems() {
        return Capped.perRule(problems);
    }
}
