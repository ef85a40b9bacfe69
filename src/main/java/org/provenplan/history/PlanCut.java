package org.provenplan.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a plan, cut into what can be read by itself. The next version is mostly the same but for some lines of one key of
 * one item: then only these are decoded and cut anew.
 */
final class PlanCut {
    private final byte[] content;
    private final String frame;
    private final List<Stretch> stretches;
    private final List<Stretch> news;
    private final Places places;

    private PlanCut(byte[] content, String frame, List<Stretch> stretches, List<Stretch> news, Places places) {
        this.content = content;
        this.frame = frame;
        this.stretches = stretches;
        this.news = news;
        this.places = places;
    }

    /**
     * Cuts a text; empty where it does not look as plans commonly do.
     *
     * @param text what the content says
     * @param cutter cuts the lines of a finding
     */
    static Optional<PlanCut> of(byte[] content, String text, Function<String, FindingCut> cutter) {
        String lines = plainEnds(text);
        String all = lines.endsWith("\n") ? lines : lines + "\n";
        Optional<PlanText> cut = PlanText.cut(all, 0, ItemKind.FINDING.list());
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        List<Stretch> stretches = new ArrayList<>();
        List<FindingCut.Place> places = new ArrayList<>();
        int begin = cut.get().begin();
        for (String entry : cut.get().entries()) {
            FindingCut finding = cutter.apply(entry);
            for (FindingCut.Place place : finding.places()) {
                places.add(place.moved(begin, stretches.size()));
            }
            stretches.addAll(finding.stretches());
            begin += entry.length();
        }
        Places inFile = Places.of(places, Offsets.of(text, all, content.length));
        return Optional.of(new PlanCut(content, cut.get().frame(), stretches, stretches, inFile));
    }

    private static String plainEnds(String lines) {
        return lines.indexOf('\r') < 0 ? lines : lines.replace("\r\n", "\n");
    }

    /** The next version, where no more than the lines of one key differ. */
    Optional<PlanCut> next(byte[] now) {
        int differs = Arrays.mismatch(content, now);
        if (differs < 0) {
            return Optional.of(new PlanCut(content, frame, stretches, List.of(), places));
        }
        for (int place = 0; place < places.count(); place++) {
            if (places.from(place) <= differs && differs <= places.to(place) && isSameBehind(place, now)) {
                return with(place, now);
            }
        }
        return Optional.empty();
    }

    private boolean isSameBehind(int place, byte[] now) {
        int to = places.to(place);
        int toNow = to + now.length - content.length;
        return toNow >= places.from(place) && Arrays.equals(content, to, content.length, now, toNow, now.length);
    }

    private Optional<PlanCut> with(int place, byte[] now) {
        int by = now.length - content.length;
        int from = places.from(place);
        String lines = plainEnds(new String(now, from, places.to(place) + by - from, StandardCharsets.UTF_8));
        Stretch before = stretches.get(places.stretch(place));
        if (lines.indexOf('\uFFFD') >= 0 || !before.item().mayHave(places.key(place), lines)) {
            return Optional.empty();
        }
        Stretch after = before.with(places.key(place), lines);
        List<Stretch> all = new ArrayList<>(stretches);
        all.set(places.stretch(place), after);
        return Optional.of(new PlanCut(now, frame, all, List.of(after), places.after(place, by)));
    }

    /** The file that holds it. */
    byte[] content() {
        return content;
    }

    /** The plan without its findings. */
    String frame() {
        return frame;
    }

    /** Its items, each the same object in all versions in which nothing of it differs. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Those of its items that the version before it, if there was one, did not have like this. */
    List<Stretch> news() {
        return news;
    }
}
