package org.provenplan.history;

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
import org.provenplan.git.Blobs;
import org.provenplan.git.GitAnswer;
import org.provenplan.plan.PlanMark;
import org.provenplan.source.DecodedText;

/** Reads past versions of plans, each file once however many commits it stood through. */
final class PastVersions {
    /** How many bytes are held at a time. */
    private static final int AT_ONCE = 4_000_000;

    private static final String NO_FILE = "";

    private final Path root;
    private final Blobs blobs;
    private final PlanItemReader reader = new PlanItemReader();
    private final Map<String, byte[]> heldPlans = new HashMap<>();
    private final Map<String, byte[]> heldFindings = new HashMap<>();
    /** What stood beside findings, and so was a plan whatever it said. */
    private final Set<String> folders = new HashSet<>();

    private int held;
    private final Map<String, Part> plans = new ConcurrentHashMap<>();
    private final Map<String, Part> findings = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> readings = new HashMap<>();

    /**
     * One version of what may be a plan.
     *
     * @param facts what it says; empty where it can't be read whole, or is no plan
     * @param plan whether it says or shows that it is a plan
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
            for (ItemFacts item : part.facts().get()) {
                said.add(withReadings(item, unit));
            }
            if (i < unit.blobs().size()) {
                part = findings.getOrDefault(unit.blobs().get(i), Part.TOO_LARGE);
            }
        }
        return new Version(part.facts().map(last -> PlanFacts.of(said)), main.plan());
    }

    /** A measure together with the readings in the file that it names; any other item as it is. */
    private ItemFacts withReadings(ItemFacts item, PlanUnit unit) {
        Optional<String> file = NamedReadings.fileOf(item);
        if (file.isEmpty() || !item.entries(NamedReadings.READINGS).isEmpty()) {
            return item;
        }
        Map<String, String> values = new LinkedHashMap<>(item.values());
        values.putAll(readings.getOrDefault(unit.readings().getOrDefault(file.get(), ""), Map.of()));
        return new ItemFacts(item.kind(), item.id(), item.finding(), item.within(), values);
    }

    /** Reads the readings in CSV files; why that was not possible, if it wasn't. */
    Optional<GitAnswer.Reason> readReadings(Collection<PlanUnit> units) {
        Set<String> all = new LinkedHashSet<>();
        units.forEach(unit -> all.addAll(unit.readings().values()));
        return blobs.read(root, List.copyOf(all), (id, csv) -> readings.put(id, PlanItems.readings(decoded(csv))));
    }

    /** Reads many; why that was not possible, if it wasn't. */
    Optional<GitAnswer.Reason> read(Collection<PlanUnit> units) {
        Set<String> mains = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (PlanUnit unit : units) {
            mains.add(unit.blobs().get(0));
            if (unit.blobs().size() > 1) {
                folders.add(unit.blobs().get(0));
            }
            others.addAll(unit.blobs().subList(1, unit.blobs().size()));
        }
        Set<String> all = new LinkedHashSet<>(mains);
        all.addAll(others);
        Optional<GitAnswer.Reason> obstacle = blobs.read(root, List.copyOf(all), (id, content) -> {
            if (mains.contains(id)) {
                heldPlans.put(id, content);
            }
            if (others.contains(id)) {
                heldFindings.put(id, content);
            }
            held += content.length;
            if (held > AT_ONCE) {
                readHeld();
            }
        });
        readHeld();
        return obstacle;
    }

    private void readHeld() {
        heldPlans.entrySet().parallelStream()
                .forEach(file -> plans.put(file.getKey(), plan(file.getKey(), decoded(file.getValue()))));
        heldFindings.entrySet().parallelStream()
                .forEach(file ->
                        findings.put(file.getKey(), new Part(PlanItemReader.finding(decoded(file.getValue())), false)));
        heldPlans.clear();
        heldFindings.clear();
        held = 0;
    }

    private Part plan(String id, DecodedText text) {
        return folders.contains(id) || PlanMark.isOn(text.source().text())
                ? new Part(reader.plan(text), true)
                : Part.NO_PLAN;
    }

    private static DecodedText decoded(byte[] content) {
        return DecodedText.of(NO_FILE, content);
    }
}
