package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.provenplan.plan.Action;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
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
 * Reads stretches of plans, many together as the findings of one plan: to begin a reading takes longer than to read some lines.
 * What is not whole by itself is left out.
 */
final class StretchReader {
    private static final int MOST_TOGETHER = 64;
    private static final String LIST = ItemKind.FINDING.list() + ":\n";
    private static final YamlReader READER = new YamlReader(Limits.DEFAULT);

    private StretchReader() {}

    /**
     * Reads all that are whole.
     *
     * @param stretches by their text
     * @param taker takes each text with what it says; must not mind several threads
     */
    static void read(Map<String, Stretch> stretches, BiConsumer<String, Said> taker) {
        Map<Integer, List<Map.Entry<String, Stretch>>> byColumn = new HashMap<>();
        for (Map.Entry<String, Stretch> stretch : stretches.entrySet()) {
            byColumn.computeIfAbsent(stretch.getValue().column(), none -> new ArrayList<>())
                    .add(stretch);
        }
        List<List<Map.Entry<String, Stretch>>> together = new ArrayList<>();
        for (List<Map.Entry<String, Stretch>> all : byColumn.values()) {
            for (int from = 0; from < all.size(); from += MOST_TOGETHER) {
                together.add(all.subList(from, Math.min(from + MOST_TOGETHER, all.size())));
            }
        }
        together.parallelStream().forEach(some -> readTogether(some, taker));
    }

    /** Where one is not whole, none of them may be right: they are read again in two halves. */
    private static void readTogether(List<Map.Entry<String, Stretch>> some, BiConsumer<String, Said> taker) {
        Optional<List<Said>> said = said(some);
        if (said.isPresent()) {
            for (int i = 0; i < some.size(); i++) {
                taker.accept(some.get(i).getKey(), said.get().get(i));
            }
        } else if (some.size() > 1) {
            readTogether(some.subList(0, some.size() / 2), taker);
            readTogether(some.subList(some.size() / 2, some.size()), taker);
        }
    }

    private static Optional<List<Said>> said(List<Map.Entry<String, Stretch>> some) {
        StringBuilder text = new StringBuilder(LIST);
        int[] begin = new int[some.size()];
        for (int i = 0; i < begin.length; i++) {
            begin[i] = text.length();
            text.append(some.get(i).getKey());
        }
        YamlTree tree = READER.read(DecodedText.of(new SourceText("", text.toString())));
        List<YamlNode> nodes = tree.problems().isEmpty() ? findings(tree) : List.of();
        PlanReader.Reading reading = PlanReader.read(tree, List.of());
        List<Finding> findings = reading.plan().map(Plan::findings).orElse(List.of());
        if (reading.damaged() || nodes.size() != begin.length || findings.size() != begin.length) {
            return Optional.empty();
        }
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < begin.length; i++) {
            Stretch stretch = some.get(i).getValue();
            if (!isWhole(stretch, begin[i], nodes.get(i))) {
                return Optional.empty();
            }
            all.add(said(stretch, findings.get(i)));
        }
        return Optional.of(all);
    }

    private static List<YamlNode> findings(YamlTree tree) {
        boolean only = tree.root().orElse(null) instanceof YamlMapping root
                && root.entries().size() == 1
                && root.entries().get(0).value() instanceof YamlSequence;
        return only
                ? ((YamlSequence) ((YamlMapping) tree.root().get())
                                .entries()
                                .get(0)
                                .value())
                        .items()
                : List.of();
    }

    /** Whether everything stands where its lines were put. */
    private static boolean isWhole(Stretch stretch, int begin, YamlNode finding) {
        if (!(finding instanceof YamlMapping mapping)) {
            return false;
        }
        if (stretch.above().isEmpty()) {
            return stretch.item().isAt(begin, mapping);
        }
        YamlMapping.Entry list = mapping.entries().get(mapping.entries().size() - 1);
        return mapping.entries().size() <= 2
                && list.key().text().equals(stretch.kind().list())
                && list.value() instanceof YamlSequence items
                && items.items().size() == 1
                && items.items().get(0) instanceof YamlMapping item
                && stretch.item().isAt(begin + stretch.above().length(), item);
    }

    private static Said said(Stretch stretch, Finding finding) {
        return switch (stretch.kind()) {
            case FINDING -> new Said(PlanItems.of(finding), inside(finding));
            case MEASURE -> new Said(PlanItems.of(finding.measures().get(0), finding), List.of());
            case ACTION -> {
                Action action = finding.actions().get(0);
                yield new Said(PlanItems.of(action, finding), PlanItems.evidence(action, finding));
            }
        };
    }

    private static List<ItemFacts> inside(Finding finding) {
        List<ItemFacts> inside = PlanItems.measures(finding);
        inside.addAll(PlanItems.actions(finding));
        return inside;
    }
}
