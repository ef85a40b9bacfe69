package org.provenplan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Evidence;
import org.provenplan.plan.Field;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

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
            action.evidence().forEach(evidence -> check(evidence, location, report));
        }
        plan.measures().stream().map(Measure::readingsFile).forEach(location::checkFile);
        plan.inspection().ifPresent(inspection -> location.checkLinkOrFile(inspection.text("report")));
    }

    /** Of several places only the first is looked at: the others are to go. */
    private static void check(Evidence evidence, Location location, Report report) {
        List<Field<String>> given = Stream.of(evidence.file(), evidence.url(), evidence.ref())
                .filter(field -> !field.isMissing())
                .sorted(Comparator.comparing(field -> field.place().from()))
                .toList();
        if (given.isEmpty()) {
            report.at(
                    evidence.fields().whereMissing(),
                    "file",
                    "file, url or ref must say where it can be found",
                    "add file: and a path in the repository, url: and a link, or ref: and where it is in another system");
            return;
        }
        switch (given.get(0).key()) {
            case "file" -> location.checkFile(given.get(0));
            case "url" -> location.checkLink(given.get(0));
            default -> {}
        }
        if (given.size() > 1) {
            report.on(
                    given.get(1),
                    given.get(1).key() + " must not stand beside "
                            + given.get(0).key() + ": one place is enough",
                    "keep the one that others can open, and delete the other");
        }
    }
}
