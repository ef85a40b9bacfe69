package org.provenplan.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.provenplan.source.DecodedText;

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

    /** Reads many; why that was not possible, if it wasn't. */
    Optional<GitAnswer.Reason> read(Collection<PlanUnit> units) {
        Set<String> mains = new LinkedHashSet<>();
        Set<String> others = new HashSet<>();
        for (PlanUnit unit : units) {
            mains.add(unit.blobs().get(0));
            others.addAll(unit.blobs().subList(1, unit.blobs().size()));
        }
        Set<String> all = new LinkedHashSet<>(mains);
        all.addAll(others);
        Map<String, byte[]> contents = new HashMap<>();
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
    private void take(Map<String, byte[]> contents, Set<String> mains, Set<String> others) {
        Map<String, FactsReader.Text> texts = new ConcurrentHashMap<>();
        contents.entrySet().parallelStream().forEach(content -> {
            if (mains.contains(content.getKey())) {
                plan(content.getKey(), content.getValue()).ifPresent(text -> texts.put(content.getKey(), text));
            }
            if (others.contains(content.getKey())) {
                DecodedText text = DecodedText.of(NO_FILE, content.getValue());
                findings.put(content.getKey(), new Part(FactsReader.finding(text), false));
            }
        });
        contents.clear();
        reader.readExpected();
        texts.entrySet().parallelStream()
                .forEach(text -> plans.put(text.getKey(), new Part(reader.plan(text.getValue()), true)));
    }

    /** The text of a plan that is yet to be read. Most contents are plain text and need no index of their lines. */
    private Optional<FactsReader.Text> plan(String id, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 || text.startsWith("\uFEFF")) {
            DecodedText decoded = DecodedText.of(NO_FILE, content);
            boolean plan = isPlan(decoded.source().text());
            plans.put(id, plan ? new Part(FactsReader.whole(decoded), true) : Part.NO_PLAN);
            return Optional.empty();
        }
        if (!isPlan(text)) {
            plans.put(id, Part.NO_PLAN);
            return Optional.empty();
        }
        FactsReader.Text cut = FactsReader.Text.of(text);
        reader.expect(cut);
        return Optional.of(cut);
    }

    private static boolean isPlan(String text) {
        return text.contains(MARK) && PLAN_LINE.matcher(text).find();
    }
}
