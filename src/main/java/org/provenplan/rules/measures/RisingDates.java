package org.provenplan.rules.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.provenplan.plan.Field;

/** Tells which dates of a list must change so that the rest of it rises: as few as can be, and of two alike the later one. */
final class RisingDates {
    private RisingDates() {}

    /** The positions of the dates that stay: a longest stretch of them that rises, the one that begins first. */
    static BitSet in(List<Field<LocalDate>> dates) {
        int[] lengths = lengths(dates);
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        BitSet staying = new BitSet();
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] == longest && dates.get(i).get().isAfter(last)) {
                staying.set(i);
                last = dates.get(i).get();
                longest--;
            }
        }
        return staying;
    }

    /** For each date how many can rise from it on, itself included. */
    private static int[] lengths(List<Field<LocalDate>> dates) {
        int[] lengths = new int[dates.size()];
        List<LocalDate> latestStarts = new ArrayList<>();
        for (int i = lengths.length - 1; i >= 0; i--) {
            int following = countAfter(dates.get(i).get(), latestStarts);
            lengths[i] = following + 1;
            if (following == latestStarts.size()) {
                latestStarts.add(dates.get(i).get());
            } else {
                latestStarts.set(following, dates.get(i).get());
            }
        }
        return lengths;
    }

    /** How many dates of a falling list are after a day. */
    private static int countAfter(LocalDate day, List<LocalDate> falling) {
        int low = 0;
        int high = falling.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (falling.get(middle).isAfter(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
