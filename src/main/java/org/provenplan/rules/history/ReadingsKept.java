package org.provenplan.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.diagnostic.Severity;
import org.provenplan.history.AgreedChanges;
import org.provenplan.history.EntryKey;
import org.provenplan.history.ItemFacts;
import org.provenplan.history.PlanFacts;
import org.provenplan.history.PlanHistory;
import org.provenplan.history.PlanVersion;
import org.provenplan.history.ValueChange;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Plan;
import org.provenplan.plan.WrittenDate;
import org.provenplan.rule.Family;
import org.provenplan.rule.HistoryRule;
import org.provenplan.rule.Report;
import org.provenplan.rule.RuleContext;
import org.provenplan.rule.RuleInfo;

/** A reading that stood for a day has not been rewritten or taken out without a note. */
final class ReadingsKept implements HistoryRule {
    private static final String READINGS = "readings";
    private static final RuleInfo INFO =
            RuleInfo.of("readings-kept", Family.HISTORY, Severity.ERROR, RuleInfo.Mark.HISTORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Plan plan, PlanHistory history, RuleContext context, Report report) {
        AgreedChanges agreed = new AgreedChanges(history, context.asOf());
        for (Finding finding : plan.writtenFindings()) {
            for (Measure measure : finding.measures()) {
                if (measure.id().isPresent() && areKnown(measure)) {
                    stood(measure.id().get(), history, agreed).forEach((entry, reading) -> {
                        day(entry).ifPresent(day -> check(measure, day, reading, report));
                    });
                }
            }
        }
    }

    /** The day of a reading; the second of one day goes by {@code 2026-05-10 (2)}. */
    private static Optional<LocalDate> day(String entry) {
        return WrittenDate.of(entry.split(" ", 2)[0]);
    }

    /** Whether no reading may hide behind something that could not be taken. */
    private static boolean areKnown(Measure measure) {
        return !measure.fields().field(READINGS).isMalformed()
                && !measure.fields().field("readings-file").isMalformed()
                && measure.fields().each(READINGS).stream()
                        .noneMatch(reading -> reading.date("date").isMalformed()
                                || reading.field("value").isMalformed());
    }

    /**
     * A reading as it stood at the end of the day it was written, and what changed it since.
     *
     * @param value that it had
     * @param note that it had before it was changed; empty where it had none
     * @param changed the last change of it, on a later day
     */
    private record Stood(String value, String note, PlanVersion changed) {}

    /** The readings that were changed on a later day than they were written, by their date. */
    private static Map<String, Stood> stood(String measure, PlanHistory history, AgreedChanges agreed) {
        Map<String, List<ValueChange>> byEntry = new LinkedHashMap<>();
        for (ValueChange change : history.changesOf(measure)) {
            EntryKey.of(change.key())
                    .filter(key -> key.list().equals(READINGS) && key.key().equals("value"))
                    .filter(key -> !AgreedChanges.wasDraft(change.version()))
                    .ifPresent(key -> byEntry.computeIfAbsent(key.entry(), none -> new ArrayList<>())
                            .add(change));
        }
        history.versions().forEach(version -> addLeftOut(version, measure, byEntry));
        Map<String, Stood> stood = new LinkedHashMap<>();
        byEntry.forEach(
                (entry, changes) -> stood(entry, changes, agreed).ifPresent(reading -> stood.put(entry, reading)));
        return stood;
    }

    /** Adds what a merge left out that one of its branches had, and that nobody had taken out before. */
    private static void addLeftOut(PlanVersion version, String measure, Map<String, List<ValueChange>> byEntry) {
        Optional<ItemFacts> now = version.after().item(measure);
        if (now.isEmpty() || version.before().size() < 2) {
            return;
        }
        for (PlanFacts parent : version.before()) {
            Map<String, String> there =
                    parent.item(measure).map(ItemFacts::values).orElse(Map.of());
            byEntry.forEach((entry, changes) -> {
                ValueChange last = changes.get(changes.size() - 1);
                boolean leftOut = there.containsKey(last.key())
                        && now.get().value(last.key()).isEmpty();
                if (leftOut && last.after().isPresent()) {
                    changes.add(
                            new ValueChange(version, measure, now.get(), last.key(), last.after(), Optional.empty()));
                }
            });
        }
    }

    private static Optional<Stood> stood(String entry, List<ValueChange> changes, AgreedChanges agreed) {
        LocalDate written = agreed.day(changes.get(0).version());
        ValueChange original = null;
        ValueChange last = null;
        for (ValueChange change : changes) {
            if (agreed.day(change.version()).equals(written) && last == null) {
                original = change;
            } else {
                last = change;
            }
        }
        if (last == null || original == null || original.after().isEmpty()) {
            return Optional.empty();
        }
        String note = last.version().before().stream()
                .flatMap(facts -> facts.item(changes.get(0).id()).stream())
                .flatMap(measure -> measure.value(READINGS, entry, "note").stream())
                .findFirst()
                .orElse("");
        return Optional.of(new Stood(original.after().get(), note, last.version()));
    }

    private static void check(Measure measure, LocalDate day, Stood stood, Report report) {
        List<Fields> today = new ArrayList<>();
        for (Fields reading : measure.fields().each(READINGS)) {
            if (reading.date("date").is((LocalDate date) -> date.equals(day))) {
                today.add(reading);
            }
        }
        if (today.stream().anyMatch(reading -> holds(reading, stood))) {
            return;
        }
        List<String> before = before(measure, day, stood);
        today.stream()
                .filter(reading -> !reading.field("value").isPresent() || !before.contains(value(reading)))
                .findFirst()
                .ifPresentOrElse(
                        reading -> reportChanged(reading, day, stood, report),
                        () -> reportGone(measure, day, stood, report));
    }

    /** The values of a day before the reading was changed: one of them that is there still is another reading. */
    private static List<String> before(Measure measure, LocalDate day, Stood stood) {
        List<String> values = new ArrayList<>();
        for (PlanFacts facts : stood.changed().before()) {
            for (ItemFacts then : facts.item(measure.id().get()).stream().toList()) {
                for (String entry : then.entries(READINGS)) {
                    if (day(entry).filter(day::equals).isPresent()) {
                        then.value(READINGS, entry, "value").ifPresent(values::add);
                    }
                }
            }
        }
        return values;
    }

    private static void reportChanged(Fields reading, LocalDate day, Stood stood, Report report) {
        String now = reading.field("value").isPresent() ? "is now " + value(reading) : "is gone";
        report.on(
                        reading.field("value").isPresent() ? reading.field("value") : reading.field("date"),
                        "value of " + DateInWords.of(day) + " must stay " + stood.value()
                                + ", or note must say why it " + now + ": it was changed "
                                + CommitInWords.in(stood.changed()),
                        "write " + stood.value() + " again, or add note: and why it was wrong")
                .markedBy(day + ">" + now);
    }

    /** Whether it says what it said, or says in a note why not. */
    private static boolean holds(Fields reading, Stood stood) {
        boolean same = reading.field("value").isPresent() && value(reading).equals(stood.value());
        String note = reading.text("note").orElse("").strip();
        return same || (!note.isEmpty() && !note.equals(stood.note()));
    }

    private static String value(Fields reading) {
        return reading.number("value").get().stripTrailingZeros().toPlainString();
    }

    /** One that stands under another date now, with a note, was corrected. */
    private static void reportGone(Measure measure, LocalDate day, Stood stood, Report report) {
        boolean corrected = measure.fields().each(READINGS).stream()
                .anyMatch(reading -> reading.field("value").isPresent()
                        && value(reading).equals(stood.value())
                        && reading.text("note").isPresent()
                        && stood.changed().before().stream()
                                .flatMap(facts -> facts.item(measure.id().get()).stream())
                                .noneMatch(before -> before.entries(READINGS)
                                        .contains(String.valueOf(
                                                reading.date("date").value().orElse(null)))));
        if (!corrected) {
            report.on(
                            measure.id(),
                            "readings must still hold that of " + DateInWords.of(day) + ", which was " + stood.value()
                                    + ": it was taken out " + CommitInWords.in(stood.changed()),
                            "put it back; one that was entered by mistake stays, with a note: and no value:")
                    .markedBy(day.toString());
        }
    }
}
