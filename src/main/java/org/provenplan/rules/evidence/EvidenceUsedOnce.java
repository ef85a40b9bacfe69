package org.provenplan.rules.evidence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.provenplan.diagnostic.Related;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** One file, link or reference is not the proof of more than three actions. */
final class EvidenceUsedOnce implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-used-once", Family.EVIDENCE, Severity.INFO);
    private static final int MOST_ACTIONS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Map<String, Use> uses = new HashMap<>();
        for (Action action : plan.actions()) {
            if (action.isLive()) {
                for (Evidence evidence : action.standingEvidence()) {
                    count(place(evidence), action, uses, report);
                }
            }
        }
    }

    /** Where something was used first, the action that used it last, and how many have. */
    private record Use(Field<String> first, Action last, int actions) {}

    private static void count(Field<String> place, Action action, Map<String, Use> uses, Report report) {
        if (!place.isPresent()) {
            return;
        }
        Use before = uses.get(name(place));
        if (before == null) {
            uses.put(name(place), new Use(place, action, 1));
        } else if (!before.last().equals(action)) {
            uses.put(name(place), new Use(before.first(), action, before.actions() + 1));
            if (before.actions() == MOST_ACTIONS) {
                report.on(
                        place,
                        place.key() + " must not be the proof of more than three actions, and this is the fourth that "
                                + Quotation.of(place.get()) + " stands under",
                        "name a record of what this action changed, or the page or part of it that shows this",
                        new Related("used here first", before.first().place()));
            }
        }
    }

    private static Field<String> place(Evidence evidence) {
        if (!evidence.file().isMissing()) {
            return evidence.file();
        }
        return evidence.url().isMissing() ? evidence.ref() : evidence.url();
    }

    /** What is the same for the same thing: paths lead there, references differ in more than spaces and capitals. */
    private static String name(Field<String> place) {
        String text = place.get().strip();
        return place.key() + " "
                + switch (place.key()) {
                    case "file" -> path(text);
                    case "ref" -> text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                    default -> text;
                };
    }

    private static String path(String text) {
        try {
            return Path.of(text).normalize().toString();
        } catch (InvalidPathException noName) {
            return text;
        }
    }
}
