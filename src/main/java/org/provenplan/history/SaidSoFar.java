package org.provenplan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What all lines of items said that were read so far. Each item is read without those of its keys whose lines were read before. */
final class SaidSoFar {
    private final Map<String, Map<String, Said>> said = new ConcurrentHashMap<>();
    private final Queue<Stretch> expected = new ConcurrentLinkedQueue<>();

    /** Notes what of an item was not read before, so that it is read together with others. */
    void expect(Stretch stretch) {
        Map<String, Said> known = known(stretch);
        Map<String, String> news = new LinkedHashMap<>();
        for (Map.Entry<String, String> key : stretch.item().keys().entrySet()) {
            if (known.putIfAbsent(key.getValue(), Said.NOT_YET) == null) {
                news.put(key.getKey(), key.getValue());
            }
        }
        if (!news.isEmpty()) {
            expected.add(stretch.with(news));
        }
    }

    /** Reads all that was noted. */
    void readExpected() {
        StretchReader.read(new ArrayList<>(expected), this::take);
        expected.clear();
    }

    private void take(Stretch stretch, Map<String, Said> read) {
        Map<String, Said> known = known(stretch);
        for (Map.Entry<String, String> key : stretch.item().keys().entrySet()) {
            known.put(key.getValue(), read.get(key.getKey()));
        }
    }

    private Map<String, Said> known(Stretch stretch) {
        return said.computeIfAbsent(stretch.name(), none -> new ConcurrentHashMap<>());
    }

    /** What an item says, before what stands in it; empty where it is not whole. */
    Optional<List<ItemFacts>> of(Stretch stretch) {
        readRest(stretch);
        ItemFacts item = null;
        Map<String, String> values = new LinkedHashMap<>();
        List<ItemFacts> inside = new ArrayList<>();
        for (String lines : stretch.item().inOrder(stretch.kind().shape())) {
            Said of = known(stretch).getOrDefault(lines, Said.NOT_YET);
            if (!of.isKnown()) {
                return Optional.empty();
            }
            item = of.item();
            values.putAll(item.values());
            inside.addAll(of.inside());
        }
        if (item != null && !item.id().isEmpty()) {
            inside.add(0, new ItemFacts(item.kind(), item.id(), item.finding(), item.within(), values));
        }
        return Optional.of(List.copyOf(inside));
    }

    /** Reads what was not noted, or was noted together with something that is not whole. */
    private void readRest(Stretch stretch) {
        Map<String, Said> known = known(stretch);
        Map<String, String> rest = new LinkedHashMap<>();
        for (Map.Entry<String, String> key : stretch.item().keys().entrySet()) {
            if (!known.getOrDefault(key.getValue(), Said.NOT_YET).isKnown()) {
                rest.put(key.getKey(), key.getValue());
            }
        }
        if (!rest.isEmpty()) {
            StretchReader.read(List.of(stretch.with(rest)), this::take);
        }
    }
}
