package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

/**
 * Reads what plans say out of their files. Most of a plan is the same from version to version: findings, measures and actions
 * whose text was read before are not read again, and what they say is kept once. Where a part is not whole by itself, or is
 * anything but plain, the file is read as a whole.
 */
final class FactsReader {
    /** Whether a text stays within the limits must not depend on how it is cut. */
    private static final int LONGEST_TO_CUT = Limits.DEFAULT.nodes() * 2;

    private static final String FINDINGS = "findings";
    private static final String ACTIONS = "actions";
    private static final String MEASURES = "measures";
    private static final String NO_FILE = "";
    private static final YamlReader READER = new YamlReader(Limits.DEFAULT);
    private static final YamlTree NO_PLAN = read("provenplan: 1\n");

    private final Map<String, Optional<List<ItemFacts>>> plans = new ConcurrentHashMap<>();
    private final Map<String, Optional<List<ItemFacts>>> findings = new ConcurrentHashMap<>();
    private final Map<Bare, Optional<List<ItemFacts>>> bareFindings = new ConcurrentHashMap<>();
    private final Map<String, Optional<List<ItemFacts>>> entries = new ConcurrentHashMap<>();

    /** The lines of a finding, and which lists have been cut out of it. */
    private record Bare(String lines, boolean ofActions, boolean ofMeasures) {}

    /** What the text of a plan file says, the plan itself first; empty where it can't be read whole. */
    Optional<List<ItemFacts>> plan(String text) {
        Optional<PlanText> cut = text.length() <= LONGEST_TO_CUT ? PlanText.cut(text, 0, FINDINGS) : Optional.empty();
        return cut.flatMap(this::together).or(() -> whole(DecodedText.of(new SourceText(NO_FILE, text))));
    }

    /** What a file with one finding says; empty where it can't be read whole. */
    static Optional<List<ItemFacts>> finding(DecodedText text) {
        return facts(PlanReader.read(NO_PLAN, List.of(READER.read(text))), 1);
    }

    /** What the whole file says, without a look at other versions. */
    static Optional<List<ItemFacts>> whole(DecodedText text) {
        return facts(PlanReader.read(READER.read(text), List.of()), 0);
    }

    private Optional<List<ItemFacts>> together(PlanText cut) {
        List<ItemFacts> all = new ArrayList<>();
        boolean whole = add(plans.computeIfAbsent(cut.frame(), FactsReader::bare), all);
        for (int i = 0; whole && i < cut.entries().size(); i++) {
            whole = add(findings.computeIfAbsent(cut.entries().get(i), this::finding), all);
        }
        return whole ? Optional.of(all) : Optional.empty();
    }

    private Optional<List<ItemFacts>> finding(String lines) {
        int keys = PlanText.indent(lines, 0) + 2;
        Optional<PlanText> actions = PlanText.cut(lines, keys, ACTIONS);
        String rest = actions.map(PlanText::frame).orElse(lines);
        Optional<PlanText> measures = PlanText.cut(rest, keys, MEASURES);
        Bare bare = new Bare(measures.map(PlanText::frame).orElse(rest), actions.isPresent(), measures.isPresent());
        List<ItemFacts> all = new ArrayList<>();
        boolean whole = add(bareFindings.computeIfAbsent(bare, FactsReader::bareFinding), all)
                && all.size() == 1
                && isPlain(all.get(0).id())
                && add(measures, MEASURES, all)
                && add(actions, ACTIONS, all);
        return whole ? Optional.of(all) : bareFinding(new Bare(lines, false, false));
    }

    private static boolean isPlain(String id) {
        return id.chars().allMatch(unit -> unit == '-' || (unit < 128 && Character.isLetterOrDigit(unit)));
    }

    private boolean add(Optional<PlanText> list, String key, List<ItemFacts> all) {
        String above = FINDINGS + ":\n  - id: \"" + all.get(0).id() + "\"\n    " + key + ":\n";
        boolean whole = true;
        if (list.isPresent()) {
            for (String lines : list.get().entries()) {
                whole = whole && add(entries.computeIfAbsent(above + lines, FactsReader::entry), all);
            }
        }
        return whole;
    }

    private static boolean add(Optional<List<ItemFacts>> some, List<ItemFacts> all) {
        some.ifPresent(all::addAll);
        return some.isPresent();
    }

    /** A plan without its findings; empty where the text means something else without them. */
    private static Optional<List<ItemFacts>> bare(String text) {
        YamlTree tree = read(text);
        boolean whole = tree.problems().isEmpty()
                && tree.root().filter(root -> list(root, FINDINGS) == 0).isPresent();
        return whole ? facts(PlanReader.read(tree, List.of()), 0) : Optional.empty();
    }

    /** Empty where the lines are not one finding and nothing else, or mean something else without what was cut out. */
    private static Optional<List<ItemFacts>> bareFinding(Bare bare) {
        YamlTree tree = read(FINDINGS + ":\n" + bare.lines());
        return finding(tree, 1).filter(facts -> firstFinding(tree)
                .filter(finding -> (!bare.ofActions() || list(finding, ACTIONS) == 0)
                        && (!bare.ofMeasures() || list(finding, MEASURES) == 0))
                .isPresent());
    }

    /** A measure or action; empty where the lines are not one and nothing else. */
    private static Optional<List<ItemFacts>> entry(String text) {
        YamlTree tree = read(text);
        return finding(tree, 2).filter(facts -> firstFinding(tree)
                .filter(finding -> finding.entries().size() == 2
                        && finding.entries().get(1).value() instanceof YamlSequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof YamlMapping)
                .isPresent());
    }

    private static Optional<List<ItemFacts>> finding(YamlTree tree, int without) {
        boolean whole = tree.problems().isEmpty()
                && firstFinding(tree).isPresent()
                && tree.root()
                        .filter(root -> list(root, FINDINGS) == 1
                                && ((YamlMapping) root).entries().size() == 1)
                        .isPresent();
        return whole ? facts(PlanReader.read(tree, List.of()), without) : Optional.empty();
    }

    private static Optional<YamlMapping> firstFinding(YamlTree tree) {
        return tree.root()
                .filter(YamlMapping.class::isInstance)
                .flatMap(root -> ((YamlMapping) root).value(FINDINGS))
                .filter(list -> list instanceof YamlSequence sequence
                        && !sequence.items().isEmpty()
                        && sequence.items().get(0) instanceof YamlMapping)
                .map(list -> (YamlMapping) ((YamlSequence) list).items().get(0));
    }

    /** How many entries the list behind a key has; -1 where there is none. */
    private static int list(YamlNode root, String key) {
        return root instanceof YamlMapping mapping && mapping.value(key).orElse(null) instanceof YamlSequence list
                ? list.items().size()
                : -1;
    }

    private static YamlTree read(String text) {
        return READER.read(DecodedText.of(new SourceText(NO_FILE, text)));
    }

    private static Optional<List<ItemFacts>> facts(PlanReader.Reading reading, int without) {
        return reading.damaged()
                ? Optional.empty()
                : reading.plan().map(plan -> {
                    List<ItemFacts> all = List.copyOf(PlanFacts.of(plan).items().values());
                    return all.subList(Math.min(without, all.size()), all.size());
                });
    }
}
