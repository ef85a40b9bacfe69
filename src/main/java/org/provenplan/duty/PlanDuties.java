package org.provenplan.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.EnforcementKind;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.EnforcementStatus;
import org.provenplan.plan.Vocabulary.PlanStatus;

/** The dates of one plan: those of the plan as a whole, then those of what stands in it. */
final class PlanDuties {
    private final Plan plan;
    private final LocalDate asOf;
    private final Register register;
    private final Ledger ledger;
    private final Responsible accountable;

    PlanDuties(Plan plan, LocalDate asOf, Ledger ledger) {
        this.plan = plan;
        this.asOf = asOf;
        this.register = new Register(plan);
        this.ledger = ledger;
        this.accountable = plan.governance()
                .map(governance -> register.named(governance.text("accountable")))
                .orElse(Responsible.NOBODY);
    }

    void enter() {
        if (plan.status() == PlanStatus.ACTIVE) {
            plan.governance().ifPresent(this::governance);
        }
        plan.enforcement().forEach(this::enforcement);
        plan.checks().forEach(this::check);
        plan.fields().each("waivers").forEach(this::waiver);
        plan.actions().forEach(action -> new ActionDuties(action, register, ledger).enter());
        if (plan.status() != PlanStatus.CLOSED) {
            measures();
        }
    }

    private void governance(Fields governance) {
        if (!governance.field("reviews").isMalformed()) {
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
            About about = new About(forum, "", "");
            ledger.addNext(accountable, DutyKind.GOVERNANCE, governance.interval("review-every"), last, about);
        }
    }

    private void enforcement(Fields item) {
        if (item.<EnforcementStatus>word("status").orElse(EnforcementStatus.OPEN) == EnforcementStatus.OPEN) {
            About about = new About(notice(item), item.text("id").orElse(""), "");
            ledger.add(accountable, DutyKind.RESPOND, item.date("respond-by"), about);
            ledger.add(accountable, DutyKind.COMPLY, item.date("comply-by"), about);
        }
    }

    /** What the regulator did, and about which regulation: {@code Warning Notice (section 29), regulation 12}. */
    private static String notice(Fields item) {
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
        ledger.addNext(who, DutyKind.CHECK, check.interval("every"), last, About.item(check));
    }

    private void waiver(Fields waiver) {
        String item = waiver.text("item").orElse("");
        String rule = waiver.text("rule").orElse("");
        String title = item.isEmpty() ? rule : rule + " for " + item;
        Responsible who = register.named(waiver.text("approved-by"), accountable);
        ledger.add(who, DutyKind.WAIVER, waiver.date("expires"), new About(title, item, rule));
    }

    private void measures() {
        Map<Measure, List<Action>> movers = new HashMap<>();
        for (Finding finding : plan.findings()) {
            for (Action action : finding.actions()) {
                for (Measure measure : plan.measuresOf(finding, action)) {
                    movers.computeIfAbsent(measure, moved -> new ArrayList<>()).add(action);
                }
            }
        }
        for (Measure measure : plan.measures()) {
            List<Action> own = movers.getOrDefault(measure, List.of());
            new MeasureDuties(measure, asOf).enter(own, whoMoves(own), ledger);
        }
    }

    /** A measure has no owner of its own: the owner of the actions that must move it or, where they have several, whoever is accountable. */
    private Responsible whoMoves(List<Action> movers) {
        Set<Responsible> owners = new LinkedHashSet<>();
        movers.stream().filter(Action::isLive).forEach(action -> owners.add(register.named(action.owner())));
        return owners.size() == 1 ? owners.iterator().next() : accountable;
    }
}
