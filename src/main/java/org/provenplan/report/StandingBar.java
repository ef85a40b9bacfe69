package org.provenplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.wording.AndList;

/**
 * Where the actions stand: a bar in five colours, with an earlier one under it, and the same in words and figures.
 *
 * @param actions how many are counted
 * @param now the parts of the bar
 * @param then those of the earlier one; none where nothing is known of it
 * @param figures one for each colour
 * @param note what is compared, and what is not counted
 */
public record StandingBar(int actions, List<Share> now, List<Share> then, List<Figure> figures, String note) {
    /** Under this share there is no room for a shape. */
    private static final double ROOM = 0.08;

    private static final double GAP = 0.3;

    /**
     * A part of a bar.
     *
     * @param x where it begins, in per cent of the bar
     * @param label where its figure begins
     * @param width in per cent
     * @param shape beside the figure; empty where there is no room
     * @param shapeX how far behind the figure it stands
     */
    public record Share(String colour, String x, String label, String width, int count, String shape, int shapeX) {}

    /**
     * A count.
     *
     * @param mark the colour's shape, and the number as its word
     * @param was the earlier number; empty where it is not known
     * @param detail which standings it is made of
     */
    public record Figure(Mark mark, String was, String label, String detail) {}

    static StandingBar of(Tally now, Optional<Tally> then, String comparison) {
        List<Figure> figures = new ArrayList<>();
        for (Colour colour : Colour.IN_ORDER) {
            String was = then.map(tally -> "was " + tally.of(colour)).orElse("");
            figures.add(
                    new Figure(colour.mark(String.valueOf(now.of(colour))), was, colour.label(), detail(now, colour)));
        }
        String cancelled = now.of(Standing.CANCELLED) == 0
                ? ""
                : Words.sentence(Words.count(now.of(Standing.CANCELLED), "cancelled action"))
                        + (now.of(Standing.CANCELLED) == 1 ? " is" : " are") + " not counted.";
        return new StandingBar(
                now.live(),
                shares(now),
                then.map(StandingBar::shares).orElse(List.of()),
                figures,
                Words.joined(" ", comparison, cancelled));
    }

    /** A colour that has one standing only, which it is named after, has nothing to add. */
    private static String detail(Tally tally, Colour colour) {
        List<String> parts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            boolean other = standing != Standing.CANCELLED
                    && standing.colour() == colour
                    && !standing.label().equals(colour.label());
            if (other && tally.of(standing) > 0) {
                parts.add(tally.of(standing) + " " + standing.label().toLowerCase(Locale.ROOT));
            }
        }
        return colour == Colour.GREEN ? "" : AndList.of(parts);
    }

    private static List<Share> shares(Tally tally) {
        List<Share> shares = new ArrayList<>();
        double before = 0;
        for (Colour colour : Colour.IN_ORDER) {
            int count = tally.of(colour);
            if (count > 0) {
                double share = (double) count / tally.live();
                int digits = String.valueOf(count).length();
                shares.add(new Share(
                        colour.word(),
                        percent(before),
                        percent(before + 0.9),
                        percent(Math.max(0.2, share * 100 - GAP)),
                        count,
                        share < ROOM ? "" : colour.mark("").shape(),
                        4 + 10 * digits));
                before += share * 100;
            }
        }
        return shares;
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}
