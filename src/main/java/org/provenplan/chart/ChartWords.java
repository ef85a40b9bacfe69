package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a chart shows, in sentences, for those who see it and those who don't. */
public final class ChartWords {
    private final Analysis analysis;
    private final Readings readings;
    private final Figures figures;

    private ChartWords(Analysis analysis) {
        this.analysis = analysis;
        this.readings = analysis.readings();
        this.figures = Figures.apart(new Levels(analysis).typed());
    }

    /** Whether there is a signal, and whether the target is within reach. */
    public static String sentence(Analysis analysis) {
        return new ChartWords(analysis).sentence();
    }

    /** Which chart it is, what its limits rest on, what its numbers and its axis mean. */
    public static String convention(Analysis analysis) {
        return new ChartWords(analysis).conventions();
    }

    /** Whether the target will be reached, in a word or two beside an icon; empty where nobody can tell. */
    public static String willReach(Analysis analysis) {
        return analysis.assurance()
                .map(assurance -> switch (assurance) {
                    case PASSES -> "Yes";
                    case HIT_AND_MISS -> "Sometimes";
                    case FAILS -> analysis.isOutgrown() ? "Not yet" : "No";
                })
                .orElse("");
    }

    private String sentence() {
        return switch (analysis.convention()) {
            case TABLE -> count(readings.points().size()) + " too few to call a trend.";
            case LINE -> count(readings.points().size()) + " too few to tell a signal from chance.";
            case RUN_CHART -> ofRun(analysis.run().orElseThrow());
            case XMR -> ofLimits();
        };
    }

    private static String count(int readings) {
        return readings == 1 ? "1 reading is" : readings + " readings are";
    }

    private String ofRun(RunRules run) {
        String around = " around the median of " + figures.text(run.median()) + ".";
        if (!run.isSignal()) {
            return "No signal: the readings vary as chance would have it," + around;
        }
        List<String> why = new ArrayList<>();
        if (run.isRunTooLong()) {
            why.add(run.longestRun() + " readings in a row on one side, where chance explains " + run.mostInARun());
        }
        if (run.isCrossedTooRarely()) {
            why.add(times(run.crossings()) + " across it, where chance explains no fewer than "
                    + run.fewestCrossings());
        }
        return "A real change" + around.substring(0, around.length() - 1) + ": " + String.join(", and ", why) + ".";
    }

    private static String times(int crossings) {
        return switch (crossings) {
            case 0 -> "never";
            case 1 -> "only once";
            default -> "only " + crossings + " times";
        };
    }

    private String ofLimits() {
        Optional<Limits> limits = analysis.limits();
        if (limits.isEmpty()) {
            return "Too few readings since the limits were set anew to tell a signal from chance.";
        }
        Variation variation = analysis.variation().orElseThrow();
        String mean = figures.text(limits.get().mean());
        String signal = "the latest readings lie outside what chance explains.";
        String change =
                switch (variation) {
                    case COMMON ->
                        limits.get().areEqual()
                                ? "No signal: all readings are " + mean + "."
                                : "No signal: the readings vary as they always have, around " + mean + ".";
                    case IMPROVING_HIGH, IMPROVING_LOW -> "A real improvement: " + signal;
                    case WORSENING_HIGH, WORSENING_LOW -> "A real worsening: " + signal;
                    case CHANGING_HIGH, CHANGING_LOW -> "A real change: " + signal;
                };
        return change + reach();
    }

    private String reach() {
        if (analysis.isOutgrown()) {
            return " The limits still hold the time before the change"
                    + analysis.shiftedSince()
                            .map(day -> "; new ones may begin on " + ShortDate.of(day, true))
                            .orElse("")
                    + ".";
        }
        return analysis.assurance()
                .map(assurance -> switch (assurance) {
                    case PASSES -> " As it works now it will keep the target.";
                    case HIT_AND_MISS -> " As it works now it will reach the target at times and miss it at others.";
                    case FAILS -> " As it works now it will not reach the target.";
                })
                .orElse("");
    }

    private String conventions() {
        List<String> said = new ArrayList<>();
        said.add(kind());
        List<Readings.Event> events = readings.points().isEmpty() ? List.of() : Flags.shown(readings);
        boolean drawn = analysis.convention() != Convention.TABLE;
        if (drawn && !events.isEmpty()) {
            said.add(numbered(events));
        }
        if (drawn && strip(readings).length() < full(readings).length()) {
            said.add("Counted in " + readings.unit() + ".");
        }
        Axis axis = drawn ? Axis.around(new Levels(analysis).all()) : new Axis(BigDecimal.ONE, 0, 1);
        if (!axis.holdsZero()) {
            said.add("The axis does not begin at 0.");
        }
        return String.join(" ", said);
    }

    private String kind() {
        int number = readings.points().size();
        return switch (analysis.convention()) {
            case TABLE -> "";
            case LINE -> "Line of " + number + " readings" + before() + "; no signals are looked for under 10.";
            case RUN_CHART -> "Run chart, " + number + " readings around their median, rules of Anhøj.";
            case XMR ->
                "XmR chart, " + number + " readings, limits at mean ± 2.66 × mean moving range" + stretches() + "."
                        + undrawn();
        };
    }

    private String before() {
        return readings.baseline().isPresent() ? ", dotted: the baseline" : "";
    }

    private String stretches() {
        Stretch last = analysis.last();
        String since = analysis.stretches().size() > 1
                ? ", set anew from " + day(readings.points().get(last.from()).date())
                : "";
        return since + (last.isTrial() ? ", trial limits from " + last.size() + " readings" : "");
    }

    private String undrawn() {
        Levels levels = new Levels(analysis);
        Optional<Limits> limits = analysis.limits();
        boolean upper = limits.filter(known -> !levels.isUpperDrawn(known)).isPresent();
        boolean lower = limits.filter(known -> !levels.isLowerDrawn(known)).isPresent();
        return (upper ? " The upper limit lies over 100% and is not drawn." : "")
                + (lower ? " The lower limit lies under 0 and is not drawn." : "");
    }

    private static String numbered(List<Readings.Event> events) {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            numbered.append(i == 0 ? "" : "; ")
                    .append(i + 1)
                    .append(": ")
                    .append(day(events.get(i).date()))
                    .append(", ")
                    .append(events.get(i).what());
        }
        return numbered.append('.').toString();
    }

    private static String day(LocalDate date) {
        return ShortDate.of(date, false);
    }

    /** What stands over the plot: which way is better, and the unit where it has room. */
    static String strip(Readings readings) {
        String full = full(readings);
        return Painter.hasRoomFor(full) ? full : way(readings);
    }

    private static String full(Readings readings) {
        String way = way(readings);
        return way.isEmpty() || readings.unit().isEmpty() ? way + readings.unit() : way + ", " + readings.unit();
    }

    private static String way(Readings readings) {
        return readings.better()
                .map(better -> better == Direction.LOWER ? "lower is better" : "higher is better")
                .orElse("");
    }
}
