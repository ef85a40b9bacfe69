package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.EnforcementKind;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.MeasureActions;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.EnforcementStatus;
import org.provenplan.plan.Vocabulary.PlanStatus;

/** What one plan owes: as a whole, then what stands in it. */
final class PlanDuties {
    private final Plan plan;
    private final LocalDate asOf;
    private final Terms terms;
    private final Register register;
    private final Ledger ledger;
    private final Responsible accountable;

    PlanDuties(Plan plan, LocalDate asOf, Terms terms, Ledger ledger) {
        this.plan = plan;
        this.asOf = asOf;
        this.terms = terms;
        this.register = new Register(plan);
        this.ledger = ledger;
        this.accountable = plan.governance()
                .map(governance -> register.named(governance.text("accountable")))
                .orElse(Responsible.NOBODY);
    }

    void enter() {
        boolean running = plan.isRunning();
        if (running) {
            plan.governance().ifPresent(this::meeting);
        }
        plan.enforcement().forEach(this::notice);
        plan.checks().forEach(this::check);
        plan.fields().each("waivers").forEach(this::waiver);
        for (Finding finding : plan.findings()) {
            decisionToDoNothing(finding);
            for (Action action : finding.actions()) {
                if (action.isLive()) {
                    new ActionDuties(action, asOf, register, ledger).enter(plan, finding, terms);
                    new EvidenceDuties(action).enter(register.named(action.owner()), asOf, terms.evidence(), ledger);
                }
            }
        }
        measures(running || plan.status() != PlanStatus.CLOSED);
    }

    private void meeting(Fields governance) {
        Field<?> reviews = governance.field("reviews");
        if (governance.has("review-every") && !reviews.isMalformed()) {
            Optional<LocalDate> last = governance.each("reviews").stream()
                    .flatMap(review -> review.date("date").value().stream())
                    .filter(day -> !day.isAfter(asOf))
                    .max(LocalDate::compareTo)
                    .or(() -> plan.fields().date("started").value());
            String forum = governance
                    .text("forum")
                    .value()
                    .or(() -> plan.title().value())
                    .orElse("");
            About about = new About(governance, forum, "", "");
            ledger.addNext(DutyKind.GOVERNANCE, accountable, governance.interval("review-every"), last, about);
        }
    }

    private void notice(Fields item) {
        Notice notice = new Notice(plan, item);
        About about = new About(item, noticeTitle(item), item.text("id").orElse(""), "");
        if (notice.status() == EnforcementStatus.OPEN && !item.has("answered")) {
            ledger.add(DutyKind.RESPOND, accountable, item.date("respond-by"), about);
        }
        if (notice.isOwed()) {
            ledger.add(DutyKind.COMPLY, accountable, notice.day(), about);
        }
        if (notice.status() == EnforcementStatus.MET
                && notice.isOwed()
                && notice.day().isMissing()) {
            ledger.addUndated(DutyKind.COMPLY, List.of(accountable), item.date("ended"), about);
        }
    }

    /** What the regulator did, and about which regulation: {@code Warning Notice (section 29), regulation 12}. */
    private static String noticeTitle(Fields item) {
        String code = item.text("kind").orElse("");
        String kind = Catalogue.bundled()
                .enforcementKind(code)
                .map(EnforcementKind::name)
                .orElse(code);
        return kind
                + item.text("regulation")
                        .value()
                        .map(number -> ", regulation " + number)
                        .orElse("");
    }

    private void check(Fields check) {
        Responsible who = register.named(check.text("owner"), accountable);
        Optional<LocalDate> last = check.has("last")
                ? check.date("last").value()
                : plan.fields().date("started").value();
        ledger.addNext(DutyKind.CHECK, who, check.interval("every"), last, About.item(check));
    }

    private void waiver(Fields waiver) {
        String item = waiver.text("item").orElse("");
        String rule = waiver.text("rule").orElse("");
        String title = item.isEmpty() ? rule : rule + " for " + item;
        Responsible who = register.named(waiver.text("approved-by"), accountable);
        ledger.add(DutyKind.WAIVER, who, waiver.date("expires"), new About(waiver, title, item, rule));
    }

    private void decisionToDoNothing(Finding finding) {
        finding.fields().inner("no-action").ifPresent(decision -> {
            Responsible who = register.named(decision.text("approved-by"), accountable);
            ledger.add(DutyKind.REVIEW, who, decision.date("review"), About.item(finding.fields()));
        });
    }

    private void measures(boolean read) {
        MeasureActions moved = new MeasureActions(plan);
        for (Finding finding : plan.findings()) {
            for (Measure measure : finding.measures()) {
                if (!measure.isWithdrawn()) {
                    Carriers carriers = Carriers.of(measure, finding, moved);
                    if (!carriers.isNobody()) {
                        List<Responsible> who = carriers.people(register, accountable);
                        MeasureDuties owed = new MeasureDuties(measure, carriers, asOf);
                        owed.target(who, ledger);
                        if (read) {
                            owed.nextReading(who, ledger);
                        }
                    }
                }
            }
        }
    }
}
