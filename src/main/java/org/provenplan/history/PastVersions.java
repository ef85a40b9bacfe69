package org.provenplan.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;

/** Reads past versions of plans, each file once however many commits it stood through. */
final class PastVersions {
    /** How many bytes are held at a time. */
    private static final int AT_ONCE = 4_000_000;

    private static final String MARK = "provenplan";
    private static final Pattern PLAN_LINE = Pattern.compile("(?m)^[\"']?" + MARK + "[\"']?[ \\t]*:");
    private static final String NO_FILE = "";

    private final Path root;
    private final Blobs blobs;
    private final FactsReader reader = new FactsReader();
    private final Map<String, FactsReader.Text> latest = new HashMap<>();
    private final Map<String, Part> plans = new ConcurrentHashMap<>();
    private final Map<String, Part> findings = new ConcurrentHashMap<>();

    /**
     * One version of what may be a plan.
     *
     * @param facts what it says; empty where it can't be read whole, or is no plan
     * @param plan whether it says that it is a plan
     */
    record Version(Optional<PlanFacts> facts, boolean plan) {}

    /** The same of a single file; one that is too large to be read may be a plan. */
    private record Part(Optional<List<ItemFacts>> facts, boolean plan) {
        static final Part NO_PLAN = new Part(Optional.empty(), false);
        static final Part TOO_LARGE = new Part(Optional.empty(), true);
    }

    PastVersions(Path root, Blobs blobs) {
        this.root = root;
        this.blobs = blobs;
    }

    Version of(PlanUnit unit) {
        Part main = plans.getOrDefault(unit.blobs().get(0), Part.TOO_LARGE);
        List<ItemFacts> said = new ArrayList<>();
        Part part = main;
        for (int i = 1; part.facts().isPresent() && i <= unit.blobs().size(); i++) {
            said.addAll(part.facts().get());
            if (i < unit.blobs().size()) {
                part = findings.getOrDefault(unit.blobs().get(i), Part.TOO_LARGE);
            }
        }
        return new Version(part.facts().map(last -> PlanFacts.of(said)), main.plan());
    }

    /** Reads many, in the order of time; why that was not possible, if it wasn't. */
    Optional<GitAnswer.Reason> read(Collection<PlanUnit> units) {
        Map<String, String> mains = new LinkedHashMap<>();
        Set<String> others = new HashSet<>();
        for (PlanUnit unit : units) {
            mains.putIfAbsent(unit.blobs().get(0), unit.main());
            others.addAll(unit.blobs().subList(1, unit.blobs().size()));
        }
        Set<String> all = new LinkedHashSet<>(mains.keySet());
        all.addAll(others);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        int[] held = {0};
        Optional<GitAnswer.Reason> obstacle = blobs.read(root, List.copyOf(all), (id, content) -> {
            contents.put(id, content);
            held[0] += content.length;
            if (held[0] > AT_ONCE) {
                take(contents, mains, others);
                held[0] = 0;
            }
        });
        take(contents, mains, others);
        return obstacle;
    }

    /** What is new in all of them is read together. */
    private void take(Map<String, byte[]> contents, Map<String, String> mains, Set<String> others) {
        Map<String, FactsReader.Text> texts = new LinkedHashMap<>();
        Map<String, DecodedText> wholes = new HashMap<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            String path = mains.get(content.getKey());
            if (path != null) {
                expect(content.getKey(), path, content.getValue(), texts, wholes);
            }
        }
        reader.readExpected();
        for (Map.Entry<String, FactsReader.Text> text : texts.entrySet()) {
            Optional<List<ItemFacts>> facts = reader.plan(text.getValue());
            plans.put(text.getKey(), new Part(facts, true));
            if (facts.isEmpty()) {
                String whole = text.getValue().whole();
                wholes.put(text.getKey(), DecodedText.of(new SourceText(NO_FILE, whole)));
            }
        }
        wholes.entrySet().parallelStream()
                .forEach(text -> plans.put(text.getKey(), new Part(FactsReader.whole(text.getValue()), true)));
        contents.keySet().retainAll(others);
        contents.entrySet().parallelStream()
                .forEach(content -> findings.put(content.getKey(), finding(content.getValue())));
        contents.clear();
    }

    private static Part finding(byte[] content) {
        return new Part(FactsReader.finding(DecodedText.of(NO_FILE, content)), false);
    }

    /** Most contents are plain text and need no index of their lines. */
    private void expect(
            String id,
            String path,
            byte[] content,
            Map<String, FactsReader.Text> texts,
            Map<String, DecodedText> wholes) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean odd = text.indexOf('\uFFFD') >= 0 || text.startsWith("\uFEFF");
        DecodedText decoded = odd ? DecodedText.of(NO_FILE, content) : null;
        if (!isPlan(odd ? decoded.source().text() : text)) {
            plans.put(id, Part.NO_PLAN);
        } else if (odd) {
            wholes.put(id, decoded);
        } else {
            FactsReader.Text taken = reader.expect(text, Optional.ofNullable(latest.get(path)));
            latest.put(path, taken);
            texts.put(id, taken);
        }
    }

    private static boolean isPlan(String text) {
        return text.contains(MARK) && PLAN_LINE.matcher(text).find();
    }
}
