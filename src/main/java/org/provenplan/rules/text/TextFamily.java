package org.provenplan.rules.text;

import java.util.List;
import org.provenplan.rule.Rule;

/** The rules of this family. */
public final class TextFamily {
    /** Sorted by name. */
    private static final List<Rule> RULES = List.of(
            new OneVersion(),
            new PlainCharacters(),
            new PlainYaml(),
            new ReadableYaml(),
            new UniqueKeys(),
            new WholeText());

    private TextFamily() {}

    public static List<Rule> rules() {
        return RULES;
    }
}
