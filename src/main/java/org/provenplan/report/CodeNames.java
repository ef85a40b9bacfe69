package org.provenplan.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.EnforcementKind;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.catalogue.Standard;
import org.provenplan.format.PlainText;
import org.provenplan.plan.Plan;

/**
 * What the codes of a plan are called; a code that no catalogue knows stays as it is.
 *
 * @param plan whose framework they come from
 */
record CodeNames(Plan plan, Catalogue catalogue) {
    private static final String OVERALL = "overall";

    String keyQuestion(String code) {
        return named(code).orElseGet(() -> PlainText.oneLine(code));
    }

    /** What was rated: a key question, or the service as a whole. */
    String ratedArea(String code) {
        return named(code).orElseGet(() -> Words.sentence(PlainText.oneLine(code)));
    }

    /** Rated areas, the service as a whole first, then in the order of the framework. */
    List<String> inOrder(Collection<String> areas) {
        List<String> order = new ArrayList<>(List.of(OVERALL));
        catalogue.frameworkOf(plan).ifPresent(named -> named.keyQuestions()
                .forEach(question -> order.add(question.id())));
        return areas.stream()
                .sorted(Comparator.comparing((String area) -> order.contains(area) ? order.indexOf(area) : order.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Those of the plan's framework, in its order. */
    List<KeyQuestion> keyQuestions() {
        return catalogue.frameworkOf(plan).map(Framework::keyQuestions).orElse(List.of());
    }

    String standard(String code) {
        return catalogue.standard(plan, code).map(Standard::name).orElseGet(() -> PlainText.oneLine(code));
    }

    /** What the framework calls its standards: {@code Quality statements}. */
    String standards() {
        return catalogue
                        .frameworkOf(plan)
                        .map(Framework::standard)
                        .map(Words::sentence)
                        .orElse("Standard") + "s";
    }

    /** {@code 12(2)(g), Safe care and treatment}. */
    String regulation(String cited) {
        String title =
                catalogue.regulation(cited).map(known -> ", " + known.title()).orElse("");
        return PlainText.oneLine(cited) + title;
    }

    String framework(String id) {
        return catalogue.frameworkOf(plan).map(Framework::name).orElseGet(() -> PlainText.oneLine(id));
    }

    String enforcementKind(String code) {
        return catalogue.enforcementKind(code).map(EnforcementKind::name).orElseGet(() -> PlainText.oneLine(code));
    }

    private Optional<String> named(String keyQuestion) {
        return catalogue
                .frameworkOf(plan)
                .flatMap(named -> named.keyQuestion(keyQuestion))
                .map(KeyQuestion::name);
    }
}
