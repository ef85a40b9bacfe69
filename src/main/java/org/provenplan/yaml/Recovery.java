package org.provenplan.yaml;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.SourceText;

/** Steps over faults one by one, and keeps what is to be told about them: each slip once, not what follows from it. */
final class Recovery {
    private final ParsedText parsed;
    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private int lastLeftOut = -1;
    private boolean tabsTold;
    private boolean damaged;

    Recovery(ParsedText parsed) {
        this.parsed = parsed;
        this.source = parsed.source();
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isDamaged() {
        return damaged;
    }

    /** Changes the parsed text so that reading gets past the fault; false where there is no way past. */
    boolean stepOver(Fault fault) {
        if (!followsFromTheLast(fault)) {
            problems.add(fault.problem());
        }
        if (fault.mend() instanceof Fault.Mend.Replace replace) {
            parsed.replace(replace.offset(), '.');
            return true;
        }
        damaged = true;
        if (fault.mend() instanceof Fault.Mend.LeaveOut leaveOut) {
            return leaveOut(source.position(leaveOut.offset()).line());
        }
        return false;
    }

    private boolean leaveOut(int line) {
        boolean nothingLeft = parsed.isBlank(line);
        if (!nothingLeft) {
            lastLeftOut = parsed.blankBlock(line);
        }
        return !nothingLeft;
    }

    private boolean followsFromTheLast(Fault fault) {
        Problem problem = fault.problem();
        if (problem.message().contains("not tabs")) {
            boolean again = tabsTold;
            tabsTold = true;
            return again;
        }
        if (lastLeftOut < 0) {
            return false;
        }
        int line = problem.place().start().line();
        int next = lastLeftOut + 1;
        while (next < line && parsed.isBlank(next)) {
            next++;
        }
        return next == line;
    }
}
