package org.provenplan.rule;

/** Something about a rule that a configuration may set. */
public sealed interface RuleOption permits NumberOption, WordsOption {
    /** What a configuration calls it. */
    String name();

    /** What it sets, as a phrase that the rule's page can carry. */
    String meaning();

    /** What holds where nothing is set, as a page shows it. */
    String usual();
}
