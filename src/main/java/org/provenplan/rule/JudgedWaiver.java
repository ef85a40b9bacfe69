package org.provenplan.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;

/**
 * A waiver of a plan, and what has become of it. Only one without obstacles is in force and hides anything.
 *
 * @param fields as written
 * @param obstacles what keeps it from being in force
 * @param needed whether a diagnostic was there for it to hide; also true where that can't be known
 * @param lastDay the latest day on which it may end
 * @param itemIds the ids that it could name
 * @param ruleNames the names of rules that it could name
 */
public record JudgedWaiver(
        Fields fields,
        Set<Obstacle> obstacles,
        boolean needed,
        LocalDate lastDay,
        List<String> itemIds,
        List<String> ruleNames) {
    /** Something that keeps a waiver from being in force. */
    public enum Obstacle {
        /** A key is missing or can't be taken. */
        INCOMPLETE,
        /** Its reason leaves open why. */
        NO_REASON,
        NO_SUCH_RULE,
        /** The rule is always in force, or the configuration keeps it so. */
        NEVER_WAIVED,
        /** The rule says that a closed action is proven, and the action is closed. */
        PROOF_OF_CLOSURE,
        NO_SUCH_ITEM,
        /** Whoever approved it owns the item or helps with it. */
        OWN_APPROVAL,
        /** Whoever approved it is not in post. */
        APPROVER_NOT_IN_POST,
        TOO_LONG,
        EXPIRED
    }

    public JudgedWaiver {
        obstacles = Set.copyOf(obstacles);
        itemIds = List.copyOf(itemIds);
        ruleNames = List.copyOf(ruleNames);
    }

    public boolean isInForce() {
        return obstacles.isEmpty();
    }

    public boolean has(Obstacle obstacle) {
        return obstacles.contains(obstacle);
    }

    public Field<String> rule() {
        return fields.text("rule");
    }

    public Field<String> item() {
        return fields.text("item");
    }

    public Field<LocalDate> expires() {
        return fields.date("expires");
    }
}
