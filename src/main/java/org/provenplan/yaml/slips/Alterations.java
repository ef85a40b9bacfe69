package org.provenplan.yaml.slips;

import java.util.Map;
import java.util.TreeMap;

/** Texts that stand in the place of others of another length, and where in the source what follows them lies. */
final class Alterations {
    private final TreeMap<Integer, Alteration> bySource = new TreeMap<>();
    /** The same by where each begins in the altered text; empty until somebody asks. */
    private final TreeMap<Integer, Alteration> byAltered = new TreeMap<>();

    /** @param to where what is replaced ends in the source; where it begins if something is only put in */
    private record Alteration(int from, int to, String text) {}

    boolean isEmpty() {
        return bySource.isEmpty();
    }

    /** Takes out what was altered in a stretch. */
    void removeIn(int from, int to) {
        bySource.subMap(from, true, to, true).clear();
        byAltered.clear();
    }

    /** What lies in another alteration is left as that has it. */
    void add(int from, int to, String text) {
        Map.Entry<Integer, Alteration> before = bySource.floorEntry(from);
        boolean again =
                before != null && before.getKey() == from && before.getValue().to() == to;
        boolean free = before == null
                || again
                || (before.getKey() < from && before.getValue().to() <= from);
        Integer next = again ? bySource.higherKey(from) : bySource.ceilingKey(from);
        if (free && (next == null || next >= to)) {
            bySource.put(from, new Alteration(from, to, text));
            byAltered.clear();
        }
    }

    char[] applyTo(char[] source) {
        StringBuilder text = new StringBuilder(source.length + bySource.size());
        int from = 0;
        for (Alteration alteration : bySource.values()) {
            text.append(source, from, alteration.from() - from).append(alteration.text());
            from = alteration.to();
        }
        return text.append(source, from, source.length - from).toString().toCharArray();
    }

    /** Where in the source an offset of the altered text lies; within what was put in, where that was. */
    int inSource(int altered) {
        if (byAltered.isEmpty()) {
            index();
        }
        Map.Entry<Integer, Alteration> last = byAltered.floorEntry(altered);
        if (last == null) {
            return altered;
        }
        Alteration alteration = last.getValue();
        int behind = altered - last.getKey() - alteration.text().length();
        return behind >= 0 ? alteration.to() + behind : alteration.from();
    }

    private void index() {
        int growth = 0;
        for (Alteration alteration : bySource.values()) {
            byAltered.put(alteration.from() + growth, alteration);
            growth += alteration.text().length() - (alteration.to() - alteration.from());
        }
    }
}
