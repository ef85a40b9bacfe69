package org.provenplan.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a plan, cut into what can be read by itself. The next version is mostly the same but for some lines of one key of
 * one item: then only these are cut anew.
 */
final class PlanCut {
    private final char[] text;
    private final String frame;
    private final List<Stretch> stretches;
    private final List<Place> places;

    /** Where the lines of a key lie, which may change and leave everything else as it is. */
    private record Place(int from, int to, int stretch, String key) {
        Place moved(int by) {
            return new Place(from + by, to + by, stretch, key);
        }
    }

    private PlanCut(char[] text, String frame, List<Stretch> stretches, List<Place> places) {
        this.text = text;
        this.frame = frame;
        this.stretches = stretches;
        this.places = places;
    }

    /**
     * Cuts a text; empty where it does not look as plans commonly do.
     *
     * @param cutter cuts the lines of a finding
     */
    static Optional<PlanCut> of(String text, Function<String, FindingCut> cutter) {
        Optional<PlanText> cut = PlanText.cut(text, 0, ItemKind.FINDING.list());
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> stretches = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int begin = cut.get().begin();
        for (String lines : cut.get().entries()) {
            FindingCut finding = cutter.apply(lines);
            for (FindingCut.Place place : finding.places()) {
                places.add(new Place(
                        begin + place.from(), begin + place.to(), stretches.size() + place.stretch(), place.key()));
            }
            stretches.addAll(finding.stretches());
            begin += lines.length();
        }
        return Optional.of(new PlanCut(text.toCharArray(), cut.get().frame(), stretches, places));
    }

    /** The next version, where no more than the lines of one key differ. */
    Optional<PlanCut> next(String next) {
        char[] now = next.toCharArray();
        int most = Math.min(text.length, now.length);
        int from = Arrays.mismatch(text, now);
        if (from < 0) {
            return Optional.of(this);
        }
        int same = 0;
        while (same < most - from && text[text.length - 1 - same] == now[now.length - 1 - same]) {
            same++;
        }
        int found = placeOf(from, text.length - same);
        return found < 0 ? Optional.empty() : with(found, now);
    }

    /** The number of the place that holds a stretch of the text; -1 where there is none. */
    private int placeOf(int from, int to) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).from() <= from && to <= places.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<PlanCut> with(int changed, char[] now) {
        Place place = places.get(changed);
        int by = now.length - text.length;
        ItemText item = stretches.get(place.stretch()).item();
        String lines = new String(now, place.from(), place.to() + by - place.from());
        if (!item.mayHave(place.key(), lines)) {
            return Optional.empty();
        }
        List<Stretch> all = new ArrayList<>(stretches);
        all.set(place.stretch(), stretches.get(place.stretch()).with(place.key(), lines));
        List<Place> moved = new ArrayList<>(places.subList(0, changed));
        moved.add(new Place(place.from(), place.to() + by, place.stretch(), place.key()));
        for (Place behind : places.subList(changed + 1, places.size())) {
            moved.add(by == 0 ? behind : behind.moved(by));
        }
        return Optional.of(new PlanCut(now, frame, all, moved));
    }

    /** The plan without its findings. */
    String frame() {
        return frame;
    }

    /** Its items, each the same object in all versions in which nothing of it differs. */
    List<Stretch> stretches() {
        return stretches;
    }
}
