package org.provenplan.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * Reads what plans say out of their files, in the order of time. Most of a plan is the same from version to version: lines that were read before are
 * not read again, and what they say is kept once. Where some are not whole by themselves, or anything but plain, the file is
 * read as a whole.
 */
final class FactsReader {
    /** Whether a text stays within the limits must not depend on how it is cut. */
    private static final int LONGEST_TO_CUT = Limits.DEFAULT.nodes() * 2;

    private static final String NO_FILE = "";
    private static final YamlReader READER = new YamlReader(Limits.DEFAULT);

    private final Map<String, Optional<List<ItemFacts>>> frames = new HashMap<>();
    private final Map<String, FindingCut> cuts = new HashMap<>();
    private final Map<String, Said> read = new ConcurrentHashMap<>();
    private final Map<Stretch, Optional<Said>> items = new HashMap<>();
    private final List<Stretch> expected = new ArrayList<>();

    /** What the folder form needs. */
    private static final class NoPlan {
        static final YamlTree TREE = read("provenplan: 1\n");
    }

    /** Takes a version to be read together with others, if it is one before it with other lines of one key. */
    Optional<PlanCut> expectNext(byte[] content, PlanCut before) {
        return content.length <= LONGEST_TO_CUT ? noted(before.next(content)) : Optional.empty();
    }

    /**
     * Takes a version to be read together with others; empty where it must be read as a whole.
     *
     * @param text what the content says
     */
    Optional<PlanCut> expect(byte[] content, String text) {
        return text.length() <= LONGEST_TO_CUT ? noted(PlanCut.of(content, text, this::cut)) : Optional.empty();
    }

    private FindingCut cut(String finding) {
        return cuts.computeIfAbsent(finding, FindingCut::of);
    }

    private Optional<PlanCut> noted(Optional<PlanCut> cut) {
        if (cut.isPresent()) {
            frames.putIfAbsent(cut.get().frame(), Optional.empty());
            for (Stretch stretch : cut.get().news()) {
                if (items.putIfAbsent(stretch, Optional.empty()) == null) {
                    expected.add(stretch);
                }
            }
        }
        return cut;
    }

    /** Reads all that was taken. */
    void readExpected() {
        frames.entrySet().parallelStream()
                .filter(frame -> frame.getValue().isEmpty())
                .forEach(frame -> frame.setValue(frame(frame.getKey())));
        Map<String, Stretch> news = new LinkedHashMap<>();
        for (Stretch stretch : expected) {
            String text = stretch.news().text();
            if (!read.containsKey(text)) {
                news.put(text, stretch.news());
            }
        }
        StretchReader.read(news, read::put);
        for (Stretch stretch : expected) {
            items.put(
                    stretch,
                    said(stretch, Optional.ofNullable(read.get(stretch.news().text()))));
        }
        expected.clear();
    }

    /** What is not whole may be mended by the next change: then the item is read again, all of it. */
    private Optional<Said> said(Stretch stretch, Optional<Said> news) {
        if (stretch.before() == null || news.isEmpty()) {
            return news;
        }
        Optional<Said> before = items.get(stretch.before());
        if (before.isPresent()) {
            return Optional.of(before.get().with(stretch.changed(), news.get(), stretch.kind()));
        }
        String whole = stretch.text();
        StretchReader.read(Map.of(whole, stretch.whole()), read::put);
        return Optional.ofNullable(read.get(whole));
    }

    /** What a version says that was taken, the plan itself first; empty where it must be read as a whole. */
    Optional<List<ItemFacts>> plan(PlanCut cut) {
        Optional<List<ItemFacts>> frame = frames.get(cut.frame());
        List<ItemFacts> all = new ArrayList<>(frame.orElse(List.of()));
        boolean whole = frame.isPresent();
        for (Stretch stretch : cut.stretches()) {
            Optional<Said> said = items.get(stretch);
            whole = whole && said.isPresent();
            if (whole) {
                all.addAll(said.get().all());
            }
        }
        return whole ? Optional.of(all) : Optional.empty();
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
