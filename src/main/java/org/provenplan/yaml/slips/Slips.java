package org.provenplan.yaml.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.provenplan.diagnostic.Fix;
import org.provenplan.diagnostic.Problem;
import org.provenplan.source.Span;

/**
 * Slips of the keyboard that are plain to see before anything is read, and what is put in their place. Where it turns out
 * that they stand inside quoted or block text, they are no slips, and what was put in is taken out again.
 */
public final class Slips {
    private final ParsedText parsed;
    private List<Slip> tabs;
    private List<Slip> others = new ArrayList<>();

    /**
     * One slip.
     *
     * @param place what to point at
     * @param altered what was changed in the parsed text; empty where nothing had to be
     * @param kind what is wrong with it
     * @param keepsAll whether what the author wrote is still all there
     */
    record Slip(Span place, Span altered, Kind kind, boolean keepsAll) {}

    /** What is to be told of a slip. */
    @FunctionalInterface
    interface Kind {
        Problem problem(Span place);
    }

    private final Optional<Layout> layout;
    private final List<Problem> merges;

    private Slips(ParsedText parsed, Optional<Level> root) {
        this.parsed = parsed;
        this.merges = MergeMarks.mend(parsed);
        this.others.addAll(DocumentMarks.mend(parsed));
        this.tabs = TabIndentation.mend(parsed);
        this.others.addAll(ListMarks.mend(parsed));
        this.others.addAll(LookAlikes.mend(parsed));
        this.layout = root.map(level -> Layout.mend(parsed, level));
    }

    /**
     * Finds them all, and puts what was meant in their place.
     *
     * @param root the keys of the file; empty where nothing is known of them
     */
    public static Slips mend(ParsedText parsed, Optional<Level> root) {
        return new Slips(parsed, root);
    }

    /** Takes back what stands in quoted or block text; whether anything had been changed there. */
    public boolean takeBack(OpaqueText opaque) {
        List<Slip> taken = new ArrayList<>();
        tabs = without(opaque, tabs, taken);
        others = without(opaque, others, taken);
        boolean changed = false;
        for (Slip slip : taken) {
            parsed.restore(slip.altered());
            changed |= slip.altered().to() > slip.altered().from();
        }
        return changed;
    }

    public boolean keepAll() {
        for (Slip slip : others) {
            if (!slip.keepsAll()) {
                return false;
            }
        }
        return layout.map(Layout::isCertain).orElse(true);
    }

    boolean hasTabOn(int line) {
        return tabs.stream().anyMatch(slip -> slip.place().start().line() == line);
    }

    /** What to tell beside other problems: of tabs that indent lines one for the file. */
    public List<Problem> problems(List<Problem> besides) {
        List<Problem> problems = new ArrayList<>(merges);
        problems.addAll(layout.map(Layout::problems).orElse(List.of()));
        if (!tabs.isEmpty()) {
            problems.add(TabIndentation.problem(tabs));
        }
        if (!others.isEmpty()) {
            Set<Integer> told =
                    besides.stream().map(problem -> problem.place().from()).collect(Collectors.toSet());
            List<List<Slip>> untold = alikeOnOneLine();
            untold.removeIf(alike -> told.contains(alike.get(0).place().from()));
            problems.addAll(Capped.list(untold, this::problem));
        }
        return problems;
    }

    /** Each character that is a slip, together with those like it on its line. */
    private List<List<Slip>> alikeOnOneLine() {
        Map<List<Object>, List<Slip>> alike = new LinkedHashMap<>();
        for (Slip slip : others) {
            int line = slip.place().start().line();
            char unit = parsed.source().text().charAt(slip.place().from());
            alike.computeIfAbsent(List.of(line, unit), none -> new ArrayList<>())
                    .add(slip);
        }
        return new ArrayList<>(alike.values());
    }

    /** One problem, whose edit puts all of them right, where each has one. */
    private Problem problem(List<Slip> alike) {
        Slip first = alike.get(0);
        Problem problem = first.kind().problem(first.place());
        List<Fix.Edit> edits = alike.stream()
                .flatMap(slip -> slip.kind().problem(slip.place()).fix().edit().stream())
                .toList();
        if (alike.size() == 1) {
            return problem;
        }
        return edits.size() == alike.size() ? problem.with(joined(edits)) : problem.withCureLeftToAPerson();
    }

    private Fix joined(List<Fix.Edit> edits) {
        StringBuilder cured = new StringBuilder();
        int begin = edits.get(0).place().from();
        int from = begin;
        for (Fix.Edit edit : edits) {
            if (edit.place().from() < from) {
                return Fix.advice(edits.get(0).sentence());
            }
            cured.append(parsed.source().text(), from, edit.place().from()).append(edit.newText());
            from = edit.place().to();
        }
        return Fix.replace(
                parsed.source().span(begin, from),
                cured.toString(),
                edits.get(0).sentence());
    }

    private static List<Slip> without(OpaqueText opaque, List<Slip> slips, List<Slip> taken) {
        List<Slip> kept = new ArrayList<>(slips.size());
        for (Slip slip : slips) {
            (opaque.holds(slip.place().from()) ? taken : kept).add(slip);
        }
        return kept;
    }
}
