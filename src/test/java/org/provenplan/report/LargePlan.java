package org.provenplan.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.provenplan.git.TestRepository;

/**
 * The plan of a care home after a poor inspection, as such plans are: 15 findings, 60 actions, 25 measures, on 15 September 2026. The
 * same seed gives the same plan.
 */
public final class LargePlan {
    public static final LocalDate AS_OF = LocalDate.parse("2026-09-15");

    /** The forum's last review, from which on something is news. */
    public static final LocalDate LAST_REVIEW = LocalDate.parse("2026-08-25");

    private static final LocalDate MOVED = LocalDate.parse("2026-08-23");

    private static final List<String> PEOPLE = List.of(
            "j-okafor Joy_Okafor registered_manager",
            "a-mensah Ama_Mensah deputy_manager",
            "d-price Dylan_Price clinical_lead,_ground_floor",
            "n-shah Nikhil_Shah safeguarding_lead",
            "b-carter Beth_Carter activities_and_engagement_lead",
            "e-walsh Eileen_Walsh HR_business_partner",
            "k-ito Kei_Ito head_of_catering",
            "t-hughes Tom_Hughes estates_and_maintenance_lead",
            "m-ahmed Mariam_Ahmed training_and_competence_lead",
            "l-novak Lena_Novak provider_governance_lead",
            "r-patel Ravi_Patel nominated_individual");

    /** Level, risk, key question, regulation, id, title, what it means for people. */
    private static final String FINDINGS = """
            must-do|critical|safe|12(2)(g)|late-medicines|Evening and night medicines are given late on both floors|Eleven people had time-critical medicines more than an hour late in four weeks
            must-do|critical|safe|13(2)|safeguarding-late|Safeguarding concerns reach the local authority late or not at all|Four of nine concerns were referred more than a week after they were seen
            must-do|high|safe|12(2)(b)|falls-response|People who fall are not reviewed within 24 hours and the same fall happens again|Nine people fell twice or more in four weeks
            must-do|high|safe|18(1)|unsafe-staffing|Shifts run below the number the dependency tool asks for|Call bells were answered after more than ten minutes on nine of fourteen nights
            must-do|high|responsive|9(3)(b)|care-plans-old|Care plans do not say how people want to be supported today|Three people were moved with the wrong sling
            must-do|high|effective|11(1)|consent-mca|Decisions are made for people without an assessment of their capacity|Thirty-one restrictions had no recorded reason
            must-do|high|safe|15(1)(e)|environment-unsafe|Radiator covers, window restrictors and call bells are broken for weeks|One person was scalded by a pipe
            must-do|medium|well-led|17(2)(a)|audits-no-action|Monthly audits find the same gaps and nobody acts on them|The late medicines were seen in four audits before the inspector saw them
            must-do|medium|well-led|17(2)(e)|leadership-visible|Staff do not see or trust their managers|Only 31% of staff would raise a concern with their manager
            must-do|medium|effective|14(1)|nutrition|People lose weight and nobody acts on it|Six people lost more than 5% of their weight in a month
            should-do|medium|safe|12(2)(h)|infection-control|Commodes, slings and pumps are dirty between uses|Two outbreaks lasted longer than three weeks
            should-do|medium|responsive|16(2)|complaints|Complaints are answered late and nothing is learned from them|Seven families waited more than forty days
            should-do|medium|effective|18(2)(a)|training-practice|Staff have certificates but cannot show the practice|Four of ten staff could not show how to use the hoist
            should-do|low|responsive|9(1)|activities|People on the first floor have nothing to do for most of the day|Twenty-two people in bed had eleven minutes of company a day outside of care
            must-do|medium|well-led|17(1)|notifications|Events that must be notified were not|Five deaths and two injuries were notified months late
            """;

    private static final List<String> TITLES = List.of(
            "Second senior on every evening round until the allocation sheet is in use",
            "Name one lead on each evening and night allocation sheet",
            "Handover runs from 19:15 to 19:40 with the lead released first",
            "Pharmacy delivers before 16:00 so that nobody signs for it during a round",
            "Each of the fourteen leads is watched through a full round and signed off",
            "Records of the last twelve months are read and what was missed is put right");
    private static final List<String> TYPES =
            List.of("immediate-control", "process", "process", "environment", "staffing", "leadership");
    private static final List<String> BARRIERS = List.of(
            "Two of six senior posts are empty and two candidates withdrew after their references",
            "The supplier's date has moved twice and the loan equipment ends in October",
            "Nobody on nights may change a plan before the new form is agreed");
    private static final List<String> CONTROLS = List.of(
            "The same two agency staff on all nights, checked each day by the senior on duty",
            "The manager or deputy is telephoned about each concern, day and night");
    private static final List<String> NOTES = List.of(
            "In use on 12 of 14 shifts; the second floor is still behind the first",
            "Checked on 8 rounds without notice; 1 gap, put right the same day and recorded in the log",
            "Ten staff asked what they do and why: 9 of 10 could say; the weekend leads were both away");
    private static final List<String> KINDS =
            List.of("observation", "spot-check", "feedback", "audit", "rota", "minutes");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private final LocalDate day;
    private int action;

    private LargePlan(LocalDate day) {
        this.random = new Random(60);
        this.day = day;
    }

    /** As it stood on a day: what lies after it has not been written. */
    public static String yaml(LocalDate day) {
        return new LargePlan(day).written();
    }

    /** Commits it, as it stood every ten days from the beginning, as {@code plan.yaml} of a repository. */
    public static void commitInto(TestRepository repository) throws IOException {
        for (LocalDate date = LocalDate.parse("2026-02-02"); date.isBefore(AS_OF); date = date.plusDays(10)) {
            repository.write("plan.yaml", yaml(date));
            repository.commit(date, "Jo Quality", "jo@example.org");
        }
        repository.write("plan.yaml", yaml(AS_OF));
        repository.commit(AS_OF, "Jo Quality", "jo@example.org");
    }

    private String written() {
        line("provenplan: 1\nid: larch-court-2026\ntitle: Larch Court – recovery after the inspection of January 2026");
        line("service: {name: Larch Court Nursing Home, provider: Example Care Ltd, location-id: 1-123456789}");
        line("started: 2026-02-02");
        line(
                "inspection: {date: 2026-01-14, published: 2026-01-30, concerns: 15, ratings: {overall: inadequate, safe: inadequate, well-led: inadequate}}");
        line("enforcement:");
        line(
                "  - {id: notice-safe-care, kind: warning-notice-s29, regulation: \"12\", served: 2026-01-28, respond-by: 2026-02-11, comply-by: 2026-09-30, findings: [late-medicines, falls-response]}");
        line(
                "  - {id: notice-governance, kind: warning-notice-s29, regulation: \"17\", served: 2026-01-28, respond-by: 2026-02-11, answered: {date: 2026-02-10, ref: Letter 4}, comply-by: 2026-10-30, findings: [audits-no-action]}");
        governance();
        line("people:");
        for (String person : PEOPLE) {
            String[] parts = person.split(" ", -1);
            line("  " + parts[0] + ": {name: " + parts[1].replace('_', ' ') + ", role: \"" + parts[2].replace('_', ' ')
                    + "\"}");
        }
        line("findings:");
        List<String> findings = FINDINGS.lines().toList();
        for (int i = 0; i < findings.size(); i++) {
            finding(i, findings.get(i).split("\\|", -1));
        }
        return yaml.toString();
    }

    private void governance() {
        line("governance:");
        line(
                "  accountable: r-patel\n  forum: Quality and safety board\n  review-every: monthly\n  escalate-to: l-novak\n  reviews:");
        for (LocalDate date = LocalDate.parse("2026-03-03"); date.isBefore(LAST_REVIEW); date = date.plusDays(25)) {
            line("    - {date: " + date
                    + ", by: r-patel, forum: Quality and safety board, decision: continue, note: The figures of " + date
                    + " were read floor by floor}");
        }
        if (!day.isBefore(LAST_REVIEW)) {
            line(
                    "    - {date: 2026-08-25, by: r-patel, forum: Quality and safety board, decision: tighten, challenge: Weekends are behind weekdays in all measures; who is in charge on a Sunday?, note: A weekend lead is named on each floor from 29 August}");
        }
    }

    private void finding(int number, String... parts) {
        line("  - id: " + parts[4] + "\n    title: " + parts[5] + "\n    level: " + parts[0] + "\n    risk: "
                + parts[1]);
        line("    source: {type: inspection, ref: \"page " + (7 + 2 * number) + "\", date: 2026-01-14}");
        line("    key-question: " + parts[2] + "\n    regulations: [\"" + parts[3] + "\"]\n    impact: " + parts[6]);
        line("    remaining-risk: Weekends and nights, until the second lead is in post; entry " + (40 + number)
                + " of the risk register");
        line("    root-causes:\n      - {cause: Handover overruns on the evening shift and nobody is free of calls "
                + parts[4] + ", category: process}");
        line(
                "    early-warnings: [More than two gaps in one week on one floor]\n    if-it-slips: The immediate control returns the same day");
        line("    measures:");
        int measures = number < 10 ? 2 : 1;
        for (int i = 1; i <= measures; i++) {
            measure(parts[4] + "-m" + i, number + i);
        }
        line("    actions:");
        int actions = number % 5 == 0 ? 5 : number % 5 == 1 ? 3 : 4;
        for (int i = 0; i < actions; i++) {
            action(parts[4] + "-" + (i + 1), parts[4], number, i);
        }
    }

    private void measure(String id, int number) {
        boolean share = number % 2 == 0;
        int from = share ? 40 : 30;
        int to = share ? 95 : 5;
        line("      - id: " + id + "\n        title: " + (share ? "Rounds right at once (" : "Times it went wrong (")
                + id.replace('-', ' ') + ")");
        line("        unit: \"" + (share ? "%" : "times a week") + "\"\n        baseline: {value: " + from
                + ", date: 2026-01-28, source: Records of four weeks}");
        line("        target: {value: " + to + ", by: 2026-" + (number % 3 == 0 ? "08-30" : "10-30")
                + "}\n        source: Weekly count by the lead\n        every: weekly\n        readings:");
        int weeks = 10 + number % 12;
        LocalDate first = AS_OF.minusDays(2).minusWeeks(weeks - 1L);
        for (int i = 0; i < weeks; i++) {
            double way = number % 4 == 0 ? 0.3 : Math.min(1.2, 1.7 * i / weeks);
            long value = Math.round(from + (to - from) * way + random.nextGaussian() * 2);
            LocalDate date = first.plusWeeks(i);
            if (!date.isAfter(day)) {
                line("          - {date: " + date + ", value: " + Math.max(0, share ? Math.min(100, value) : value)
                        + (i == 3 ? ", note: New form from this week" : "") + "}");
            }
        }
    }

    private void action(String id, String finding, int number, int i) {
        action++;
        String owner = PEOPLE.get((number + i) % 9).split(" ", -1)[0];
        LocalDate start = LocalDate.parse("2026-02-02").plusDays(i * 9L);
        boolean moved = number % 4 == i && !day.isBefore(MOVED);
        LocalDate due = number % 4 == i && !moved ? due(number, i).minusDays(30) : due(number, i);
        line("      - id: " + id + "\n        title: " + TITLES.get(i) + " (" + finding.replace('-', ' ')
                + ")\n        type: " + TYPES.get(i));
        line("        owner: " + owner + "\n        start: " + start + "\n        due: " + due
                + "\n        next-review: " + AS_OF.plusDays(2 + action % 11));
        line("        evidence-from: [" + KINDS.get(i) + ", " + KINDS.get((i + 3) % 6)
                + "]\n        staff-told: At three handovers and in one supervision each, by 1 March");
        String status = statusBy(day, start, status(number, i));
        line("        status: " + status);
        line("        steps:\n          - {title: Four weeks of records sorted by time and place, due: "
                + start.plusDays(30) + (day.isBefore(start.plusDays(28)) ? "" : ", done: " + start.plusDays(28)) + "}");
        line("          - {title: Two rounds observed from start to end, due: " + start.plusDays(60)
                + (day.isBefore(start.plusDays(58)) ? "" : ", done: " + start.plusDays(58)) + "}");
        progress(owner, status, due);
        if (moved) {
            line("        extensions:\n          - {date: 2026-08-23, from: " + due.minusDays(30) + ", to: " + due
                    + ", reason: Recruitment took six weeks longer than planned, "
                    + (number % 8 == 0 ? "" : "approved-by: r-patel, ") + "interim-control: \""
                    + CONTROLS.get(number % 2) + "\"}");
        }
        if (number % 5 == 1 && i == 1 && !day.isBefore(MOVED)) {
            line(
                    "        escalation:\n          - {date: 2026-08-24, to: l-novak, reason: Two posts cannot be filled from the home's own budget}");
        }
        if (status.equals("done") || status.equals("closed")) {
            done(owner, status, start, i);
        } else if (i == 1 && day.isAfter(start.plusDays(60))) {
            evidence(start.plusDays(60), owner, i, false);
        }
    }

    /** What it was on the way there. */
    private static String statusBy(LocalDate day, LocalDate start, String status) {
        boolean finished = status.equals("done") || status.equals("closed");
        if (day.isBefore(start)) {
            return "planned";
        }
        if (finished && day.isBefore(start.plusDays(90))) {
            return "in-progress";
        }
        return status.equals("closed") && day.isBefore(start.plusDays(105)) ? "done" : status;
    }

    private LocalDate due(int number, int i) {
        return number < 6 && i == 1
                ? AS_OF.minusDays(3 + 9L * number)
                : AS_OF.plusDays(5 + (number * 7L + i * 23L) % 80);
    }

    private String status(int number, int i) {
        if (i == 0) {
            return "done";
        }
        if (number == 6 || number == 14) {
            return "closed";
        }
        if (number % 6 == 4 && i == 2) {
            return "blocked";
        }
        return i == 3 && number % 3 == 0 ? "planned" : "in-progress";
    }

    private void progress(String owner, String status, LocalDate due) {
        line("        progress:");
        for (int k = 0; k < 3; k++) {
            LocalDate date = LocalDate.parse("2026-05-20").plusDays(k * 37L + action % 9);
            boolean stands = status.equals("blocked") || due.isBefore(AS_OF);
            String barrier = k == 2 && stands ? ", barrier: \"" + BARRIERS.get(action % 3) + "\"" : "";
            if (!date.isAfter(day)) {
                line("          - {date: " + date + ", by: " + owner + ", note: \"" + NOTES.get(k) + "; round " + action
                        + "\"" + barrier + "}");
            }
        }
    }

    private void done(String owner, String status, LocalDate start, int i) {
        LocalDate done = start.plusDays(80);
        line("        done-on: " + done);
        evidence(done.plusDays(10), owner, i, true);
        line(
                "        closure:\n          criteria: Target met on three readings in a row and two observed rounds agree with the record");
        if (status.equals("closed")) {
            line("          verified: {by: l-novak, date: " + done.plusDays(20)
                    + ", method: Two rounds watched and ten records read against them}");
            line("          closed: {by: r-patel, date: " + done.plusDays(25) + ", forum: Quality and safety board}");
            line(
                    "          what-changed: Nobody waits for more than half an hour\n          where: Both floors\n          oversight: Monthly round audit, read by the board\n          recheck: {due: "
                            + done.plusDays(85)
                            + (day.isBefore(done.plusDays(85))
                                    ? ""
                                    : ", done: " + done.plusDays(85)
                                            + ", outcome: held, result: Ten of ten rounds were right")
                            + "}");
        }
    }

    private void evidence(LocalDate date, String owner, int i, boolean tested) {
        List<String> kinds = new ArrayList<>(List.of(KINDS.get(i), KINDS.get((i + 3) % 6)));
        line("        evidence:");
        for (int k = 0; k < kinds.size(); k++) {
            String by =
                    tested && !owner.equals("l-novak") ? ", tested-by: l-novak, tested-on: " + date.plusDays(2) : "";
            line("          - {id: e-" + action + "-" + k
                    + ", title: Ten rounds of both floors seen from start to end, kind: " + kinds.get(k) + ", date: "
                    + date + ", ref: \"Audit log, entry " + (100 + action * 2 + k)
                    + "\", shows: \"9 of 10 rounds were right, against 4 of 10 at the baseline\", sample: 10" + by
                    + "}");
        }
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
