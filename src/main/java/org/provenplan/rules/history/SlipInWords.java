package org.provenplan.rules.history;

import org.provenplan.history.Slips;
import org.provenplan.plan.DateInWords;

/** A move of a date: "from 15 June 2026 to 6 July 2026 in commit 1a2b3c4 of 3 May 2026 by Jo Green". */
final class SlipInWords {
    private SlipInWords() {}

    static String of(Slips.Slip slip) {
        return "from " + DateInWords.of(slip.from()) + " to " + DateInWords.of(slip.to()) + " "
                + CommitInWords.in(slip.change().version());
    }
}
