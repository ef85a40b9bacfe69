package org.provenplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.provenplan.rule.Family;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rules.actions.ActionsFamily;
import org.provenplan.rules.closure.ClosureFamily;
import org.provenplan.rules.evidence.EvidenceFamily;
import org.provenplan.rules.findings.FindingsFamily;
import org.provenplan.rules.history.HistoryFamily;
import org.provenplan.rules.measures.MeasuresFamily;
import org.provenplan.rules.ownership.OwnershipFamily;
import org.provenplan.rules.privacy.PrivacyFamily;
import org.provenplan.rules.review.ReviewFamily;
import org.provenplan.rules.structure.StructureFamily;
import org.provenplan.rules.text.TextFamily;

/** Ties together the rules' classes, the list of them, their pages and the rulebook: nothing forgotten, nothing extra. */
class RulesTest {
    /** The rulebook: name, severity (E, W, I) and marks (c calendar, h history, m mandatory). */
    private static final String RULEBOOK = """
            accountable-apart        W
            baseline-first           E
            cause-not-symptom        W
            challenge-recorded       W
            check-held               W c
            closure-criteria         W
            closure-decision         E
            closure-evidence         E m
            closure-evidence-in-time E h
            closure-outcome          E
            dated-when-written       I h
            dates-in-order           E
            due-date                 E
            every-finding-answered   E
            evidence-current         W c
            evidence-dated           E
            evidence-gathered-throughout I h
            evidence-kept            E h
            evidence-located         E
            evidence-shows           E
            evidence-source          E m
            evidence-tested          W
            evidence-unchanged       E
            evidence-used-once       I
            evidence-variety         E
            extensions-in-order      E
            extensions-recorded      E h
            few-extensions           W
            field-values             E
            finding-source           W
            follow-up-check          E
            follow-up-held           E c
            gain-held                W
            good-areas-kept          I
            governance               E
            history-kept             E h m
            immediate-control        E
            independent-verifier     E
            known-codes              E
            known-fields             E
            known-references         E
            linked-standard          W
            measurable-outcome       E m
            more-than-training       E
            no-contradiction         W
            no-personal-identifiers  E m
            not-overdue              W c
            notes-show-outcome       W
            notice-answered          E c
            one-version              E m
            others-told              I
            outcome-measure          W
            overdue-escalated        E c
            own-words                W
            owner-in-post            E c
            plain-characters         W
            plain-yaml               E m
            plan-alive               W c h
            plan-kept                E h m
            plan-reviewed            W c
            practice-check           W
            precise-wording          W
            proof-in-time            W c
            readable-yaml            E m
            readings-current         W c
            readings-in-order        E
            readings-kept            E h
            readings-plausible       W
            real-dates               E
            real-movement            W c
            realistic-dates          W
            regulator-deadline       E
            required-fields          E
            review-date              E m
            review-held              E c
            review-interval          W
            risk-fits                W
            root-cause               E
            separate-hands           W h
            shared-load              W
            single-owner             E m
            specific-finding         W
            staff-told               W
            started-on-time          I c
            target-moves             E
            target-reached           W c
            targets-kept             E h
            unique-ids               E
            unique-keys              E m
            unique-people            W
            waivers-in-force         E c
            whole-text               E
            """;

    @Test
    void everyRuleIsListed() {
        List<String> classes = new ClassFileImporter()
                .importPackages("org.provenplan.rules").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();

        assertThat(Rules.all())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void rulesAreListedInTheOrderOfTheirNames() {
        assertThat(Rules.all()).extracting(rule -> rule.info().id()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsInThePackageOfItsFamily() {
        assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.getClass().getPackageName())
                .isEqualTo("org.provenplan.rules." + rule.info().family().word()));
    }

    @Test
    void everyFamilyListsItsRulesInTheOrderOfTheirNames() {
        assertThat(List.of(
                        TextFamily.rules(),
                        StructureFamily.rules(),
                        OwnershipFamily.rules(),
                        FindingsFamily.rules(),
                        ActionsFamily.rules(),
                        MeasuresFamily.rules(),
                        EvidenceFamily.rules(),
                        ReviewFamily.rules(),
                        ClosureFamily.rules(),
                        HistoryFamily.rules(),
                        PrivacyFamily.rules()))
                .hasSameSizeAs(Family.values())
                .allSatisfy(rules ->
                        assertThat(rules).extracting(rule -> rule.info().id()).isSorted());
    }

    @Test
    void classesAreNamedAfterTheirRules() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(hyphenated(rule.getClass().getSimpleName()))
                        .isEqualTo(rule.info().id().name()));
    }

    @Test
    void everyRuleIsWeighedAndMarkedAsInTheRulebook() {
        assertThat(Rules.all().stream().map(rule -> row(rule.info())).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(RULEBOOK.replaceAll(" +", " "));
    }

    @Test
    void everyPageHasItsRuleAndEveryRuleItsPage() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Rules.all().stream()
                            .map(rule -> rule.info().id() + ".md")
                            .toList());
        }
    }

    @Test
    void aRuleIsFoundByItsName() {
        assertThat(Rules.all())
                .allSatisfy(
                        rule -> assertThat(Rules.named(rule.info().id().name())).containsSame(rule));
        assertThat(Rules.named("single-owners")).isEmpty();
    }

    private static String row(RuleInfo info) {
        String marks = info.marks().stream()
                .sorted(Comparator.naturalOrder())
                .map(mark -> mark.name().substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return (info.id() + " " + info.severity().name().charAt(0) + " " + marks).strip();
    }

    private static String hyphenated(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
