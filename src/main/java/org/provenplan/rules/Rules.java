package org.provenplan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provenplan.privacy.PersonalIdentifier;
import org.provenplan.privacy.PersonalIdentifiers;
import org.provenplan.rule.Rule;
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
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The rulebook's rules, of all families, sorted by name. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
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
                    PrivacyFamily.rules())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(rule -> rule.info().id()))
            .toList();

    private Rules() {}

    /** The places in a text that {@code no-personal-identifiers} would have no output show, whatever else is wrong with the text. */
    public static List<Span> privatePlaces(SourceText source) {
        return PersonalIdentifiers.in(source).stream()
                .filter(identifier -> !identifier.isPublic(List.of()))
                .map(PersonalIdentifier::place)
                .toList();
    }

    public static List<Rule> all() {
        return ALL;
    }

    public static List<String> names() {
        return ALL.stream().map(rule -> rule.info().id().name()).toList();
    }

    public static Optional<Rule> named(String name) {
        return ALL.stream().filter(rule -> rule.info().id().name().equals(name)).findFirst();
    }
}
