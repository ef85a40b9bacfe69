package org.provenplan.rules.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Severity;
import org.provenplan.git.Commit;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** The commit that closed an action is not by its owner alone. */
final class SeparateHands implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("separate-hands", Family.HISTORY, Severity.WARNING, RuleInfo.Mark.HISTORY);

    private static final Pattern MACHINE = Pattern.compile("\\b(bot|copilot)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MACHINE_ADDRESS =
            Pattern.compile("^(no-?reply|(.*[^a-z])?bot([^a-z].*)?)@", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Action action : plan.actions()) {
            Optional<PlanVersion> closing = Closing.of(action, history);
            Optional<Person> owner = action.owner().value().flatMap(plan::person);
            if (closing.isPresent() && owner.isPresent() && !closing.get().isFirst()) {
                check(action, owner.get(), closing.get().commit(), report);
            }
        }
    }

    private static void check(Action action, Person owner, Optional<Commit> commit, Report report) {
        if (commit.isPresent()
                && isBy(owner, commit.get().author(), commit.get().email())
                && !hasAnotherHand(owner, commit.get())) {
            report.on(
                    action.statusField(),
                    "status must be set to closed by somebody other than the owner: it was set in "
                            + CommitInWords.of(commit.get()) + ", who owns the action",
                    "have somebody else look at the evidence, and commit status: closed themselves");
        }
    }

    /**
     * Whether the message names a co-author who is, or may be, another person. Only the register can tell who somebody is: one
     * whom it does not know is taken for somebody else, unless it is a machine.
     */
    private static boolean hasAnotherHand(Person owner, Commit commit) {
        for (Commit.CoAuthor hand : commit.coAuthors()) {
            if (!isBy(owner, hand.name(), hand.email()) && !isNamed(owner, hand.name()) && !isMachine(hand)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMachine(Commit.CoAuthor hand) {
        return MACHINE.matcher(hand.name()).find()
                || MACHINE_ADDRESS.matcher(hand.email()).find();
    }

    /** By one of their addresses; by their name where none is registered. */
    private static boolean isBy(Person person, String name, String email) {
        List<Field<String>> addresses = person.fields().values("git");
        if (addresses.isEmpty()) {
            return !person.fields().has("git") && isNamed(person, name);
        }
        return addresses.stream().anyMatch(address -> address.is((String own) -> isSame(own, email)));
    }

    private static boolean isNamed(Person person, String name) {
        return person.name().is((String own) -> isSame(own, name));
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
