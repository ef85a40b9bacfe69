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
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

/**
 * Reads what plans say out of their files. Most of a plan is the same from version to version: lines that were read before are
 * not read again, and what they say is kept once. Where some are not whole by themselves, or anything but plain, the file is
 * read as a whole.
 */
final class FactsReader {
    /** Whether a text stays within the limits must not depend on how it is cut. */
    private static final int LONGEST_TO_CUT = Limits.DEFAULT.nodes() * 2;

    private static final String NO_FILE = "";
    private static final YamlReader READER = new YamlReader(Limits.DEFAULT);

    private final Map<String, Optional<List<ItemFacts>>> frames = new ConcurrentHashMap<>();
    private final Map<String, Optional<List<ItemFacts>>> findings = new ConcurrentHashMap<>();
    private final SaidSoFar said = new SaidSoFar();

    /** What the folder form needs. */
    private static final class NoPlan {
        static final YamlTree TREE = read("provenplan: 1\n");
    }

    /** The text of a plan file, as it is and cut between its findings. */
    record Text(String whole, Optional<PlanText> cut) {
        static Text of(String whole) {
            if (whole.length() > LONGEST_TO_CUT) {
                return new Text(whole, Optional.empty());
            }
            String lines = whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n");
            return new Text(
                    whole, PlanText.cut(lines.endsWith("\n") ? lines : lines + "\n", 0, ItemKind.FINDING.list()));
        }
    }

    /** Notes what of a text was not read before, so that it is read together with others. */
    void expect(Text text) {
        if (text.cut().isPresent()) {
            for (String finding : text.cut().get().entries()) {
                if (!findings.containsKey(finding)) {
                    for (Stretch stretch : Stretch.of(finding)) {
                        said.expect(stretch);
                    }
                }
            }
        }
    }

    /** Reads all that was noted. */
    void readExpected() {
        said.readExpected();
    }

    /** What the text of a plan file says, the plan itself first; empty where it can't be read whole. */
    Optional<List<ItemFacts>> plan(Text text) {
        Optional<List<ItemFacts>> facts =
                text.cut().isPresent() ? together(text.cut().get()) : Optional.empty();
        return facts.isPresent() ? facts : whole(DecodedText.of(new SourceText(NO_FILE, text.whole())));
    }

    /** What a file with one finding says; empty where it can't be read whole. */
    static Optional<List<ItemFacts>> finding(DecodedText text) {
        return facts(PlanReader.read(NoPlan.TREE, List.of(READER.read(text))))
                .map(facts -> facts.subList(1, facts.size()));
    }

    /** What the whole file says, without a look at other versions. */
    static Optional<List<ItemFacts>> whole(DecodedText text) {
        return facts(PlanReader.read(READER.read(text), List.of()));
    }

    private Optional<List<ItemFacts>> together(PlanText cut) {
        Optional<List<ItemFacts>> frame = frames.computeIfAbsent(cut.frame(), FactsReader::frame);
        List<ItemFacts> all = new ArrayList<>(frame.orElse(List.of()));
        boolean whole = frame.isPresent();
        for (int i = 0; whole && i < cut.entries().size(); i++) {
            Optional<List<ItemFacts>> finding =
                    findings.computeIfAbsent(cut.entries().get(i), this::finding);
            all.addAll(finding.orElse(List.of()));
            whole = finding.isPresent();
        }
        return whole ? Optional.of(all) : Optional.empty();
    }

    private Optional<List<ItemFacts>> finding(String lines) {
        List<ItemFacts> all = new ArrayList<>();
        for (Stretch stretch : Stretch.of(lines)) {
            if (!said.add(stretch, all)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(all));
    }

    /** A plan without its findings; empty where the text means something else without them. */
    private static Optional<List<ItemFacts>> frame(String text) {
        YamlTree tree = read(text);
        boolean whole = tree.problems().isEmpty()
                && tree.root().orElse(null) instanceof YamlMapping root
                && root.value(ItemKind.FINDING.list()).orElse(null) instanceof YamlSequence list
                && list.items().isEmpty();
        return whole ? facts(PlanReader.read(tree, List.of())) : Optional.empty();
    }

    private static YamlTree read(String text) {
        return READER.read(DecodedText.of(new SourceText(NO_FILE, text)));
    }

    private static Optional<List<ItemFacts>> facts(PlanReader.Reading reading) {
        return reading.damaged() ? Optional.empty() : reading.plan().map(PlanItems::of);
    }
}
