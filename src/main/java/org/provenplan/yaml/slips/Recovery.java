package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/** Steps over faults one by one, and keeps what is to be told about them: each slip once, not what follows from it. */
public final class Recovery {
    private final ParsedText parsed;
    private final Lines lines;
    private final Slips slips;
    private final List<Problem> problems = new ArrayList<>();
    private Span lastPlace;
    private int lastLeftOut = -1;
    private boolean damaged;

    public Recovery(ParsedText parsed, Slips slips) {
        this.parsed = parsed;
        this.lines = new Lines(parsed);
        this.slips = slips;
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean isDamaged() {
        return damaged;
    }

    /** Changes the parsed text so that reading gets past the fault; false where there is no way past. */
    public boolean stepOver(Fault fault) {
        Problem problem = fault.problem();
        boolean again = problem.place().equals(lastPlace);
        if (!again && !followsFromAnother(fault)) {
            problems.add(problem);
        }
        lastPlace = problem.place();
        Fault.Mend mend = again ? new Fault.Mend.LeaveOut(problem.place().from(), true) : fault.mend();
        damaged |= !mend.keepsAll();
        return apply(mend);
    }

    /** Tells that there are too many faults to step over them all. */
    public void giveUp() {
        problems.add(Problem.of(
                TextRules.READABLE_YAML,
                lastPlace,
                "",
                "the file must have fewer slips for all of it to be read; reading stopped here",
                "put those above right, then check again"));
        damaged = true;
    }

    private boolean apply(Fault.Mend mend) {
        if (mend instanceof Fault.Mend.All all) {
            return all.mends().stream().map(this::apply).reduce(true, Boolean::logicalAnd);
        }
        if (mend instanceof Fault.Mend.Take take) {
            parsed.takeWhole(take.text());
        } else if (mend instanceof Fault.Mend.Drop drop) {
            parsed.blank(drop.characters());
        } else if (mend instanceof Fault.Mend.Replace replace) {
            parsed.replace(replace.offset(), replace.by());
        } else if (mend instanceof Fault.Mend.Insert insert) {
            parsed.alter(parsed.source().span(insert.offset(), insert.offset()), insert.text());
        } else if (mend instanceof Fault.Mend.LeaveOut leaveOut) {
            return leaveOut(leaveOut);
        } else {
            return false;
        }
        return true;
    }

    private boolean leaveOut(Fault.Mend.LeaveOut mend) {
        Span line = lines.at(mend.offset());
        if (lines.isBlank(lines.number(line.from()))) {
            return false;
        }
        lastLeftOut = lines.number(lines.leaveOut(line, mend.misplaced()).to());
        return true;
    }

    /** A line that is out of place may be so only because those above it are. */
    private boolean followsFromAnother(Fault fault) {
        if (!(fault.mend() instanceof Fault.Mend.LeaveOut leaveOut) || !leaveOut.misplaced()) {
            return false;
        }
        int line = lines.number(leaveOut.offset());
        boolean toldOnLine = slips.hasTabOn(line) || (lastPlace != null && lines.number(lastPlace.from()) == line);
        return toldOnLine || (lastLeftOut != -1 && lastLeftOut < line && lines.next(lastLeftOut) >= line);
    }
}
