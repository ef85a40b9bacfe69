package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.chart.Analysis;
import org.provenplan.chart.Assurance;
import org.provenplan.chart.Basis;
import org.provenplan.chart.ChartWords;
import org.provenplan.chart.Direction;
import org.provenplan.chart.Drawing;
import org.provenplan.chart.Painter;
import org.provenplan.chart.Point;
import org.provenplan.chart.Readings;
import org.provenplan.chart.Signal;
import org.provenplan.chart.Sparkline;
import org.provenplan.chart.Variation;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Measure;
import org.provenplan.plan.Vocabulary.Better;

/** The readings of a measure on their way into a chart. */
final class MeasureChart {
    private final Scope scope;
    private final Measure measure;
    private final Analysis analysis;

    private MeasureChart(Scope scope, Measure measure) {
        this.scope = scope;
        this.measure = measure;
        this.analysis = Analysis.of(readings());
    }

    static MeasureChart of(Scope scope, Measure measure) {
        return new MeasureChart(scope, measure);
    }

    /**
     * As a report shows it.
     *
     * @param drawn whether it is drawn, rather than told
     */
    ChartPart part(boolean drawn) {
        String sentence = MeasureSentence.of(scope, measure);
        return new ChartPart(
                drawn ? Painter.draw(analysis) : Drawing.NONE,
                Sparkline.of(analysis.readings()),
                analysis.variation().map(Variation::icon).orElse(""),
                analysis.variation().map(Variation::words).orElse(""),
                analysis.assurance().map(Assurance::icon).orElse(""),
                ChartWords.willReach(analysis),
                sentence.isEmpty() ? "" : Words.joined(" ", sentence, ChartWords.sentence(analysis)),
                sentence.isEmpty() ? "" : ChartWords.convention(analysis));
    }

    Analysis analysis() {
        return analysis;
    }

    /** What makes a reading more than chance; empty where nothing does. */
    String signal(int reading) {
        return analysis.signals().get(reading).map(Signal::words).orElse("");
    }

    private Readings readings() {
        return new Readings(
                scope.readings(measure).points().stream()
                        .map(point -> new Point(point.date(), point.value()))
                        .toList(),
                scope.words().typed(scope.words().text(measure.unit())),
                measure.better().map(better -> better == Better.LOWER ? Direction.LOWER : Direction.HIGHER),
                measure.baselineValue(),
                measure.targetValue(),
                rebased(),
                events(),
                Basis.ALL);
    }

    private List<LocalDate> rebased() {
        List<LocalDate> days = new ArrayList<>();
        for (Fields entry : measure.fields().each("rebased")) {
            entry.date("from").value().ifPresent(days::add);
        }
        return days.stream().sorted().toList();
    }

    /** The actions that are to move it, on the days on which they were done. */
    private List<Readings.Event> events() {
        List<Readings.Event> events = new ArrayList<>();
        for (Action action : scope.plan().actions()) {
            Optional<LocalDate> done = action.doneOn().value();
            boolean moves =
                    scope.plan().measuresOf(scope.findingOf(action), action).contains(measure);
            if (done.isPresent() && moves && action.isLive()) {
                events.add(new Readings.Event(done.get(), scope.link(action).text()));
            }
        }
        events.sort(Comparator.comparing(Readings.Event::date));
        return events;
    }
}
