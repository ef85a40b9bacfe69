package org.provenplan.rules.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Field;
import org.provenplan.rule.Report;
import org.provenplan.source.SourceText;

/**
 * Where a plan names what it does not have, by the name used. That something is not there is one fault, put right in one place,
 * however often it is named; a slip of the keys is another, put right where it was made.
 */
final class Mentions {
    private static final int MOST_SHOWN = 9;
    private static final int CROWD = 100;

    private final Map<String, List<Field<?>>> byName = new LinkedHashMap<>();

    void add(String name, Field<?> field) {
        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(field);
    }

    /** Whether it is idle to look for what a name could have meant: that was done before, or there are too many. */
    boolean isSettled(String name) {
        return byName.size() >= CROWD || byName.containsKey(name);
    }

    /** Reports one of them, where it stands first, with the other places. */
    void report(String name, String message, String fix, Report report) {
        List<Field<?>> mentions = inOrder(byName.get(name));
        Field<?> first = mentions.get(0);
        List<Related> others = mentions.stream()
                .skip(1)
                .limit(MOST_SHOWN)
                .map(other -> new Related("named here too", other.place()))
                .collect(Collectors.toList());
        int left = mentions.size() - 1 - others.size();
        String more = left > 0 ? ", " + mentions.size() + " times in all" : "";
        report.add(report.problem(first.place(), first.key(), first.key() + message + more, fix)
                .with(others));
    }

    /** Those of the first file as they stand in it; values are met in the order of the format. */
    private static List<Field<?>> inOrder(List<Field<?>> mentions) {
        SourceText first = mentions.get(0).place().source();
        List<Field<?>> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(
                field -> field.place().source() == first ? field.place().from() : Integer.MAX_VALUE));
        return ordered;
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
