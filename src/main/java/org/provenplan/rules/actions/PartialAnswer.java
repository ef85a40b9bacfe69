package org.provenplan.rules.actions;

import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.wording.ResultTitle;
import org.provenplan.wording.WorkKind;

/** Kinds of action that help, and never answer a finding by themselves. */
enum PartialAnswer {
    IMMEDIATE_CONTROL("an immediate control"),
    TRAINING("training"),
    POLICY("policy"),
    AUDIT("audit");

    private final String words;

    PartialAnswer(String words) {
        this.words = words;
    }

    /** Of which of these kinds an action is, by the words of its title or by its type. */
    static Optional<PartialAnswer> of(Action action) {
        Optional<PartialAnswer> labelled = labelled(action);
        Optional<PartialAnswer> worded = worded(WorkKind.of(action.title().orElse("")));
        return worded.isEmpty() || (worded.get() == AUDIT && labelled.isPresent()) ? labelled : worded;
    }

    /** The same of an action that answers a finding: where its title says only what is to be reached, its steps say what is done. */
    static Optional<PartialAnswer> of(Action action, Finding finding) {
        Optional<PartialAnswer> itself = of(action);
        boolean open = itself.isEmpty() && !action.steps().isEmpty();
        return open && isResultAlone(action, finding) ? ofSteps(action) : itself;
    }

    /** Whether it is of any kind; where its type says so, what its title says makes no difference. */
    static boolean is(Action action, Finding finding) {
        return labelled(action).isPresent() || of(action, finding).isPresent();
    }

    private static Optional<PartialAnswer> labelled(Action action) {
        return action.type().value().flatMap(PartialAnswer::labelled);
    }

    private static boolean isResultAlone(Action action, Finding finding) {
        ResultTitle title = new ResultTitle(action.title().orElse(""));
        if (title.isOnlyResultOf(finding.title().orElse(""))) {
            return true;
        }
        for (Measure measure : finding.measures()) {
            if (title.isOnlyResultOf(measure.title().orElse(""))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PartialAnswer> ofSteps(Action action) {
        Optional<PartialAnswer> first = Optional.empty();
        for (Fields step : action.steps()) {
            Optional<PartialAnswer> kind = worded(WorkKind.of(step.text("title").orElse("")));
            if (kind.isEmpty()) {
                return kind;
            }
            first = first.isPresent() ? first : kind;
        }
        return first;
    }

    private static Optional<PartialAnswer> worded(WorkKind kind) {
        return switch (kind) {
            case TRAINING -> Optional.of(TRAINING);
            case POLICY -> Optional.of(POLICY);
            case AUDIT -> Optional.of(AUDIT);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<PartialAnswer> labelled(ActionType type) {
        return switch (type) {
            case IMMEDIATE_CONTROL -> Optional.of(IMMEDIATE_CONTROL);
            case TRAINING -> Optional.of(TRAINING);
            case POLICY -> Optional.of(POLICY);
            case AUDIT -> Optional.of(AUDIT);
            case PROCESS, STAFFING, ENVIRONMENT, EQUIPMENT, LEADERSHIP -> Optional.empty();
        };
    }

    /** As it goes into a sentence. */
    String words() {
        return words;
    }
}
