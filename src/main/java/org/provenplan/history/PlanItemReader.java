package org.provenplan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.source.Encoding;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

/**
 * Reads what versions of plans say. Most findings are the same from version to version: lines that were read before are not read
 * again. Where a finding is not whole by itself, or anything but plain, the file is read as a whole. Serves several threads.
 */
final class PlanItemReader {
    /** Whether a text stays within the limits must not depend on how it is cut. */
    private static final int LONGEST_TO_CUT = Limits.DEFAULT.nodes() * 2;

    private static final String NO_FILE = "";
    private static final YamlReader READER = new YamlReader(Limits.DEFAULT);

    private final Map<String, Optional<List<ItemFacts>>> frames = new ConcurrentHashMap<>();
    private final Map<String, Optional<List<ItemFacts>>> findings = new ConcurrentHashMap<>();
    /** Items that several versions have alike, so that they are kept and compared but once. */
    private final Map<ItemFacts, ItemFacts> known = new ConcurrentHashMap<>();

    /** What the folder form needs. */
    private static final class NoPlan {
        static final YamlTree TREE = read("provenplan: 1\n");
    }

    /** What a plan file says, the plan itself first; empty where it can't be read whole. */
    Optional<List<ItemFacts>> plan(DecodedText text) {
        boolean plain = text.undecodable().isEmpty() && text.encoding() == Encoding.UTF_8;
        Optional<FindingLines> cut = plain && text.source().text().length() <= LONGEST_TO_CUT
                ? FindingLines.cut(text.source().text())
                : Optional.empty();
        return cut.flatMap(this::inParts).or(() -> whole(text));
    }

    /** Empty where one of the parts is not whole by itself. */
    Optional<List<ItemFacts>> inParts(FindingLines cut) {
        Optional<List<ItemFacts>> part = frames.computeIfAbsent(cut.frame(), text -> known(frame(text)));
        List<ItemFacts> all = new ArrayList<>();
        for (int i = 0; part.isPresent() && i < cut.findings().size(); i++) {
            all.addAll(part.get());
            part = findings.computeIfAbsent(cut.findings().get(i), lines -> known(findingInList(lines)));
        }
        part.ifPresent(all::addAll);
        return part.map(last -> all);
    }

    private Optional<List<ItemFacts>> known(Optional<List<ItemFacts>> part) {
        part.ifPresent(
                items -> items.replaceAll(item -> Objects.requireNonNullElse(known.putIfAbsent(item, item), item)));
        return part;
    }

    /** What the whole file says, without a look at other versions. */
    static Optional<List<ItemFacts>> whole(DecodedText text) {
        return items(PlanReader.read(READER.read(text), List.of()));
    }

    /** What a file with one finding says; empty where it can't be read whole. */
    static Optional<List<ItemFacts>> finding(DecodedText text) {
        return withoutPlan(PlanReader.read(NoPlan.TREE, List.of(READER.read(text))));
    }

    /** A plan without its findings; empty where the text means something else without them. */
    private static Optional<List<ItemFacts>> frame(String text) {
        YamlTree tree = read(text);
        return findingsOf(tree).filter(list -> list.items().isEmpty()).isPresent()
                ? items(PlanReader.read(tree, List.of()))
                : Optional.empty();
    }

    /** One finding of a list; empty where the lines mean something else within their plan. */
    private static Optional<List<ItemFacts>> findingInList(String lines) {
        YamlTree tree = read(FindingLines.KEY + lines);
        boolean whole = findingsOf(tree)
                .filter(list -> list.items().size() == 1 && list.items().get(0) instanceof YamlMapping)
                .isPresent();
        boolean only = whole && ((YamlMapping) tree.root().get()).entries().size() == 1;
        return only ? withoutPlan(PlanReader.read(tree, List.of())) : Optional.empty();
    }

    /** The list of findings, where a text is plain and has one. */
    private static Optional<YamlSequence> findingsOf(YamlTree tree) {
        return tree.problems().isEmpty()
                        && tree.root().orElse(null) instanceof YamlMapping root
                        && root.value("findings").orElse(null) instanceof YamlSequence list
                ? Optional.of(list)
                : Optional.empty();
    }

    private static YamlTree read(String text) {
        return READER.read(DecodedText.of(new SourceText(NO_FILE, text)));
    }

    private static Optional<List<ItemFacts>> withoutPlan(PlanReader.Reading reading) {
        return items(reading).map(items -> items.subList(1, items.size()));
    }

    private static Optional<List<ItemFacts>> items(PlanReader.Reading reading) {
        return reading.damaged() ? Optional.empty() : reading.plan().map(PlanItems::of);
    }
}
