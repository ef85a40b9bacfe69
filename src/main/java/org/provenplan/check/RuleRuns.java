package org.provenplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Problem;
import org.provenplan.history.PlanHistory;
import org.provenplan.plan.Plan;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.MissingPlan;
import org.provenplan.rule.MissingPlanRule;
import org.provenplan.rule.Options;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.PortfolioRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleContext;
import org.provenplan.rules.Rules;

/** Runs the rules, each as it is set for a plan; one that fails does not keep the others from running. */
final class RuleRuns {
    private final RuleContext context;
    private final PlanPasts pasts;

    RuleRuns(RuleContext context, PlanPasts pasts) {
        this.context = context;
        this.pasts = pasts;
    }

    /** What rules found, and which of them failed. */
    record Outcome(List<Problem> problems, List<Unjudged.Crash> crashes) {
        static Outcome nothing() {
            return new Outcome(new ArrayList<>(), new ArrayList<>());
        }

        void add(Outcome other) {
            problems.addAll(other.problems);
            crashes.addAll(other.crashes);
        }
    }

    /** What was found while reading some plans, and what all rules find in them. */
    Outcome on(List<CheckedPlan> plans) {
        Outcome all = Outcome.nothing();
        plans.forEach(plan -> all.problems().addAll(plan.reading()));
        Threads.ofEach(plans, this::on).forEach(all::add);
        all.add(onAll(plans));
        return all;
    }

    /** The rules that look at one plan; none for a plan that could not be read whole. */
    private Outcome on(CheckedPlan checked) {
        Outcome outcome = Outcome.nothing();
        if (!checked.damaged() && checked.plan().isPresent()) {
            Plan plan = checked.plan().get();
            PlanSettings settings = checked.settings();
            RuleContext ofPlan = context.ofPlan(settings.catalogue(), settings.terms(), settings.publicDomains());
            for (Rule rule : Rules.all()) {
                if (rule instanceof PlanRule planRule && !settings.isOff(rule.info())) {
                    RuleContext ofRule = ofPlan.with(settings.options(rule.info()));
                    guarded(rule, checked.file(), outcome, report -> planRule.check(plan, ofRule, report));
                }
            }
            judgePast(checked, plan, ofPlan, outcome);
        }
        return outcome;
    }

    /** The rules that look at a plan's past, which is looked up where one of them is on. */
    private void judgePast(CheckedPlan checked, Plan plan, RuleContext ofPlan, Outcome outcome) {
        List<HistoryRule> rules = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            if (rule instanceof HistoryRule historyRule && !checked.settings().isOff(rule.info())) {
                rules.add(historyRule);
            }
        }
        Optional<PlanHistory> past = rules.isEmpty() ? Optional.empty() : pasts.of(checked, plan);
        for (HistoryRule rule : rules) {
            if (past.isPresent() || !rule.needsHistory()) {
                RuleContext ofRule = ofPlan.with(checked.settings().options(rule.info()));
                PlanHistory known = past.orElse(PlanHistory.UNKNOWN);
                guarded(rule, checked.file(), outcome, report -> rule.check(plan, known, ofRule, report));
            }
        }
    }

    /** The rules that look at all plans together. */
    private Outcome onAll(List<CheckedPlan> plans) {
        Outcome outcome = Outcome.nothing();
        List<Plan> readable = readable(plans);
        for (Rule rule : Rules.all()) {
            if (rule instanceof PortfolioRule portfolioRule) {
                RuleContext ofRule = context.with(optionsOfAll(rule, plans));
                guarded(rule, "", outcome, report -> portfolioRule.check(readable, ofRule, report));
            }
        }
        return outcome;
    }

    private static List<Plan> readable(List<CheckedPlan> plans) {
        List<Plan> readable = new ArrayList<>();
        for (CheckedPlan plan : plans) {
            if (!plan.damaged() && plan.plan().isPresent()) {
                readable.add(plan.plan().get());
            }
        }
        return readable;
    }

    /** A rule that looks at all plans together goes by what is set for the first. */
    private static Options optionsOfAll(Rule rule, List<CheckedPlan> plans) {
        return plans.isEmpty() ? Options.STANDARD : plans.get(0).settings().options(rule.info());
    }

    /** The rules that look for plans that are not there, where there is a place to say so. */
    Outcome onMissing(List<MissingPlan> missing, List<CheckedPlan> plans) {
        Outcome outcome = Outcome.nothing();
        List<Plan> readable = readable(plans);
        boolean hasPlace = !readable.isEmpty() || plans.stream().anyMatch(CheckedPlan::isGone);
        for (Rule rule : Rules.all()) {
            if (rule instanceof MissingPlanRule missingPlanRule && hasPlace && !missing.isEmpty()) {
                RuleContext ofRule = context.with(optionsOfAll(rule, plans));
                guarded(rule, "", outcome, report -> missingPlanRule.check(readable, missing, ofRule, report));
            }
        }
        return outcome;
    }

    static void guarded(Rule rule, String file, Outcome outcome, Consumer<Report> run) {
        Report report = new Report(rule.info().id());
        try {
            run.accept(report);
        } catch (RuntimeException failure) {
            outcome.crashes().add(new Unjudged.Crash(rule.info().id().name(), file, failure));
        }
        outcome.problems().addAll(report.problems());
    }
}
