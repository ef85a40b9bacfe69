package org.provenplan.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shortest way from some lines to others, by E. W. Myers' algorithm (1986): the work grows with what differs. */
final class LineDifference {
    private final List<String> before;
    private final List<String> after;
    /** For each number of steps how far each diagonal reaches, counted from the middle. */
    private final List<int[]> reached = new ArrayList<>();

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Lines that are replaced by others; either may be none. */
    record Block(int fromBefore, int toBefore, int fromAfter, int toAfter) {}

    /** In the order of the lines. */
    static List<Block> of(List<String> before, List<String> after) {
        LineDifference difference = new LineDifference(before, after);
        difference.search();
        return difference.blocks();
    }

    private void search() {
        int most = before.size() + after.size();
        int[] furthest = new int[2];
        for (int steps = 0; steps <= most; steps++) {
            int[] next = new int[2 * steps + 3];
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int x = steps == 0 ? 0 : start(furthest, steps, diagonal);
                int y = x - diagonal;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                next[diagonal + steps + 1] = x;
                if (x >= before.size() && y >= after.size()) {
                    reached.add(next);
                    return;
                }
            }
            reached.add(next);
            furthest = next;
        }
    }

    /** Where a diagonal begins after one more step: one line taken out, or one put in. */
    private static int start(int[] furthest, int steps, int diagonal) {
        return isInsertion(furthest, steps, diagonal)
                ? at(furthest, steps - 1, diagonal + 1)
                : at(furthest, steps - 1, diagonal - 1) + 1;
    }

    private static boolean isInsertion(int[] furthest, int steps, int diagonal) {
        return diagonal == -steps
                || (diagonal != steps && at(furthest, steps - 1, diagonal - 1) < at(furthest, steps - 1, diagonal + 1));
    }

    private static int at(int[] furthest, int steps, int diagonal) {
        return furthest[diagonal + steps + 1];
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int steps = reached.size() - 1; steps > 0; steps--) {
            int[] earlier = reached.get(steps - 1);
            boolean insertion = isInsertion(earlier, steps, x - y);
            int diagonal = insertion ? x - y + 1 : x - y - 1;
            int fromX = at(earlier, steps - 1, diagonal);
            int fromY = fromX - diagonal;
            add(blocks, new Block(fromX, insertion ? fromX : fromX + 1, fromY, insertion ? fromY + 1 : fromY));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(blocks);
        return blocks;
    }

    /** Adds a step, found from the end; one right before another belongs to it. */
    private static void add(List<Block> blocks, Block step) {
        int last = blocks.size() - 1;
        boolean joined = last >= 0
                && blocks.get(last).fromBefore() == step.toBefore()
                && blocks.get(last).fromAfter() == step.toAfter();
        if (joined) {
            Block later = blocks.remove(last);
            blocks.add(new Block(step.fromBefore(), later.toBefore(), step.fromAfter(), later.toAfter()));
        } else {
            blocks.add(step);
        }
    }
}
