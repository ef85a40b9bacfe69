package org.provenplan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provenplan.plan.Vocabulary;
import org.provenplan.plan.Word;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final List<String> KEY_QUESTIONS = List.of("safe", "effective", "caring", "responsive", "well-led");

    static Stream<Framework> frameworks() {
        return CATALOGUE.frameworkIds().stream()
                .map(id -> CATALOGUE.framework(id).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "cqc-saf, 34, 8 6 5 7 8",
        "cqc-kloe-2017-asc, 24, 6 7 3 3 5",
        "cqc-kloe-2017-healthcare, 27, 6 6 3 4 8",
        "cqc-2026-draft, 24, 7 4 3 4 6",
    })
    void standardsAreCountedByKeyQuestion(String id, int all, String byKeyQuestion) {
        Framework framework = CATALOGUE.framework(id).orElseThrow();

        assertThat(framework.standards()).hasSize(all);
        assertThat(KEY_QUESTIONS.stream()
                        .map(question -> "" + framework.standardsOf(question).size()))
                .containsExactly(byKeyQuestion.split(" "));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aFrameworkIsSoundInItself(Framework framework) {
        assertThat(framework.keyQuestions()).extracting(KeyQuestion::id).containsExactlyElementsOf(KEY_QUESTIONS);
        assertThat(framework.standards()).allSatisfy(standard -> {
            assertThat(framework.keyQuestion(standard.keyQuestion())).isPresent();
            assertThat(standard.name()).isNotBlank().isEqualTo(standard.name().strip());
            assertThat(CATALOGUE.usualRegulations(standard))
                    .allSatisfy(
                            number -> assertThat(CATALOGUE.regulation(number)).isPresent());
        });
        Map<String, Long> codes = framework.standards().stream()
                .flatMap(
                        standard -> Stream.of(standard.id(), standard.shortId()).distinct())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        assertThat(codes).as("codes that stand for one standard each").allSatisfy((code, count) -> assertThat(count)
                .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "cqc-saf, medicines-optimisation, Medicines optimisation",
                "cqc-saf, environmental-sustainability, Environmental sustainability - sustainable development",
                "cqc-saf, S8, none",
                "cqc-saf, Medicines-Optimisation, none",
                "cqc-saf, Medicines optimisation, none",
                "cqc-kloe-2017-asc, S4, Proper and safe use of medicines",
                "cqc-kloe-2017-asc, s4, Proper and safe use of medicines",
                "cqc-kloe-2017-asc, asc17-s4, Proper and safe use of medicines",
                "cqc-kloe-2017-asc, S7, none",
                "cqc-kloe-2017-healthcare, S4, Medicines",
                "cqc-kloe-2017-healthcare, W8, 'Learning, improvement and innovation'",
                "cqc-2026-draft, k26-safe-staffing, Safe staffing",
                "cqc-2026-draft, safe-staffing, Safe staffing",
                "cqc-2026-draft, k26-, none",
            })
    void aCodeStandsForAStandard(String framework, String code, String name) {
        assertThat(CATALOGUE.framework(framework).orElseThrow().standard(code).map(Standard::name))
                .isEqualTo(java.util.Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "12, Safe care and treatment",
                "12(2)(g), Safe care and treatment",
                "17(2)(d)(ii), Good governance",
                "9A, 'Visiting and accompanying in care homes, hospitals and hospices'",
                "20A(1), Requirement as to display of performance assessments",
                "4, Requirements where the service provider is an individual or partnership",
                "2009/18, Notification of other incidents",
                "2009/18(2)(e), Notification of other incidents",
                "2009/22A, Form of notifications to the Commission",
                "3, none",
                "21, none",
                "22A, none",
                "2009/9A, none",
                "2014/12, none",
                "9a, none",
                "Regulation 12, none",
                "12 (2), none",
                "12(2, none",
                "12(), none",
                "'', none",
            })
    void aCitationNamesARegulation(String cited, String title) {
        assertThat(CATALOGUE.regulation(cited).map(Regulation::title)).isEqualTo(java.util.Optional.ofNullable(title));
    }

    @Test
    void everythingElseIsCounted() {
        assertThat(CATALOGUE.regulations2014())
                .hasSize(19)
                .extracting(Regulation::number)
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.regulations2009())
                .hasSize(11)
                .allMatch(regulation -> regulation.number().startsWith("2009/"));
        assertThat(CATALOGUE.enforcementKinds())
                .hasSize(16)
                .extracting(EnforcementKind::id)
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.enforcementKind("warning-notice-s29").map(EnforcementKind::name))
                .contains("Warning Notice (section 29)");
        assertThat(CATALOGUE.framework("cqc")).isEmpty();
    }

    @Test
    void theRatingsAreThoseOfTheFormat() {
        assertThat(CATALOGUE.ratings())
                .extracting(Rating::id)
                .containsExactlyElementsOf(Word.all(Vocabulary.Rating.class));
    }

    @Test
    void vagueWordingIsCounted() {
        assertThat(CATALOGUE.vagueWording()).hasSize(68);
        assertThat(vaguePhrases()).hasSize(1160).doesNotHaveDuplicates().allSatisfy(phrase -> assertThat(phrase)
                .matches("(\\^ )?[a-z<>-]+( (\\.\\.|[a-z<>-]+))*"));
        assertThat(CATALOGUE.plainTerms()).hasSize(230).doesNotHaveDuplicates();
        assertThat(CATALOGUE.recordNames().byName()).hasSize(42).doesNotHaveDuplicates();
        assertThat(CATALOGUE.recordNames().asSource()).hasSize(57).doesNotHaveDuplicates();
    }

    @Test
    void vagueWordingSaysWhyAndWhatToWriteInstead() {
        assertThat(CATALOGUE.vagueWording()).allSatisfy(wording -> {
            assertThat(wording.why()).as(wording.toString()).matches("[a-z].*[a-z]");
            assertThat(wording.instead()).as(wording.toString()).matches("(write|name) .*[a-z:]");
        });
    }

    private static List<String> vaguePhrases() {
        return CATALOGUE.vagueWording().stream()
                .flatMap(wording -> wording.phrases().stream())
                .toList();
    }
}
