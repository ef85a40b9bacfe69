package org.provenplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.rule.Family;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.Rules;

/** Understands which rules are meant where rules and families are named. */
final class RuleNames {
    private RuleNames() {}

    /**
     * The rules that are named, and those of the families that are.
     *
     * @throws CommandFailure if there is no such rule or family
     */
    static Set<RuleId> of(List<String> words) {
        Set<RuleId> rules = new LinkedHashSet<>();
        for (String word : words) {
            int before = rules.size();
            for (Rule rule : Rules.all()) {
                RuleInfo info = rule.info();
                if (info.id().name().equals(word) || info.family().word().equals(word)) {
                    rules.add(info.id());
                }
            }
            if (rules.size() == before && !isKnown(word)) {
                throw unknown(word);
            }
        }
        return rules;
    }

    /**
     * The same without rules that are always in force.
     *
     * @throws CommandFailure also if such a rule is named itself
     */
    static Set<RuleId> withoutMandatory(String option, List<String> words) {
        Set<RuleId> rules = of(words);
        rules.removeIf(rule -> isMandatory(rule.name()));
        for (String word : words) {
            if (isMandatory(word)) {
                throw CommandFailure.usage(option + " can't leave out " + word
                        + ", which is always in force; --only shows other rules alone.");
            }
        }
        return rules;
    }

    private static boolean isMandatory(String name) {
        return Rules.named(name)
                .filter(rule -> rule.info().is(RuleInfo.Mark.MANDATORY))
                .isPresent();
    }

    private static boolean isKnown(String word) {
        return Rules.names().contains(word) || families().contains(word);
    }

    private static CommandFailure unknown(String word) {
        List<String> known = new ArrayList<>(families());
        known.addAll(Rules.names());
        return CommandFailure.usage("There is no rule or family of rules named \"" + Typed.shown(word) + "\""
                + Typed.meant(word, known) + ". provenplan rules lists them all.");
    }

    private static List<String> families() {
        List<String> words = new ArrayList<>();
        for (Family family : Family.values()) {
            words.add(family.word());
        }
        return words;
    }
}
