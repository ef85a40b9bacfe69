package org.provenplan.rules.actions;

import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Vocabulary.ActionType;
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
        Optional<PartialAnswer> labelled = action.type().value().flatMap(PartialAnswer::labelled);
        return switch (WorkKind.of(action.title().orElse(""))) {
            case TRAINING -> Optional.of(TRAINING);
            case POLICY -> Optional.of(POLICY);
            case AUDIT -> labelled.or(() -> Optional.of(AUDIT));
            case OTHER -> labelled;
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
