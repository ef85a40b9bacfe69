package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.provenplan.git.Commit;
import org.provenplan.git.CommitLog;

/**
 * What each commit takes over from its first parent and changes. It is handed on as long as the history is a line, copied only
 * where it branches, and let go after the last child.
 */
final class BranchState<T> {
    private final Map<String, T> values = new HashMap<>();
    private final Map<String, Integer> children = new HashMap<>();
    private final Supplier<T> nothing;
    private final UnaryOperator<T> copy;

    BranchState(CommitLog log, Supplier<T> nothing, UnaryOperator<T> copy) {
        this.nothing = nothing;
        this.copy = copy;
        for (CommitLog.Entry entry : log.entries()) {
            for (String parent : entry.commit().parents()) {
                children.merge(parent, 1, Integer::sum);
            }
        }
    }

    /** What a commit begins with: its own, to be changed. */
    T begin(Commit commit) {
        List<String> parents = commit.parents();
        T value = parents.isEmpty() ? null : values.get(parents.get(0));
        if (value == null) {
            value = nothing.get();
        } else if (children.get(parents.get(0)) > 1) {
            value = copy.apply(value);
        }
        for (String parent : parents) {
            if (children.merge(parent, -1, Integer::sum) == 0) {
                values.remove(parent);
            }
        }
        return value;
    }

    /** What the commit's other parents left, only to be looked at, before it begins. */
    List<T> others(Commit commit) {
        List<T> others = new ArrayList<>();
        for (String parent : commit.parents()
                .subList(Math.min(1, commit.parents().size()), commit.parents().size())) {
            T value = values.get(parent);
            if (value != null) {
                others.add(value);
            }
        }
        return others;
    }

    /** What the commit leaves to its children. */
    void end(Commit commit, T value) {
        if (children.getOrDefault(commit.hash(), 0) > 0) {
            values.put(commit.hash(), value);
        }
    }
}
