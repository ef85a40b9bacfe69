package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.plan.Measure;

/** The board's report: two pages, however large the plan is. */
final class BoardKind extends ReportKind {
    private static final double HEADING = 35;
    private static final double MORE = 16;
    private static final double LEAD_COLUMN = 340;
    private static final double ENTRY_COLUMN = 449;
    private static final double HALF_ENTRY = 218;
    private static final double ASK_COLUMN = 440;
    private static final double HALF = 246;
    private static final double NAME_COLUMN = 180;
    private static final double FIGURE_COLUMN = 95;
    private static final int SINCE_DAYS = 31;
    private static final int MOST_LINES = 7;
    private static final String TOO_LONG = "Too long for this page: it stands in the status report.";

    BoardKind() {
        super("board", "for a board or committee: two pages, what is late and what is asked of it first");
    }

    @Override
    Class<BoardReport> model() {
        return BoardReport.class;
    }

    @Override
    public boolean isOfOnePlan() {
        return true;
    }

    @Override
    BoardReport page(ReportInput input) {
        Subject subject = new Subject(input);
        if (subject.judged().size() != 1 || !subject.unjudged().isEmpty()) {
            throw new ReportFailure(
                    "A board report is made from one plan that can be read whole: provenplan check says what is wrong.",
                    null);
        }
        return new Draft(subject, new Comparison(input)).report();
    }

    /** A report in the making, page by page. */
    private static final class Draft {
        private final Subject subject;
        private final Scope scope;
        private final Comparison comparison;
        private final Tally tally;
        private final Optional<Tally> then;
        private final BoardDecisions decisions;

        Draft(Subject subject, Comparison comparison) {
            this.subject = subject;
            this.scope = subject.judged().get(0);
            this.comparison = comparison;
            this.tally = Tally.of(scope);
            this.then = comparison.tally(scope);
            this.decisions = new BoardDecisions(scope);
        }

        BoardReport report() {
            Masthead head = head();
            BoardReport.Lead lead = lead();
            StandingBar bar = StandingBar.of(tally, then, comparison.told(then));
            Sheet first = new Sheet();
            first.take(before(head, lead, bar));
            BoardReport.Listed<Deadline> regulator = regulator(first);
            BoardReport.Listed<LateEntry> overdue = overdue(first);
            Sheet second = new Sheet();
            second.take(28);
            BoardReport.Attention attention = attention(second);
            BoardReport.Listed<BoardReport.Decision> asked = asked(second);
            return new BoardReport(head, lead, bar, overdue, regulator, asked, measures(second), attention);
        }

        private Masthead head() {
            String forum = scope.plan()
                    .governance()
                    .map(governance -> scope.words().text(governance, "forum"))
                    .filter(name -> Sheet.lines(name, Sheet.SMALL, Sheet.WIDTH) == 1)
                    .orElse("");
            String title = Stream.of(
                            Subject.service(scope),
                            subject.title(scope.checked()),
                            scope.checked().id())
                    .filter(name -> !name.isEmpty() && Sheet.lines(name, 17.1, Sheet.WIDTH) <= 2)
                    .findFirst()
                    .orElse("Improvement plan");
            String compared = then.isPresent() ? "compared with " + comparison.name() : "";
            return subject.head(Words.joined(" · ", "Board report", forum), title, compared);
        }

        private BoardReport.Lead lead() {
            Verdict verdict = new Verdict(tally, then, comparison.shortDay());
            List<Diagnostic> found = subject.run().diagnosticsOf(scope.checked());
            return new BoardReport.Lead(
                    subject.notices(scope),
                    verdict.word(),
                    Words.joined(" ", verdict.figures(), news(), Deadlines.sentence(scope)),
                    decisions.inALine(),
                    FoundSection.sentence(found));
        }

        private String news() {
            if (then.isEmpty()) {
                return "";
            }
            long fresh = tally.overdue().stream()
                    .filter(id -> !then.get().overdue().contains(id))
                    .count();
            return fresh == 0 ? "" : fresh + " of the overdue " + (fresh == 1 ? "is" : "are") + " new.";
        }

        private static double before(Masthead head, BoardReport.Lead lead, StandingBar bar) {
            double notices = (head.notices().size() + lead.notices().size()) * 30.0;
            int title = Sheet.lines(head.title(), 17.1, Sheet.WIDTH);
            int sentence = Sheet.lines(lead.verdict() + " " + lead.sentence(), 10.9, LEAD_COLUMN);
            int asked = Sheet.lines(lead.asked(), Sheet.SMALL, 130);
            int detail = bar.figures().stream()
                    .mapToInt(figure -> Sheet.lines(figure.label(), Sheet.SMALL, FIGURE_COLUMN)
                            + (figure.detail().isEmpty()
                                    ? 0
                                    : Sheet.lines(figure.detail(), Sheet.SMALL, FIGURE_COLUMN)))
                    .max()
                    .orElse(0);
            int note = Sheet.lines(bar.note(), Sheet.SMALL, Sheet.WIDTH);
            return notices
                    + 36
                    + 20 * title
                    + Math.max(14.8 * sentence, 22 + 12 * asked)
                    + HEADING
                    + 48
                    + 11.2 * detail
                    + 13 * note;
        }

        private BoardReport.Listed<Deadline> regulator(Sheet sheet) {
            List<Deadline> all = new Deadlines(scope).all();
            sheet.take(HEADING + (all.isEmpty() ? 14 : 0));
            List<Deadline> shown = sheet.fill(
                    all,
                    3,
                    200,
                    deadline -> 7
                            + 13 * Sheet.lines(deadline.title() + ": " + deadline.demand(), Sheet.BODY, ENTRY_COLUMN)
                            + 11.2
                                    * Sheet.lines(
                                            deadline.detail() + " " + deadline.alarm(), Sheet.SMALL, ENTRY_COLUMN));
            return new BoardReport.Listed<>(
                    "The regulator's deadlines",
                    shown,
                    left(sheet, all.size() - shown.size(), "more deadline"),
                    "The regulator waits for nothing.");
        }

        private BoardReport.Listed<LateEntry> overdue(Sheet sheet) {
            List<LateEntry> all = new LateActions(scope)
                    .overdue().stream().map(Draft::withShortReasons).toList();
            sheet.take(HEADING + (all.isEmpty() ? 14 : MORE));
            List<LateEntry> shown = sheet.fill(all, 8, Double.MAX_VALUE, Draft::height);
            List<LateEntry> others = new ArrayList<>(all);
            others.removeAll(shown);
            String more = others.isEmpty()
                    ? ""
                    : others.size() + " more " + (others.size() == 1 ? "is" : "are") + " overdue, the longest "
                            + others.stream()
                                    .map(entry -> entry.days().word())
                                    .max(Comparator.comparingInt(days -> Integer.parseInt(days.replaceAll("\\D", ""))))
                                    .orElse("")
                            + ": status report.";
            return new BoardReport.Listed<>(
                    "Overdue: " + Words.count(all.size(), "action"), shown, more, "No action is overdue.");
        }

        /** A text that would fill the page stands in the status report, so that the action itself is told here. */
        private static LateEntry withShortReasons(LateEntry entry) {
            return new LateEntry(
                    entry.days(),
                    entry.small(),
                    entry.action(),
                    entry.owner(),
                    entry.of(),
                    shortened(entry.why()),
                    shortened(entry.until()));
        }

        private static LateEntry.Reason shortened(LateEntry.Reason reason) {
            boolean fits = Sheet.lines(reason.text(), Sheet.SMALL, HALF_ENTRY) <= MOST_LINES;
            return fits ? reason : new LateEntry.Reason(reason.label(), TOO_LONG, false);
        }

        private static double height(LateEntry entry) {
            double days = 13 + 12.5 * entry.small().size();
            int reasons = Math.max(
                    Sheet.lines(entry.why().label() + ": " + entry.why().text(), Sheet.SMALL, HALF_ENTRY),
                    Sheet.lines(entry.until().label() + ": " + entry.until().text(), Sheet.SMALL, HALF_ENTRY));
            double text = 12.8 * Sheet.lines(entry.action().text(), Sheet.BODY, ENTRY_COLUMN)
                    + 11.2 * Sheet.lines(entry.owner() + " · " + entry.of(), Sheet.SMALL, ENTRY_COLUMN)
                    + 11.2 * reasons;
            return 8 + Math.max(days, text);
        }

        private BoardReport.Attention attention(Sheet sheet) {
            BoardNews news = new BoardNews(scope);
            LocalDate day = comparison.day().orElse(scope.words().asOf().minusDays(SINCE_DAYS));
            List<BoardReport.AtRisk> risks = news.risks();
            List<BoardReport.Decided> decided = news.decidedSince(day);
            double cap = 190;
            List<BoardReport.AtRisk> shownRisks =
                    new Sheet().fill(risks, 5, cap, risk -> item(risk.mark().word() + "   " + risk.text()));
            List<BoardReport.Decided> shownDecided =
                    new Sheet().fill(decided, 5, cap, entry -> item(entry.day() + " " + entry.text()));
            double height = Math.max(
                    shownRisks.stream()
                            .mapToDouble(risk -> item(risk.mark().word() + "   " + risk.text()))
                            .sum(),
                    shownDecided.stream()
                            .mapToDouble(entry -> item(entry.day() + " " + entry.text()))
                            .sum());
            sheet.take(HEADING + height + 2 * MORE);
            return new BoardReport.Attention(
                    new BoardReport.Listed<>(
                            "At risk", shownRisks, more(risks.size() - shownRisks.size(), "more"), "Nothing besides."),
                    new BoardReport.Listed<>(
                            "Decided since " + scope.words().day(day),
                            shownDecided,
                            more(decided.size() - shownDecided.size(), "more decision"),
                            "Nothing is recorded."));
        }

        private static double item(String text) {
            return 5 + 11.3 * Sheet.lines(text, Sheet.SMALL, HALF);
        }

        private BoardReport.Listed<BoardReport.Decision> asked(Sheet sheet) {
            List<BoardReport.Decision> all =
                    decisions.all().stream().map(Draft::withShortText).toList();
            sheet.take(HEADING + (all.isEmpty() ? 14 : 0));
            List<BoardReport.Decision> shown = sheet.fill(
                    all,
                    6,
                    sheet.left() - 200,
                    decision -> 9
                            + 13
                                    * Sheet.lines(
                                            decision.ask() + ": " + decision.item() + ": " + decision.text(),
                                            Sheet.BODY,
                                            ASK_COLUMN));
            return new BoardReport.Listed<>(
                    "Decisions asked of the board: " + all.size(),
                    shown,
                    left(sheet, all.size() - shown.size(), "more decision"),
                    "None is asked for.");
        }

        private static BoardReport.Decision withShortText(BoardReport.Decision decision) {
            boolean fits = Sheet.lines(decision.text(), Sheet.SMALL, ASK_COLUMN) <= MOST_LINES;
            return fits ? decision : new BoardReport.Decision(decision.ask(), decision.item(), TOO_LONG);
        }

        private BoardReport.Listed<BoardReport.MeasureRow> measures(Sheet sheet) {
            MeasureCounts counts = MeasureCounts.of(scope);
            List<Measure> open = new ArrayList<>(scope.plan().measures());
            open.removeIf(
                    measure -> measure.isWithdrawn() || scope.state(measure).isReached());
            open.sort(Comparator.comparing(
                            (Measure measure) -> !scope.state(measure).isMissed())
                    .thenComparing(measure -> scope.state(measure))
                    .thenComparing(measure -> measure.targetDate().orElse(LocalDate.MAX)));
            sheet.take(HEADING + 20 + 20 + MORE);
            List<BoardReport.MeasureRow> rows = open.stream().map(this::row).toList();
            List<BoardReport.MeasureRow> shown = sheet.fill(
                    rows,
                    13,
                    Double.MAX_VALUE,
                    row -> 6 + 12 * Math.max(1.1, Sheet.lines(row.title(), Sheet.SMALL, NAME_COLUMN)));
            int cut = rows.size() - shown.size();
            String reached = counts.reached() == 0
                    ? ""
                    : counts.reached() + (counts.reached() == 1 ? " has" : " have") + " reached the target.";
            return new BoardReport.Listed<>(
                    "Measures: " + Words.count(counts.missed(), "target") + " missed, " + counts.reached() + " of "
                            + counts.all() + " reached",
                    shown,
                    Words.joined(
                            " ",
                            cut == 0 ? "" : cut + " more " + (cut == 1 ? "is" : "are") + " not shown.",
                            reached,
                            counts.all() == shown.size() ? "" : "All " + counts.all() + " in the status report."),
                    counts.all() == 0 ? "The plan has no measures." : "None is missed or on its way.");
        }

        private BoardReport.MeasureRow row(Measure measure) {
            MeasureNumbers numbers = MeasureNumbers.of(scope, measure);
            MeasureState state = scope.state(measure);
            String by = measure.targetDate().map(scope.words()::day).orElse("");
            Mark mark = state.isMissed()
                    ? new Mark(state == MeasureState.LOST ? "lost" : "missed " + by, "missed", Colour.RED.word())
                    : new Mark(by.isEmpty() ? "" : "by " + by, "", "");
            return new BoardReport.MeasureRow(
                    scope.link(measure).text(),
                    scope.readings(measure)
                            .latest()
                            .map(reading -> numbers.value(reading.value()))
                            .orElse("–"),
                    measure.targetValue().map(numbers::value).orElse("–"),
                    mark,
                    MeasureChart.of(scope, measure).part(false));
        }

        private static String left(Sheet sheet, int number, String noun) {
            if (number > 0) {
                sheet.take(MORE);
            }
            return more(number, noun);
        }

        private static String more(int number, String noun) {
            String counted = noun.equals("more") ? number + " more" : Words.count(number, noun);
            return number == 0 ? "" : counted.toLowerCase(Locale.ROOT) + ": status report.";
        }
    }
}
