package org.provenplan.history;

import java.util.List;
import java.util.Map;

/**
 * What one plan consisted of at one time.
 *
 * @param main the path of the plan file
 * @param blobs what it held, that of the plan file first; in the folder form those of the findings follow
 * @param readings what the CSV files held that it may name, by the names that it has for them
 */
record PlanUnit(String main, List<String> blobs, Map<String, String> readings) {
    PlanUnit {
        blobs = List.copyOf(blobs);
        readings = Map.copyOf(readings);
    }

    /** Written out: what Java makes of a record's values is linked at each start, which takes longer than a plan's history. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlanUnit unit
                && main.equals(unit.main)
                && blobs.equals(unit.blobs)
                && readings.equals(unit.readings);
    }

    @Override
    public int hashCode() {
        return 31 * main.hashCode() + blobs.hashCode();
    }
}
