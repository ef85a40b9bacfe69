package org.provenplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random plan in which most kinds of duty stand, with dates around the middle of June 2026. */
final class DutifulPlan {
    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 15);
    private static final int SPREAD = 60;
    private static final List<String> STATUSES =
            List.of("planned", "in-progress", "blocked", "reopened", "done", "closed", "cancelled", "going well");
    private static final List<String> INTERVALS =
            List.of("daily", "weekly", "2 weeks", "monthly", "quarterly", "now and then");

    private final Random random;
    private final List<LocalDate> dates = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    DutifulPlan(Random random) {
        this.random = random;
        head();
        for (int i = 0; i < 3; i++) {
            finding("f" + i);
        }
    }

    String yaml() {
        return yaml.toString();
    }

    /** The day before one of its dates, the day itself, one of the next two, or some weeks later. */
    LocalDate dayAroundADate() {
        LocalDate date = dates.get(random.nextInt(dates.size()));
        return date.plusDays(List.of(-1, 0, 1, 2, 8, 15, 40, 100).get(random.nextInt(8)));
    }

    private void head() {
        line("provenplan: 1");
        line("id: p");
        line("title: Plan");
        line("status: " + one("active", "active", "draft", "closed"));
        line("service: {name: Harbour View}");
        line("started: 2026-02-02");
        line("governance: {accountable: r-patel, forum: Quality group, review-every: " + interval()
                + ", escalate-to: Board, reviews: [{date: " + date()
                + ", by: r-patel, decision: continue, note: 12 late}]}");
        line("people: {j-green: {name: Jo Green, role: Manager}, r-patel: {name: Ravi Patel, role: Chair},"
                + " m-osei: {name: Mo Osei, role: Nurse}}");
        line("enforcement:");
        line("  - {id: n1, kind: warning-notice-s29, respond-by: " + date()
                + maybe(", answered: {date: " + date() + "}") + ", comply-by: " + date()
                + maybe(", status: " + one("open", "met", "withdrawn")) + maybe(", ended: " + date())
                + maybe(", findings: [f0, f1]") + "}");
        line("checks:");
        line("  - {id: c1, title: Round, key-question: safe, owner: m-osei, every: " + interval()
                + maybe(", last: " + date()) + "}");
        line("waivers:");
        line("  - {rule: specific-finding, item: f1, reason: The regulator's words, approved-by: r-patel, expires: "
                + date() + "}");
        line("findings:");
    }

    private void finding(String id) {
        line("  - id: " + id);
        line("    title: Evening medicines are given late on " + id);
        line("    level: " + one("must-do", "should-do", "internal"));
        line("    risk: " + one("critical", "high", "medium", "low"));
        line("    source: {type: audit, ref: page 7, date: 2026-02-02}");
        if (random.nextInt(4) == 0) {
            line("    no-action: {reason: The wing closed in April, approved-by: r-patel, review: " + date() + "}");
            return;
        }
        line("    measures:");
        for (int i = 0; i < 2; i++) {
            measure(id + "m" + i);
        }
        line("    actions:");
        for (int i = 0; i < 3; i++) {
            action(id, id + "a" + i);
        }
    }

    private void measure(String id) {
        line("      - {id: " + id
                + ", title: Late doses, unit: doses, baseline: {value: 25, date: 2026-02-01, source: MAR},"
                + " target: {value: 5, by: " + date() + "}, source: MAR, every: " + interval()
                + maybe(", withdrawn: {date: 2026-03-01, reason: Another ward}", 8)
                + maybe(
                        ", rebased: [{from: " + date() + ", was: 5, reason: The pharmacy moved, approved-by: r-patel}]",
                        5)
                + ", readings: [" + readings() + "]}");
    }

    private String readings() {
        List<String> readings = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 3, 2);
        for (int i = random.nextInt(6); i > 0; i--) {
            day = day.plusDays(3 + random.nextInt(30));
            dates.add(day);
            readings.add("{date: " + day + ", value: " + one("4", "5", "6", "20", "26") + "}");
        }
        return String.join(", ", readings);
    }

    private void action(String finding, String id) {
        line("      - id: " + id);
        line("        title: One named lead gives the medicines of " + id);
        line("        type: " + one("process", "process", "immediate-control", "training"));
        line("        owner: " + one("j-green", "m-osei"));
        line("        start: " + one("2026-02-09", date().toString()));
        line("        due: " + one(date().toString(), date().toString(), "soon"));
        line("        next-review: " + date());
        line("        status: " + STATUSES.get(random.nextInt(STATUSES.size())));
        line("        evidence-from: [audit, observation]");
        if (random.nextBoolean()) {
            line("        done-on: " + date());
        }
        if (random.nextBoolean()) {
            line("        measures: [" + finding + "m0]");
        }
        if (random.nextBoolean()) {
            line("        steps: [{title: Rewrite the sheet, by: m-osei, due: " + date() + maybe(", done: " + date())
                    + "}]");
        }
        if (random.nextInt(3) == 0) {
            line("        progress: [{date: " + date() + ", by: j-green, note: 12 late doses"
                    + maybe(", barrier: The pharmacy moves") + "}]");
        }
        if (random.nextInt(3) == 0) {
            line("        evidence: [{id: " + id
                    + "e, title: Rota, kind: rota, date: 2026-03-01, ref: \"Rota 114\", expires: " + date() + "}]");
        }
        if (random.nextBoolean()) {
            line("        closure: {closed: {by: r-patel, date: " + date() + "}" + maybe(", oversight: Weekly round")
                    + ", recheck: {due: " + date() + maybe(", done: " + date())
                    + maybe(", outcome: " + one("held", "partly-held", "not-held")) + "}}");
        }
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private LocalDate date() {
        LocalDate date = MIDDLE.plusDays(random.nextInt(2 * SPREAD) - SPREAD);
        dates.add(date);
        return date;
    }

    private String interval() {
        return INTERVALS.get(random.nextInt(INTERVALS.size()));
    }

    private String maybe(String text) {
        return maybe(text, 2);
    }

    private String maybe(String text, int oneIn) {
        return random.nextInt(oneIn) == 0 ? text : "";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
