package org.provenplan.rules.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;
import org.provenplan.wording.ReferenceWords;

/** Each piece of evidence has exactly one file, link or reference; a file that a plan names is there for others to open. */
final class EvidenceLocated implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("evidence-located", Family.EVIDENCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        Location location = new Location(plan, context.files(), report);
        for (Action action : plan.actions()) {
            for (Evidence evidence : action.standingEvidence()) {
                check(evidence, location, report);
            }
        }
        for (Measure measure : plan.measures()) {
            location.checkFile(measure.readingsFile());
        }
        if (plan.inspection().isPresent()) {
            location.checkLinkOrFile(plan.inspection().get().text("report"));
        }
    }

    /** Where it is said to be, in the order written. */
    private static List<Field<String>> given(Evidence evidence) {
        List<Field<String>> given = new ArrayList<>();
        for (Field<String> field : List.of(evidence.file(), evidence.url(), evidence.ref())) {
            if (!field.isMissing()) {
                given.add(field);
            }
        }
        if (given.size() > 1) {
            given.sort(Comparator.comparing(field -> field.place().from()));
        }
        return given;
    }

    /** Of several places only the first is looked at: the others are to go. */
    private static void check(Evidence evidence, Location location, Report report) {
        List<Field<String>> given = given(evidence);
        if (given.isEmpty()) {
            report.at(
                    whereWanted(evidence),
                    "file",
                    "file, url or ref must say where it can be found",
                    "add file: and a path in the repository, url: and a link, or ref: and where it is in another system");
            return;
        }
        switch (given.get(0).key()) {
            case "file" -> location.checkFile(given.get(0));
            case "url" -> location.checkRecordLink(given.get(0));
            default -> checkReference(given.get(0), report);
        }
        if (given.size() > 1) {
            report.on(
                    given.get(1),
                    given.get(1).key() + " must not stand beside "
                            + given.get(0).key() + ": one place is enough",
                    "keep the one that others can open, and delete the other");
        }
    }

    /** At a key that is there and empty, or else at the piece of evidence. */
    private static Span whereWanted(Evidence evidence) {
        Span missing = evidence.fields().whereMissing();
        for (Field<String> field : List.of(evidence.file(), evidence.url(), evidence.ref())) {
            if (!field.place().equals(missing)) {
                return field.place();
            }
        }
        return missing;
    }

    private static void checkReference(Field<String> ref, Report report) {
        String fix =
                "write which record in which system, such as Care system, audit 118, or file: and a path in the repository";
        if (LeftOpen.isIn(ref)) {
            report.on(ref, "ref must say where it can be found" + Quotation.leftOpen(ref), fix);
        } else if (ref.is((String text) -> new ReferenceWords(text).namesOnlyAPlace())) {
            report.on(
                    ref,
                    "ref must say which record it is, and " + Quotation.of(ref.get())
                            + " names none that others could open",
                    fix);
        }
    }
}
