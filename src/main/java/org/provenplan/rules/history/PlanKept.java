package org.provenplan.rules.history;

import java.util.List;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.PlanVersion;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.MissingPlan;
import org.provenplan.rule.MissingPlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A plan that Git knows is there, or has moved, or is retired with a reason. */
final class PlanKept implements MissingPlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("plan-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(List<Plan> plans, List<MissingPlan> missing, RuleContext context, Report report) {
        for (MissingPlan one : missing) {
            String id = one.past().id();
            String title = title(one);
            String plan = "the plan " + id + (title.isEmpty() ? "" : " " + Quotation.of(title)) + " must still lie ";
            String fix = putBack(one) + ", or name it under retired: in provenplan.yaml, with {id: " + id
                    + ", date: the day, reason: why}";
            if (plans.isEmpty()) {
                report.at(one.place(), "id", plan + "here, but was taken out " + when(one), fix)
                        .markedBy(id);
            } else {
                String message = "beside it " + plan + "in " + one.file() + ", but was taken out " + when(one);
                report.on(nearest(one.file(), plans).id(), message, fix).markedBy(id);
            }
        }
    }

    private static String title(MissingPlan missing) {
        List<PlanVersion> versions = missing.past().history().versions();
        return versions.get(versions.size() - 1).after().plan().title();
    }

    private static String when(MissingPlan missing) {
        return missing.past()
                .left()
                .map(commit -> "in " + CommitInWords.of(commit))
                .orElse("in what is not committed yet");
    }

    private static String putBack(MissingPlan missing) {
        String from =
                missing.past().left().map(commit -> commit.shortHash() + "^").orElse("HEAD");
        return "put it back with git checkout " + from + " and its path";
    }

    /** The plan that lies nearest to where it lay. */
    private static Plan nearest(String file, List<Plan> plans) {
        Plan nearest = plans.get(0);
        for (Plan plan : plans) {
            if (shared(file, plan) > shared(file, nearest)) {
                nearest = plan;
            }
        }
        return nearest;
    }

    /** How long the folders are that both lie in. */
    private static int shared(String file, Plan plan) {
        String other = plan.sources().get(0).file();
        int at = 0;
        int shared = 0;
        while (at < file.length() && at < other.length() && file.charAt(at) == other.charAt(at)) {
            shared = file.charAt(at) == '/' ? at : shared;
            at++;
        }
        return shared;
    }
}
