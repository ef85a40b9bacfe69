package org.provenplan.rule;

/** A list of texts that a configuration may set; empty where nothing is set. */
public record WordsOption(String name, String meaning) implements RuleOption {
    @Override
    public String usual() {
        return "none";
    }
}
