package org.provenplan.yaml.slips;

import org.provenplan.diagnostic.RuleId;

/** The rules about what was typed, which reading a file decides. */
public final class TextRules {
    public static final RuleId READABLE_YAML = new RuleId("readable-yaml");
    public static final RuleId UNIQUE_KEYS = new RuleId("unique-keys");
    public static final RuleId PLAIN_YAML = new RuleId("plain-yaml");
    public static final RuleId ONE_VERSION = new RuleId("one-version");
    public static final RuleId WHOLE_TEXT = new RuleId("whole-text");
    public static final RuleId PLAIN_CHARACTERS = new RuleId("plain-characters");

    private TextRules() {}
}
