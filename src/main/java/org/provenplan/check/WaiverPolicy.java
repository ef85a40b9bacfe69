package org.provenplan.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.provenplan.config.WaiverTerms;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.LeftOpen;
import org.provenplan.plan.Person;
import org.provenplan.rule.JudgedWaiver.Obstacle;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.WaiverRule;
import org.provenplan.rules.Rules;

/** Decides which waivers are in force, for every command. */
final class WaiverPolicy {
    /** What these rules ask of a closed action is what closed means. */
    private static final Set<String> PROOF = Set.of("closure-evidence", "evidence-located", "evidence-variety");

    private final WaiverTerms terms;
    private final LocalDate asOf;

    WaiverPolicy(WaiverTerms terms, LocalDate asOf) {
        this.terms = terms;
        this.asOf = asOf;
    }

    /** Whether what a rule finds may be set aside at all, by a waiver or a baseline. */
    static boolean allowsExceptions(Rule rule) {
        return !rule.info().is(RuleInfo.Mark.MANDATORY) && !(rule instanceof WaiverRule);
    }

    /** The latest day on which a waiver may end. */
    LocalDate lastDay() {
        return asOf.plusDays(terms.mostDays().value());
    }

    /** What keeps a waiver from being in force; nothing where it is. */
    Set<Obstacle> obstacles(Fields waiver, WaivableItems items) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (!isComplete(waiver)) {
            obstacles.add(Obstacle.INCOMPLETE);
        }
        if (LeftOpen.isIn(waiver.text("reason"))) {
            obstacles.add(Obstacle.NO_REASON);
        }
        Field<String> rule = waiver.text("rule");
        Field<String> item = waiver.text("item");
        rule.value().flatMap(name -> obstacle(name, item.orElse(""), items)).ifPresent(obstacles::add);
        item.value().flatMap(id -> obstacle(id, items)).ifPresent(obstacles::add);
        waiver.text("approved-by")
                .value()
                .ifPresent(person -> obstacles.addAll(obstacles(person, item.orElse(""), items)));
        waiver.date("expires").value().flatMap(this::obstacle).ifPresent(obstacles::add);
        return obstacles;
    }

    private static boolean isComplete(Fields waiver) {
        return waiver.shape().fields().stream()
                .allMatch(field -> waiver.field(field.key()).isPresent());
    }

    private Optional<Obstacle> obstacle(String name, String item, WaivableItems items) {
        Optional<Rule> rule = Rules.named(name);
        if (rule.isEmpty()) {
            return Optional.of(Obstacle.NO_SUCH_RULE);
        }
        if (!allowsExceptions(rule.get()) || terms.never().value().contains(new RuleId(name))) {
            return Optional.of(Obstacle.NEVER_WAIVED);
        }
        boolean proof = PROOF.contains(name) && items.isPartOfClosure(item);
        return proof ? Optional.of(Obstacle.PROOF_OF_CLOSURE) : Optional.empty();
    }

    private static Optional<Obstacle> obstacle(String id, WaivableItems items) {
        if (items.has(id)) {
            return Optional.empty();
        }
        return Optional.of(items.areAllRead() ? Obstacle.NO_SUCH_ITEM : Obstacle.INCOMPLETE);
    }

    /** That nobody has the approver's id is for {@code known-references} to say. */
    private Set<Obstacle> obstacles(String approver, String item, WaivableItems items) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (items.person(approver).filter(person -> !isInPost(person)).isPresent()) {
            obstacles.add(Obstacle.APPROVER_NOT_IN_POST);
        }
        if (items.isWorkOf(approver, item)) {
            obstacles.add(Obstacle.OWN_APPROVAL);
        }
        return obstacles;
    }

    private boolean isInPost(Person person) {
        return !person.from().is(asOf::isBefore) && !person.until().is(asOf::isAfter);
    }

    private Optional<Obstacle> obstacle(LocalDate expires) {
        if (expires.isBefore(asOf)) {
            return Optional.of(Obstacle.EXPIRED);
        }
        return expires.isAfter(lastDay()) ? Optional.of(Obstacle.TOO_LONG) : Optional.empty();
    }
}
