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
import org.provenplan.git.Blobs;
import org.provenplan.git.GitAnswer;
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
    private final Map<String, PlanCut> cuts = new LinkedHashMap<>();
    private final Map<String, byte[]> wholes = new HashMap<>();
    private final Map<String, byte[]> findingFiles = new HashMap<>();
    private int held;
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
        Optional<GitAnswer.Reason> obstacle = blobs.read(root, List.copyOf(all), (id, content) -> {
            String path = mains.get(id);
            if (path != null && !holdNext(id, content, path)) {
                hold(id, content, path);
            }
            if (others.contains(id)) {
                findingFiles.put(id, content);
            }
            held += content.length;
            if (held > AT_ONCE) {
                readHeld();
            }
        });
        readHeld();
        return obstacle;
    }

    /** Most contents are the version before them but for some lines. */
    private boolean holdNext(String id, byte[] content, String path) {
        PlanCut before = latest.get(path);
        Optional<PlanCut> cut = before == null ? Optional.empty() : reader.expectNext(content, before);
        cut.ifPresent(next -> hold(id, next, path));
        return cut.isPresent();
    }

    private void hold(String id, PlanCut cut, String path) {
        latest.put(path, cut);
        cuts.put(id, cut);
    }

    /** Most of the others are plain text and need no index of their lines. */
    private void hold(String id, byte[] content, String path) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean odd = text.indexOf('\uFFFD') >= 0 || text.startsWith("\uFEFF");
        if (!isPlan(odd ? decoded(content).source().text() : text)) {
            plans.put(id, Part.NO_PLAN);
            return;
        }
        Optional<PlanCut> cut = odd ? Optional.empty() : reader.expect(content, text);
        cut.ifPresentOrElse(taken -> hold(id, taken, path), () -> wholes.put(id, content));
    }

    /** What is new in all of them is read together. */
    private void readHeld() {
        reader.readExpected();
        for (Map.Entry<String, PlanCut> cut : cuts.entrySet()) {
            Optional<List<ItemFacts>> facts = reader.plan(cut.getValue());
            plans.put(cut.getKey(), new Part(facts, true));
            if (facts.isEmpty()) {
                wholes.put(cut.getKey(), cut.getValue().content());
            }
        }
        wholes.entrySet().parallelStream()
                .forEach(whole ->
                        plans.put(whole.getKey(), new Part(FactsReader.whole(decoded(whole.getValue())), true)));
        findingFiles.entrySet().parallelStream()
                .forEach(file ->
                        findings.put(file.getKey(), new Part(FactsReader.finding(decoded(file.getValue())), false)));
        cuts.clear();
        wholes.clear();
        findingFiles.clear();
        held = 0;
    }

    private static DecodedText decoded(byte[] content) {
        return DecodedText.of(NO_FILE, content);
    }

    private static boolean isPlan(String text) {
        return text.contains(MARK) && PLAN_LINE.matcher(text).find();
    }
}
