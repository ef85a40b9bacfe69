package org.provenplan.rules.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.Better;
import org.provenplan.plan.WrittenDate;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A baseline or target has not been eased after work began without a rebased entry. */
final class TargetsKept implements HistoryRule {
    private static final RuleInfo INFO =
            RuleInfo.of("targets-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        for (Finding finding : plan.findings()) {
            for (Measure measure : finding.measures()) {
                Easings easings = new Easings(measure, owners(finding), new AgreedChanges(history, context.asOf()));
                for (Easings.Easing easing : easings.unexplained()) {
                    report(easing, context, report);
                }
            }
        }
    }

    private static Set<String> owners(Finding finding) {
        Set<String> owners = new HashSet<>();
        finding.actions().forEach(action -> action.owner().value().ifPresent(owners::add));
        return owners;
    }

    private static void report(Easings.Easing easing, RuleContext context, Report report) {
        String how = easing.of().equals("baseline") ? "changed" : "eased";
        report.on(
                        easing.field(),
                        easing.field().key() + " of the " + easing.of() + " must stay: it was " + how + " from "
                                + inWords(easing.from()) + " to " + inWords(easing.to()) + " after work began, "
                                + CommitInWords.in(easing.version()) + ", and no agreed rebased entry says why",
                        "put back " + easing.from() + ", or add rebased: to the measure with {from: " + context.asOf()
                                + ", was: " + easing.of() + " " + easing.from()
                                + ", reason: why it had to be set anew, approved-by: who agreed, other than an owner}")
                .markedBy(easing.from() + ">" + easing.to());
    }

    private static String inWords(String value) {
        return WrittenDate.of(value).map(DateInWords::of).orElse(value);
    }

    /** Each time that a measure's baseline was changed, or its target made easier to reach. */
    private record Easings(Measure measure, Set<String> owners, AgreedChanges agreed) {
        /**
         * One of them.
         *
         * @param field the value today
         * @param of what it is the value of
         */
        record Easing(PlanVersion version, Field<?> field, String of, String from, String to) {}

        /** Those after work began that have not been taken back, and since which the measure was not set anew. */
        List<Easing> unexplained() {
            List<Easing> easings = new ArrayList<>();
            if (measure.id().isPresent() && measure.better().isPresent() && measure.isRebasedOnKnownDays()) {
                add("baseline", "value", easings);
                add("target", "value", easings);
                add("target", "change", easings);
                add("target", "by", easings);
            }
            easings.removeIf(easing -> !hasBegun(easing.version()) || isExplained(easing.version()));
            return easings;
        }

        private void add(String of, String key, List<Easing> easings) {
            Optional<Field<?>> field = measure.fields().inner(of).map(inner -> (Field<?>) inner.field(key));
            if (field.isEmpty() || !field.get().isPresent()) {
                return;
            }
            Object now = field.get().get();
            for (ValueChange change : agreed.changes(measure.id().get(), of + "." + key, now)) {
                String before = change.before().orElseThrow();
                String after = change.after().orElseThrow();
                boolean stands = of.equals("baseline")
                        ? !number(before).equals(number(String.valueOf(now)))
                        : isEasier(before, after, key) && isEasier(before, String.valueOf(now), key);
                if (stands) {
                    easings.add(new Easing(change.version(), field.get(), of, before, after));
                }
            }
        }

        private boolean isEasier(String before, String after, String key) {
            if (key.equals("by")) {
                return after.compareTo(before) > 0;
            }
            Optional<BigDecimal> from = number(before);
            Optional<BigDecimal> to = number(after);
            if (from.isEmpty() || to.isEmpty()) {
                return false;
            }
            int way = key.equals("change")
                    ? from.get().abs().compareTo(to.get().abs())
                    : to.get().compareTo(from.get());
            boolean lower = key.equals("change") || measure.better().orElseThrow() == Better.LOWER;
            return lower ? way > 0 : way < 0;
        }

        /** A number, or a percentage such as {@code -80%}. */
        private static Optional<BigDecimal> number(String text) {
            try {
                return Optional.of(new BigDecimal(text.replace("%", "").strip()).stripTrailingZeros());
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        }

        /** Whether an action of the measure's finding was under way by then. */
        private boolean hasBegun(PlanVersion version) {
            LocalDate day = agreed.day(version);
            return version.before().stream()
                    .anyMatch(facts -> facts.item(measure.id().get())
                            .filter(known -> facts.items().values().stream()
                                    .anyMatch(item -> item.kind().equals("action")
                                            && item.finding().equals(known.finding())
                                            && hasBegun(item, day)))
                            .isPresent());
        }

        private static boolean hasBegun(ItemFacts action, LocalDate day) {
            return action.value("start")
                    .filter(start -> !WrittenDate.of(start).orElseThrow().isAfter(day))
                    .isPresent();
        }

        /** Whether today's plan has an entry about it that the plan did not have before. */
        private boolean isExplained(PlanVersion version) {
            long then = version.before().stream()
                    .flatMap(facts -> facts.item(measure.id().get()).stream())
                    .mapToLong(known -> known.entries("rebased").size())
                    .max()
                    .orElse(0);
            List<Fields> today = measure.fields().each("rebased");
            return today.stream().skip(then).anyMatch(this::isAgreedByAnother);
        }

        private boolean isAgreedByAnother(Fields rebased) {
            return rebased.text("approved-by").is((String who) -> !owners.contains(who.strip()));
        }
    }
}
