package org.provenplan.config;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Word;
import org.provenplan.rule.Family;
import org.provenplan.rule.RuleInfo;

/** How much the rules weigh at a stage of a plan's life. No profile switches a rule off. */
public enum Profile implements Word {
    DRAFT(
            "for a plan that is being written: only text, structure and privacy are errors; other errors become"
                    + " warnings, and other warnings become infos",
            "drafting new"),
    WORKING("as the rulebook says", "default standard normal active"),
    SUBMISSION(
            "before a plan goes to the regulator or a board: warnings about coverage, cause, control and measurement"
                    + " (the rules on findings and on measures) become errors",
            "submit submitted"),
    CLOSURE(
            "before actions are closed: everything about evidence and closure becomes an error, and so does a missed target",
            "close closed closing");

    private static final Set<Family> BASIC = EnumSet.of(Family.TEXT, Family.STRUCTURE, Family.PRIVACY);
    private static final Set<Family> PROMISES = EnumSet.of(Family.FINDINGS, Family.MEASURES);
    private static final Set<Family> PROOF = EnumSet.of(Family.EVIDENCE, Family.CLOSURE);
    /** Rules of other families that a closure rests on. */
    private static final Set<String> ALSO_PROOF = Set.of("own-words", "target-reached");

    private final String meaning;
    private final String others;

    Profile(String meaning, String others) {
        this.meaning = meaning;
        this.others = others;
    }

    /** The profile that people call so. */
    public static Optional<Profile> named(String word) {
        for (Profile profile : values()) {
            if (profile.word().equals(word)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** What it is for and what it does, a phrase. */
    public String meaning() {
        return meaning;
    }

    @Override
    public List<String> typedFor() {
        return List.of(others.split(" "));
    }

    /** What something weighs that usually weighs this, in a rule. */
    Severity weigh(RuleInfo rule, Severity usual) {
        Family family = rule.family();
        return switch (this) {
            case DRAFT -> BASIC.contains(family) ? usual : lighter(usual);
            case WORKING -> usual;
            case SUBMISSION -> usual == Severity.WARNING && PROMISES.contains(family) ? Severity.ERROR : usual;
            case CLOSURE ->
                PROOF.contains(family) || ALSO_PROOF.contains(rule.id().name()) ? Severity.ERROR : usual;
        };
    }

    private static Severity lighter(Severity usual) {
        return usual == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }
}
