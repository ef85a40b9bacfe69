package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.CheckedPlan;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.duty.Duties;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.duty.UndatedDuty;
import org.provenplan.rule.RuleInfo;
import org.provenplan.source.Span;
import org.provenplan.yaml.Limits;

/**
 * Over random plans with every kind of duty, as of days around their dates: what is overdue some rule reports, at its place or its
 * item, and what a rule of the clock reports is about a duty.
 */
class DutyPropertyTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final long SEED = 20_260_614;
    private static final int PLANS = 400;

    /** They look at people in post, at readings that don't move and at commits. */
    private static final Set<String> NOT_ABOUT_DUTIES = Set.of("owner-in-post", "real-movement", "plan-alive");

    /** Where one of these is said of an item, no more is: its words can't be taken, or the dates contradict each other. */
    private static final Set<String> GRAVER = Set.of(
            "field-values", "real-dates", "dates-in-order", "readings-in-order", "not-overdue", "overdue-escalated");

    private static Set<String> rulesOf(DutyKind kind) {
        return switch (kind) {
            case START -> Set.of("started-on-time");
            case FINISH -> Set.of("not-overdue", "overdue-escalated");
            case STEP -> Set.of("not-overdue");
            case REVIEW -> Set.of("review-held");
            case PROOF -> Set.of("proof-in-time");
            case GOVERNANCE -> Set.of("plan-reviewed");
            case RENEW -> Set.of("evidence-current");
            case RECHECK -> Set.of("follow-up-held");
            case CHECK -> Set.of("check-held");
            case RESPOND, COMPLY -> Set.of("notice-answered");
            case WAIVER -> Set.of("waivers-in-force");
            case TARGET -> Set.of("target-reached");
            case READING -> Set.of("readings-current");
        };
    }

    private static boolean isReported(Diagnostic diagnostic, Duty duty, CheckedPlan checked) {
        String rule = diagnostic.rule().name();
        return (rulesOf(duty.kind()).contains(rule) || GRAVER.contains(rule)) && concerns(diagnostic, duty, checked);
    }

    @Test
    void whatIsOverdueIsReportedAndWhatTheClockReportsIsOwed() {
        Random random = new Random(SEED);
        Set<DutyKind> overdueKinds = EnumSet.noneOf(DutyKind.class);
        Set<String> clockRules = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            DutifulPlan plan = new DutifulPlan(new Random(random.nextLong()));
            LocalDate asOf = plan.dayAroundADate();
            CheckResult result = check(plan.yaml(), asOf);
            CheckedPlan checked = result.plans().get(0);
            Duties duties = checked.duties(asOf);
            for (Duty duty : duties.dated()) {
                if (duty.isOverdue(asOf)) {
                    overdueKinds.add(duty.kind());
                    if (result.active().stream().noneMatch(diagnostic -> isReported(diagnostic, duty, checked))) {
                        wrong.add("nothing is said of the overdue " + shown(duty) + " as of " + asOf + " in\n"
                                + plan.yaml());
                    }
                }
            }
            for (Diagnostic diagnostic : result.active()) {
                if (isOfTheClock(diagnostic)) {
                    clockRules.add(diagnostic.rule().name());
                    if (!isOwed(diagnostic, duties, checked)) {
                        wrong.add("nothing is owed where " + diagnostic.rule().name() + " says " + diagnostic.message()
                                + " as of " + asOf + " in\n" + plan.yaml());
                    }
                }
            }
        }
        assertThat(wrong).as(wrong.size() + " in all").isEmpty();
        assertThat(overdueKinds).isEqualTo(EnumSet.allOf(DutyKind.class));
        assertThat(clockRules).isEqualTo(clockRules());
    }

    private static String shown(Duty duty) {
        return duty.kind() + " of " + duty.about().item() + duty.about().title() + " by " + duty.by();
    }

    private static CheckResult check(String yaml, LocalDate asOf) {
        CheckRequest.PipedPlan plan = new CheckRequest.PipedPlan(
                ROOT.resolve("plan.yaml"), ByteBuffer.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
        return Checker.check(new CheckRequest(List.of(), Optional.of(plan), ROOT, asOf, Limits.DEFAULT));
    }

    private static Set<String> clockRules() {
        Set<String> names = new HashSet<>();
        Rules.all().stream()
                .map(rule -> rule.info())
                .filter(info -> info.is(RuleInfo.Mark.CALENDAR) && !info.is(RuleInfo.Mark.HISTORY))
                .forEach(info -> names.add(info.id().name()));
        names.removeAll(NOT_ABOUT_DUTIES);
        return names;
    }

    private static boolean isOfTheClock(Diagnostic diagnostic) {
        return clockRules().contains(diagnostic.rule().name());
    }

    /** At the very place; in the same mapping; or, where what is owed has an id, anywhere at that. */
    private static boolean concerns(Diagnostic diagnostic, Duty duty, CheckedPlan checked) {
        return isAt(
                diagnostic,
                duty.date().place(),
                duty.about().fields().node().span(),
                duty.about().item(),
                checked);
    }

    private static boolean isAt(Diagnostic diagnostic, Span place, Span mapping, String item, CheckedPlan checked) {
        Span where = diagnostic.place();
        boolean inside =
                where.source() == mapping.source() && where.from() >= mapping.from() && where.to() <= mapping.to();
        return where.equals(place)
                || inside
                || (!item.isEmpty() && checked.locate(where, "").item().equals(item));
    }

    private static boolean isOwed(Diagnostic diagnostic, Duties duties, CheckedPlan checked) {
        for (Duty duty : duties.dated()) {
            if (concerns(diagnostic, duty, checked)) {
                return true;
            }
        }
        for (UndatedDuty duty : duties.undated()) {
            if (isAt(
                    diagnostic,
                    duty.date().place(),
                    duty.about().fields().node().span(),
                    duty.about().item(),
                    checked)) {
                return true;
            }
        }
        return false;
    }
}
