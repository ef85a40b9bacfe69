package org.provenplan.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;

/** Reads past versions of plans, each once however many commits it stood through. */
final class PastVersions {
    /** How many contents are held at a time. */
    private static final int AT_ONCE = 500;

    private static final Pattern PLAN_LINE = Pattern.compile("(?m)^[\"']?provenplan[\"']?[ \\t]*:");

    private final Path root;
    private final Blobs blobs;
    private final YamlReader reader = new YamlReader(Limits.DEFAULT);
    private final Map<PlanUnit, Version> versions = new ConcurrentHashMap<>();
    private final Map<ItemFacts, ItemFacts> shared = new HashMap<>();

    /**
     * One version of what may be a plan.
     *
     * @param facts what it says; empty where it can't be read whole, or is no plan
     * @param plan whether it says that it is a plan
     */
    record Version(Optional<PlanFacts> facts, boolean plan) {}

    PastVersions(Path root, Blobs blobs) {
        this.root = root;
        this.blobs = blobs;
    }

    Version of(PlanUnit unit) {
        return versions.get(unit);
    }

    /** Reads many; why that was not possible, if it wasn't. */
    Optional<GitAnswer.Reason> read(Collection<PlanUnit> units) {
        List<PlanUnit> waiting = new ArrayList<>();
        for (PlanUnit unit : new LinkedHashSet<>(units)) {
            waiting.add(unit);
            if (waiting.size() == AT_ONCE) {
                Optional<GitAnswer.Reason> obstacle = readSome(waiting);
                if (obstacle.isPresent()) {
                    return obstacle;
                }
                waiting.clear();
            }
        }
        return readSome(waiting);
    }

    private Optional<GitAnswer.Reason> readSome(List<PlanUnit> units) {
        Set<String> ids = new LinkedHashSet<>();
        units.forEach(unit -> ids.addAll(unit.blobs()));
        Map<String, byte[]> contents = new HashMap<>();
        Optional<GitAnswer.Reason> obstacle = blobs.read(root, List.copyOf(ids), contents::put);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        Map<PlanUnit, Version> some = new ConcurrentHashMap<>();
        units.parallelStream().forEach(unit -> some.put(unit, version(unit, contents)));
        units.forEach(unit -> versions.put(unit, sharing(some.get(unit))));
        return Optional.empty();
    }

    private Version version(PlanUnit unit, Map<String, byte[]> contents) {
        DecodedText main = DecodedText.of(unit.main(), contents.get(unit.blobs().get(0)));
        if (!PLAN_LINE.matcher(main.source().text()).find()) {
            return new Version(Optional.empty(), false);
        }
        List<YamlTree> findings = new ArrayList<>();
        for (String blob : unit.blobs().subList(1, unit.blobs().size())) {
            findings.add(reader.read(DecodedText.of(unit.main(), contents.get(blob))));
        }
        PlanReader.Reading reading = PlanReader.read(reader.read(main), findings);
        return new Version(reading.damaged() ? Optional.empty() : reading.plan().map(PlanFacts::of), true);
    }

    /** Most items are the same from version to version; one of them is kept. */
    private Version sharing(Version version) {
        return new Version(version.facts().map(facts -> facts.sharing(shared)), version.plan());
    }
}
