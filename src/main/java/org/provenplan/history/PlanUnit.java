package org.provenplan.history;

import java.util.List;

/**
 * What one plan consisted of at one time.
 *
 * @param main the path of the plan file
 * @param blobs what it held, that of the plan file first; in the folder form those of the findings follow
 */
record PlanUnit(String main, List<String> blobs) {
    PlanUnit {
        blobs = List.copyOf(blobs);
    }
}
