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
    private final Map<String, PlanCut> latest = new HashMap<>();
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
        Map<String, PlanCut> cuts = new LinkedHashMap<>();
        Map<String, byte[]> wholes = new HashMap<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            String path = mains.get(content.getKey());
            if (path != null && !expectNext(content, path, cuts)) {
                expect(content, path, cuts, wholes);
            }
        }
        reader.readExpected();
        for (Map.Entry<String, PlanCut> cut : cuts.entrySet()) {
            Optional<List<ItemFacts>> facts = reader.plan(cut.getValue());
            plans.put(cut.getKey(), new Part(facts, true));
            if (facts.isEmpty()) {
                wholes.put(cut.getKey(), contents.get(cut.getKey()));
            }
        }
        wholes.entrySet().parallelStream()
                .forEach(whole -> plans.put(whole.getKey(), new Part(FactsReader.whole(decoded(whole)), true)));
        contents.keySet().retainAll(others);
        contents.entrySet().parallelStream()
                .forEach(content ->
                        findings.put(content.getKey(), new Part(FactsReader.finding(decoded(content)), false)));
        contents.clear();
    }

    /** Most contents are the version before them but for some lines. */
    private boolean expectNext(Map.Entry<String, byte[]> content, String path, Map<String, PlanCut> cuts) {
        PlanCut before = latest.get(path);
        Optional<PlanCut> cut = before == null ? Optional.empty() : reader.expectNext(content.getValue(), before);
        cut.ifPresent(next -> keep(content, path, next, cuts));
        return cut.isPresent();
    }

    private void keep(Map.Entry<String, byte[]> content, String path, PlanCut cut, Map<String, PlanCut> cuts) {
        latest.put(path, cut);
        cuts.put(content.getKey(), cut);
    }

    /** Most of the others are plain text and need no index of their lines. */
    private void expect(
            Map.Entry<String, byte[]> content, String path, Map<String, PlanCut> cuts, Map<String, byte[]> wholes) {
        String text = new String(content.getValue(), StandardCharsets.UTF_8);
        boolean odd = text.indexOf('\uFFFD') >= 0 || text.startsWith("\uFEFF");
        if (!isPlan(odd ? decoded(content).source().text() : text)) {
            plans.put(content.getKey(), Part.NO_PLAN);
            return;
        }
        Optional<PlanCut> cut = odd ? Optional.empty() : reader.expect(content.getValue(), text);
        cut.ifPresentOrElse(
                taken -> keep(content, path, taken, cuts), () -> wholes.put(content.getKey(), content.getValue()));
    }

    private static DecodedText decoded(Map.Entry<String, byte[]> content) {
        return DecodedText.of(NO_FILE, content.getValue());
    }

    private static boolean isPlan(String text) {
        return text.contains(MARK) && PLAN_LINE.matcher(text).find();
    }
}
