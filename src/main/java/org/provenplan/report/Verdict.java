package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.wording.AndList;

/** Whether a plan stands better than before, by its figures alone, and what these are. */
final class Verdict {
    private final Tally now;
    private final Optional<Tally> then;
    private final String day;

    /** @param day of the earlier figures: {@code 25 August} */
    Verdict(Tally now, Optional<Tally> then, String day) {
        this.now = now;
        this.then = then;
        this.day = day;
    }

    /** {@code Worse than on 25 August.} Empty where nothing is known of an earlier state. */
    String word() {
        if (then.isEmpty() || now.live() == 0) {
            return "";
        }
        int change = change(then.get());
        return (change > 0 ? "Better than on " : change < 0 ? "Worse than on " : "No change since ") + day + ".";
    }

    /** What is overdue counts first, then what is closed with proof, then what else is red. */
    private int change(Tally before) {
        int overdue = before.of(Standing.OVERDUE) - now.of(Standing.OVERDUE);
        int closed = now.of(Standing.CLOSED_WITH_PROOF) - before.of(Standing.CLOSED_WITH_PROOF);
        int red = before.of(Colour.RED) - now.of(Colour.RED);
        return overdue != 0 ? overdue : closed != 0 ? closed : red;
    }

    /** The figures in a sentence. */
    String figures() {
        if (now.live() == 0) {
            return "There are no actions to count.";
        }
        List<String> said = new ArrayList<>();
        said.add(closed());
        said.add(overdue());
        add(said, Standing.BLOCKED, "blocked");
        add(said, Standing.REOPENED, "reopened");
        int missed = now.of(Standing.TARGETS_MISSED);
        if (missed > 0) {
            said.add(missed + (missed == 1 ? " has" : " have") + " missed every target");
        }
        int unknown = now.of(Standing.NOT_KNOWN);
        if (unknown > 0) {
            said.add("for " + unknown + " it cannot be told");
        }
        return "Of " + Words.count(now.live(), "action") + " " + AndList.of(said) + ".";
    }

    private String closed() {
        int closed = now.of(Standing.CLOSED_WITH_PROOF);
        String was = then.map(before -> before.of(Standing.CLOSED_WITH_PROOF) == closed
                        ? ", as many as then"
                        : " (" + before.of(Standing.CLOSED_WITH_PROOF) + " then)")
                .orElse("");
        return (closed == 0 ? "none is" : closed + be(closed)) + " closed with proof" + was;
    }

    private String overdue() {
        int overdue = now.of(Standing.OVERDUE);
        String known = now.of(Standing.NOT_KNOWN) > 0 && overdue == 0 ? "known to be " : "";
        String was = then.filter(before -> before.of(Standing.OVERDUE) != overdue)
                .map(before -> " (" + before.of(Standing.OVERDUE) + " then)")
                .orElse("");
        return (overdue == 0 ? "none is " : overdue + be(overdue) + " ") + known + "overdue" + was;
    }

    private void add(List<String> said, Standing standing, String word) {
        int count = now.of(standing);
        if (count > 0) {
            said.add(count + be(count) + " " + word);
        }
    }

    private static String be(int number) {
        return number == 1 ? " is" : " are";
    }
}
