package org.provenplan.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provenplan.changes.ItemChange.ChangedValue;
import org.provenplan.changes.ItemChange.Slip;

/** Tells what happened to a measure. */
final class MeasureChange {
    private static final String BY = "target.by";
    private static final Set<String> NUMBERS =
            Set.of("target.value", "target.change", "baseline.value", "baseline.date", "unit", "better");

    private final Teller teller;
    private final PlanVersions versions;
    private final String id;

    MeasureChange(Teller teller, PlanVersions versions, String id) {
        this.teller = teller;
        this.versions = versions;
        this.id = id;
    }

    void tell(Difference difference) {
        tellAims(difference);
        tellReadings(difference.takeAdded("readings"));
        teller.tellRest(ChangeGroup.TARGETS_AND_MEASURES, difference);
    }

    private void tellAims(Difference difference) {
        List<ChangedValue> values = difference.takeAll(key -> key.equals(BY) || NUMBERS.contains(key));
        if (values.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        Optional<Slip> slip = Optional.empty();
        for (ChangedValue value : values) {
            String part = teller.phrases().moved(label(value.field()), value);
            if (value.field().equals(BY) && ActionChange.isLater(value)) {
                slip = Optional.of(versions.slip(id, BY, value.after().get())).filter(counted -> counted.times() > 0);
                part += slip.map(counted -> " (" + Phrases.slip(counted) + ")").orElse("");
            }
            parts.add(part);
        }
        List<ChangedValue> all = new ArrayList<>(values);
        StringBuilder reasons = new StringBuilder();
        for (Difference.Entry entry : difference.takeAdded("rebased")) {
            all.add(Difference.value(entry));
            reasons.append(", rebased, reason: ")
                    .append(Phrases.cut(entry.text("reason").orElse("none")));
        }
        teller.tell(ChangeGroup.TARGETS_AND_MEASURES, String.join("; ", parts) + reasons, all, slip);
    }

    private static String label(String field) {
        return switch (field) {
            case BY -> "target date";
            case "target.value" -> "target";
            case "target.change" -> "targeted change";
            case "baseline.value" -> "baseline";
            case "baseline.date" -> "date of the baseline";
            default -> field;
        };
    }

    private void tellReadings(List<Difference.Entry> readings) {
        if (readings.isEmpty()) {
            return;
        }
        Difference.Entry last = readings.get(readings.size() - 1);
        String value = last.text("value").orElse("");
        String day = last.text("date").map(teller.phrases()::value).orElse("");
        teller.tell(
                ChangeGroup.TARGETS_AND_MEASURES,
                PlanComparison.counted(readings.size(), "reading") + " added, the last " + value + " on " + day,
                readings.stream().map(Difference::value).toList(),
                Optional.empty());
    }
}
