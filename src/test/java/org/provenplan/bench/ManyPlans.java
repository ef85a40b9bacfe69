package org.provenplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes plans of about 12 KB, each complete and each different. */
final class ManyPlans {
    static final int FINDINGS = 6;

    private ManyPlans() {}

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("plan-%04d.yaml".formatted(i)), plan(i));
        }
    }

    static String plan(int number) {
        StringBuilder plan = new StringBuilder("""
                provenplan: 1
                id: plan-%d
                title: Recovery plan %d after the March 2026 inspection
                service: {name: House %d, provider: Example Care Ltd}
                started: 2026-04-20
                inspection: {date: 2026-03-12, concerns: %d}
                governance: {accountable: r-patel, forum: Quality committee, review-every: monthly, escalate-to: Board of Example Care Ltd}
                people:
                  j-green: {name: Jo Green, role: Registered manager}
                  r-patel: {name: Ravi Patel, role: Nominated individual}
                findings:
                """.formatted(number, number, number, FINDINGS));
        for (int finding = 1; finding <= FINDINGS; finding++) {
            plan.append(finding(finding));
        }
        return plan.toString();
    }

    private static String finding(int n) {
        return """
                  - id: finding-%1$d
                    title: Evening medicines on floor %1$d are given late
                    level: must-do
                    risk: high
                    source: {type: inspection, ref: page %1$d, date: 2026-03-12}
                    key-question: safe
                    standards: [medicines-optimisation]
                    regulations: ["12(2)(g)"]
                    impact: Two people on floor %1$d had pain relief more than an hour late
                    root-causes:
                      - cause: Handover on floor %1$d overruns and nobody is protected from interruption
                        category: process
                    measures:
                      - id: late-entries-%1$d
                        title: Late entries in evening rounds on floor %1$d
                        unit: late entries in four weeks
                        baseline: {value: 25, date: 2026-04-12, source: MAR review}
                        target: {change: -80%%, by: 2026-07-30}
                        source: Medication administration records
                        every: weekly
                        readings:
                          - {date: 2026-05-10, value: 19}
                          - {date: 2026-05-17, value: 16}
                          - {date: 2026-05-24, value: 12}
                          - {date: 2026-05-31, value: 9}
                    actions:
                      - id: second-senior-%1$d
                        title: Second senior on every evening round of floor %1$d until the sheet is in use
                        type: immediate-control
                        owner: r-patel
                        start: 2026-04-20
                        due: 2026-04-22
                        done-on: 2026-04-22
                        evidence-from: [rota]
                        status: done
                      - id: protected-lead-%1$d
                        title: One named medicines lead on each evening allocation sheet of floor %1$d
                        type: process
                        owner: j-green
                        start: 2026-04-27
                        due: 2026-06-%2$02d
                        next-review: 2026-06-07
                        evidence-from: [audit, observation, feedback]
                        status: in-progress
                        progress:
                          - {date: 2026-05-10, by: j-green, note: In use on 12 of 14 evening shifts}
                          - {date: 2026-05-24, by: j-green, note: In use on 14 of 14 evening shifts}
                """.formatted(n, 10 + 3 * n).indent(0);
    }
}
