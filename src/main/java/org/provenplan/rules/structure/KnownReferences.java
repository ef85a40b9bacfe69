package org.provenplan.rules.structure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.Nearest;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.SingleValue;
import org.provenplan.plan.ValueShape;
import org.provenplan.plan.ValueShape.Target;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.OwnerText;

/** Every person, finding, measure and action that is referred to exists. */
final class KnownReferences implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of("known-references", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        PersonReferences people = new PersonReferences(plan, report);
        ItemReferences items = new ItemReferences(plan, report);
        for (SingleValue value : SingleValue.all(plan, ValueShape.Reference.class)) {
            Target target = ((ValueShape.Reference) value.shape()).target();
            if (target != Target.PERSON) {
                items.check(value, target);
            } else if (!isOwnerOfAction(value) || OwnerText.readsLikeAPerson(value.text())) {
                people.check(value);
            }
        }
        for (SingleValue text : SingleValue.all(plan, ValueShape.Text.class)) {
            people.checkText(text);
        }
        people.reportUnknown();
        items.reportUnknown();
    }

    /** Whether {@code single-owner} judges it first. */
    private static boolean isOwnerOfAction(SingleValue value) {
        return value.isIn(PlanShape.ACTION) && value.field().key().equals("owner");
    }

    /** Where a plan names people: each must be in its register. */
    private static final class PersonReferences {
        /** Places for the id of a person, or for any text. */
        private static final Map<String, MappingShape> PERSON_OR_TEXT = Map.of(
                "contributors", PlanShape.ACTION,
                "by", PlanShape.STEP,
                "escalate-to", PlanShape.GOVERNANCE,
                "to", PlanShape.ESCALATION);

        /** Where a person or a forum agrees: what reads like one person must be in the register. */
        private static final Set<MappingShape> AGREED_BY_PERSON_OR_FORUM =
                Set.of(PlanShape.EXTENSION, PlanShape.REBASED);

        private static final Pattern LIKE_AN_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

        private final Plan plan;
        private final Report report;
        private final PeopleRegister register;
        private final Field<?> people;
        private final Mentions unknown = new Mentions();
        private boolean registerReported;

        PersonReferences(Plan plan, Report report) {
            this.plan = plan;
            this.report = report;
            this.register = plan.register();
            this.people = plan.fields().field("people");
        }

        void check(SingleValue value) {
            if (people.isMissing()) {
                reportMissingRegister(value);
            } else if (people.isPresent() && !register.knows(value.text())) {
                Optional<String> meant = meant(value.text());
                if (meant.isPresent()) {
                    report.on(
                            value.field(), value.field().key() + notInPeople(value.text()), write(value, meant.get()));
                } else {
                    unknown.add(value.text(), value.field());
                }
            }
        }

        /** Reports those for whom nobody in the register can be meant. */
        void reportUnknown() {
            for (String name : unknown.names()) {
                unknown.report(
                        name,
                        notInPeople(name),
                        OwnerText.isId(name)
                                ? "add " + name + " to people, with name and role, or write an id that is there"
                                        + register.choices()
                                : "write an id that is in people" + register.choices() + ", or add the person there",
                        report);
            }
        }

        private static String notInPeople(String text) {
            return " must be the id of somebody in people, which does not have " + Quotation.of(text);
        }

        /** Reports who is named in a place for text, where that must be somebody in the register. */
        void checkText(SingleValue value) {
            if (!value.field().key().equals("approved-by")) {
                checkPersonOrText(value);
            } else if (AGREED_BY_PERSON_OR_FORUM.stream().anyMatch(value::isIn)
                    && OwnerText.readsLikeAPerson(value.text())) {
                check(value);
            }
        }

        /** Any text may stand here; only what looks like an id and is nearly one that exists is a slip. */
        private void checkPersonOrText(SingleValue value) {
            MappingShape holder = PERSON_OR_TEXT.get(value.field().key());
            boolean mayBePerson = holder != null && value.isIn(holder);
            if (mayBePerson && LIKE_AN_ID.matcher(value.text()).matches() && !register.knows(value.text())) {
                nearest(value.text())
                        .ifPresent(id -> report.on(
                                value.field(),
                                value.field().key() + " must be the id of somebody in people or free text, and "
                                        + value.text() + " is nearly an id",
                                write(value, id)));
            }
        }

        private void reportMissingRegister(SingleValue value) {
            if (!registerReported) {
                registerReported = true;
                String id = OwnerText.isId(value.text()) ? value.text() : "j-green";
                boolean begun = plan.fields().node().entry("people").isPresent();
                report.at(
                        begun ? plan.fields().people().place() : plan.fields().whereMissing(),
                        "people",
                        "people must list everyone whom the plan names, such as " + Quotation.of(value.text()),
                        (begun
                                        ? "put below people: a line for each, such as "
                                        : "add people: and below it a line for each, such as ")
                                + id + ": {name: (first and last name), role: (what the person does)}");
            }
        }

        private Optional<String> meant(String text) {
            return report.isCrowded() || unknown.isSettled(text)
                    ? Optional.empty()
                    : register.person(text)
                            .or(() -> register.personInRole(text))
                            .or(() -> nearest(text));
        }

        /** Certain where the register holds it in other words, or with one letter wrong behind the initial. */
        private Fix write(SingleValue value, String id) {
            String typed = value.text();
            boolean slip = initial(typed).equals(initial(id))
                    && Nearest.certain(typed, plan.fields().entries("people").keySet())
                            .filter(id::equals)
                            .isPresent();
            boolean certain = slip || register.person(typed).filter(id::equals).isPresent();
            return Fix.replaceIf(certain, value.field().place(), id, "write " + id);
        }

        private static String initial(String id) {
            return id.contains("-") ? id.substring(0, id.indexOf('-')) : id.substring(0, 1);
        }

        private Optional<String> nearest(String text) {
            return report.isCrowded()
                    ? Optional.empty()
                    : Nearest.to(text, plan.fields().entries("people").keySet());
        }
    }
}
