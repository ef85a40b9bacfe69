package org.provenplan.rules;

import java.util.List;
import java.util.Optional;
import org.provenplan.rule.Rule;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The rulebook's rules, sorted by name. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new ClosureEvidence(),
            new DatesInOrder(),
            new DueDate(),
            new EveryFindingAnswered(),
            new EvidenceDated(),
            new EvidenceLocated(),
            new EvidenceSource(),
            new FieldValues(),
            new KnownCodes(),
            new KnownFields(),
            new KnownReferences(),
            new MeasurableOutcome(),
            new NoPersonalIdentifiers(),
            new PlainCharacters(),
            new PlainYaml(),
            new ReadableYaml(),
            new RealDates(),
            new RequiredFields(),
            new ReviewDate(),
            new SingleOwner(),
            new UniqueIds(),
            new UniqueKeys(),
            new WaiversInForce(),
            new WholeText());

    private Rules() {}

    /** The places in a text that {@code no-personal-identifiers} would have no output show, whatever else is wrong with the text. */
    public static List<Span> privatePlaces(SourceText source) {
        return PersonalIdentifiers.in(source).stream()
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
