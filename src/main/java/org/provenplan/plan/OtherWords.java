package org.provenplan.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that people type before they know those of the format. */
final class OtherWords {
    /** For each vocabulary: the word of the format, and behind the colon what is typed in its place. */
    private static final Map<Class<? extends Word>, String> TABLES = Map.of(
            Vocabulary.ActionStatus.class,
            """
            planned: open new not-started to-do todo pending scheduled outstanding agreed draft
            in-progress: ongoing on-going started under-way underway active wip doing on-track partly-done partial
            blocked: on-hold hold stuck waiting paused delayed stalled overdue at-risk
            done: complete completed finished achieved implemented actioned delivered yes true
            closed: signed-off embedded resolved verified evidenced complete-and-evidenced
            reopened: re-opened open-again
            cancelled: canceled dropped abandoned withdrawn superseded not-needed
            """,
            Vocabulary.PlanStatus.class,
            """
            active: open live current in-progress ongoing
            draft: new planned
            closed: complete completed done finished archived
            """,
            Vocabulary.EnforcementStatus.class,
            """
            open: active ongoing live in-force
            met: complied complete completed done closed satisfied
            withdrawn: cancelled lifted removed
            """,
            Vocabulary.Level.class,
            """
            must-do: must mandatory breach regulatory requirement required statutory
            should-do: should advised recommended recommendation advisory
            internal: own self self-identified service could-do could
            """,
            Vocabulary.Risk.class,
            """
            critical: severe extreme urgent very-high catastrophic
            high: red major serious
            medium: amber moderate med average
            low: green minor minimal
            """,
            Vocabulary.SourceType.class,
            """
            inspection: cqc cqc-inspection cqc-report inspection-report report regulator
            warning-notice: notice warning section-29 s29
            requirement-notice: requirement requirement-notices
            complaint: complaints concern
            incident: incidents accident event
            safeguarding: safeguarding-alert safeguarding-concern
            audit: internal-audit
            mock-inspection: mock mock-cqc
            commissioner: commissioners local-authority icb council
            feedback: survey comment comments
            self-assessment: self internal internal-review
            """,
            Vocabulary.Rating.class,
            """
            inadequate: poor failing
            requires-improvement: ri requires requires-improving
            good: met
            outstanding: excellent
            """,
            Vocabulary.Better.class,
            """
            lower: down less fewer decrease decreasing reduce smaller low
            higher: up more increase increasing rise bigger high
            """,
            Vocabulary.RecheckOutcome.class,
            """
            held: sustained kept maintained yes still-held holding embedded
            partly-held: partly partial partially partially-held mixed
            not-held: lost no slipped failed relapsed not-sustained
            """,
            Vocabulary.EvidenceKind.class,
            """
            observation: observations observed shadowing practice-observation
            spot-check: walkaround walk-round walkround sampling sample
            feedback: survey comments comment interview interviews residents relatives
            outcome-data: data figures statistics outcome outcomes trend kpi dashboard
            staff-knowledge-check: staff-interview staff-interviews quiz knowledge-check questionnaire
            care-record: care-plan care-plans records record mar mar-chart mars chart
            competency-check: competency competence competencies competency-assessment sign-off
            audit: audits
            policy: policies procedure sop
            minutes: meeting meeting-minutes meetings
            training-record: training certificate certificates training-matrix course
            supervision: supervisions appraisal supervision-notes
            incident-review: incident incidents lessons-learned
            complaint-log: complaint complaints
            risk-assessment: risk risks
            rota: rotas allocation-sheet staffing
            report: reports
            other: photo photos email emails letter
            """);

    private OtherWords() {}

    /** The word of a vocabulary that is spelt so. */
    static Optional<Word> exact(Class<? extends Word> vocabulary, String text) {
        for (Word word : vocabulary.getEnumConstants()) {
            if (word.isTyped(text)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The word of a vocabulary that another one is commonly typed for. */
    static Optional<Word> meant(Class<? extends Word> vocabulary, String text) {
        String typed = normal(text);
        return Optional.ofNullable(read(vocabulary).get(typed))
                .flatMap(word -> exact(vocabulary, word))
                .or(() -> Arrays.<Word>stream(vocabulary.getEnumConstants())
                        .filter(word -> word.typedFor().contains(typed))
                        .findFirst());
    }

    /** Lower case, with hyphens between the words. */
    static String normal(String text) {
        return text.length() > 64 ? text : text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    private static Map<String, String> read(Class<? extends Word> vocabulary) {
        Map<String, String> words = new HashMap<>();
        TABLES.getOrDefault(vocabulary, "")
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(row -> Stream.of(row[1].split(" ")).forEach(other -> words.put(other, row[0])));
        return words;
    }
}
