package org.provenplan.rules.ownership;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.PeopleRegister;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.PlanRule;
import org.provenplan.rule.Quotation;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;
import org.provenplan.wording.OwnerText;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;

/** Each action has exactly one owner, a named person in the register. */
final class SingleOwner implements PlanRule {
    private static final RuleInfo INFO =
            RuleInfo.of("single-owner", Family.OWNERSHIP, Severity.ERROR, RuleInfo.Mark.MANDATORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, RuleContext context, Report report) {
        OwnerJudgement judgement = new OwnerJudgement(plan.register());
        Set<String> owners = new HashSet<>();
        for (Action action : plan.actions()) {
            if (action.isLive()) {
                Field<String> owner = action.owner();
                owners.add(owner.orElse(""));
                judgement.of(owner).ifPresent(fault -> report.on(owner, fault.message(), fault.fixOf(owner)));
            }
        }
        for (Person person : plan.people().values()) {
            if (owners.contains(person.id())) {
                checkRegistered(person, report);
            }
        }
    }

    /** A team does not become a person by being entered in the register. */
    private static void checkRegistered(Person person, Report report) {
        String name = person.name().orElse("");
        boolean isJob = person.role().is(role -> role.equalsIgnoreCase(name))
                && new OwnerText(name).kind() == OwnerText.Kind.JOB_TITLE;
        if (isJob || (!name.isEmpty() && new OwnerText(name).isNobodysName())) {
            report.on(
                    person.name(),
                    "name must be one person's name, since " + person.id() + " owns an action, not "
                            + Quotation.of(name),
                    "write the first and last name of the one person who answers for it");
        }
    }

    /** Whether what stands behind {@code owner} is one named person; if not, what it is instead and what to type. */
    private static final class OwnerJudgement {
        private static final List<String> NUMBERS =
                List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");
        private static final List<String> GROUP_NAMES = List.of("board", "committee", "department", "forum");

        private final PeopleRegister register;

        /** What is wrong, what to type, and the id that is to stand there, where that can be no other. */
        record Fault(String message, String fix, Optional<String> certain) {
            Fault(String message, String fix) {
                this(message, fix, Optional.empty());
            }

            Fix fixOf(Field<?> owner) {
                return certain.map(id -> Fix.replace(owner.place(), id, fix)).orElseGet(() -> Fix.advice(fix));
            }

            private static Fault not(String found, String fix) {
                return new Fault("owner must be one named person, not " + found, fix);
            }
        }

        OwnerJudgement(PeopleRegister register) {
            this.register = register;
        }

        /** The fault; empty where there is none, or where it is another rule's to report. */
        Optional<Fault> of(Field<String> owner) {
            if (owner.isMissing()) {
                return Optional.of(new Fault(
                        "owner must be one named person; nobody is named",
                        "add owner: and the id of one person" + register.choices()));
            }
            return owner.isPresent()
                    ? ofText(owner.get())
                    : owner.node().filter(node -> !(node instanceof YamlScalar)).map(this::ofStructure);
        }

        private Fault ofStructure(YamlNode node) {
            String text = node.span().text();
            if (!(node instanceof YamlSequence list)) {
                return Fault.not("keys with values", one(register.peopleIn(text)));
            }
            return switch (list.items().size()) {
                case 0 -> Fault.not("an empty list", one(List.of()));
                case 1 -> listOfOne(list.items().get(0));
                default -> Fault.not("a list of " + list.items().size(), oneOfSeveral(text));
            };
        }

        private Fault listOfOne(YamlNode only) {
            String message = "owner must be one named person, not a list of 1";
            Optional<String> id = only instanceof YamlScalar scalar ? register.person(scalar.text()) : Optional.empty();
            return id.map(known -> new Fault(message, "write " + known, id))
                    .orElseGet(() ->
                            new Fault(message, one(register.peopleIn(only.span().text()))));
        }

        private Optional<Fault> ofText(String text) {
            if (register.knows(text) || OwnerText.readsLikeAPerson(text)) {
                return Optional.empty();
            }
            return Optional.of(register.person(text)
                    .map(id -> new Fault(
                            "owner must be one named person, written as the id in the register, not " + quoted(text),
                            "write " + id,
                            Optional.of(id)))
                    .orElseGet(() -> ofUnknown(text)));
        }

        private Fault ofUnknown(String text) {
            OwnerText owner = new OwnerText(text);
            return switch (owner.kind()) {
                case SEVERAL -> Fault.not(number(owner) + " (" + quoted(text) + ")", oneOfSeveral(text));
                case GROUP ->
                    Fault.not(
                            groupName(text) + " (" + quoted(text) + ")",
                            "write the id of the one who answers for it" + register.choices());
                case JOB_TITLE ->
                    Fault.not(
                            "a job title (" + quoted(text) + ")",
                            one(register.personInRole(text).stream().toList()));
                case VACANCY ->
                    Fault.not(
                            "a vacancy (" + quoted(text) + ")",
                            "write the id of whoever answers for it until then" + register.choices());
                case PERSON -> ofUnregistered(text);
            };
        }

        private Fault ofUnregistered(String text) {
            String id = idFor(text);
            return text.contains("@")
                    ? Fault.not("an email address", one(List.of()))
                    : new Fault(
                            "owner must be one named person in the register, which does not have " + quoted(text),
                            OwnerText.isId(id) && !register.knows(id)
                                    ? "write " + id + ", and add " + id + " under people, with name and role"
                                    : "add the person under people, with name and role, and write the id");
        }

        /** Initial and surname, as ids of people most often are. */
        private static String idFor(String name) {
            String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            String[] names = letters.replaceAll("[^a-z ]", "").strip().split(" +", -1);
            return names.length < 2 ? names[0] : names[0].charAt(0) + "-" + names[names.length - 1];
        }

        private String one(List<String> meant) {
            return "write " + (meant.size() == 1 ? meant.get(0) : "the id of one person" + register.choices());
        }

        private String oneOfSeveral(String text) {
            List<String> meant = register.peopleIn(text);
            String such = meant.isEmpty() ? "" : ", such as " + meant.get(0) + ",";
            return "write the id of the one who answers for it" + such + " and name the others under contributors";
        }

        private static String number(OwnerText owner) {
            int count = owner.count();
            String number = count - 2 < NUMBERS.size() ? NUMBERS.get(count - 2) : String.valueOf(count);
            return number + (owner.joinsPeople() ? " people" : " owners");
        }

        private static String groupName(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return "a "
                    + GROUP_NAMES.stream().filter(lower::contains).findFirst().orElse("team");
        }

        /** Without what may be somebody's address or number: those are not to stand in any output. */
        private static String quoted(String text) {
            return Quotation.of(text.replaceAll("\\S*@\\S*|\\d[\\d ]{3,}\\d", "…"));
        }
    }
}
