package org.provenplan.rule;

import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;

/**
 * What is known of a rule without running it; what it asks and why stands on its page.
 *
 * @param id its name
 * @param family its chapter in the rulebook
 * @param severity what its diagnostics weigh unless a profile says otherwise
 * @param marks what is special about it
 * @param options what a configuration may set, in the order of the rule's page
 */
public record RuleInfo(RuleId id, Family family, Severity severity, Set<Mark> marks, List<RuleOption> options) {
    /** What is special about a rule. */
    public enum Mark {
        /** Its verdict depends on the as-of date. */
        CALENDAR,
        /** It needs Git history. */
        HISTORY,
        /** It can't be waived, baselined or switched off. */
        MANDATORY;

        /** As people read it. */
        public String word() {
            return switch (this) {
                case CALENDAR -> "depends on the day";
                case HISTORY -> "needs Git history";
                case MANDATORY -> "always in force";
            };
        }
    }

    public RuleInfo {
        marks = Set.copyOf(marks);
        options = List.copyOf(options);
    }

    public static RuleInfo of(String name, Family family, Severity severity, Mark... marks) {
        return new RuleInfo(new RuleId(name), family, severity, Set.of(marks), List.of());
    }

    /** The same rule, with these options. */
    public RuleInfo with(RuleOption... settable) {
        return new RuleInfo(id, family, severity, marks, List.of(settable));
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
