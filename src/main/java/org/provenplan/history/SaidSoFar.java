package org.provenplan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Adds what an item says, and what stands in it; false where that can't be known. */
    boolean add(Stretch stretch, List<ItemFacts> all) {
        readRest(stretch);
        ItemFacts item = null;
        Map<String, String> values = new LinkedHashMap<>();
        List<ItemFacts> inside = new ArrayList<>();
        for (String lines : stretch.item().inOrder(stretch.kind().shape())) {
            Said of = known(stretch).getOrDefault(lines, Said.NOT_YET);
            if (!of.isKnown()) {
                return false;
            }
            item = of.item();
            values.putAll(item.values());
            inside.addAll(of.inside());
        }
        if (item != null && !item.id().isEmpty()) {
            all.add(new ItemFacts(item.kind(), item.id(), item.finding(), item.within(), values));
        }
        all.addAll(inside);
        return true;
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
