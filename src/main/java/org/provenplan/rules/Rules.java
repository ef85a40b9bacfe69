package org.provenplan.rules;

import java.util.List;
import java.util.Optional;
import org.provenplan.privacy.PersonalIdentifier;
import org.provenplan.privacy.PersonalIdentifiers;
import org.provenplan.rule.Rule;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The rulebook's rules, sorted by name. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new BaselineFirst(),
            new CauseNotSymptom(),
            new ChallengeRecorded(),
            new ClosureCriteria(),
            new ClosureDecision(),
            new ClosureEvidence(),
            new ClosureEvidenceInTime(),
            new ClosureOutcome(),
            new DatedWhenWritten(),
            new DatesInOrder(),
            new DueDate(),
            new EveryFindingAnswered(),
            new EvidenceCurrent(),
            new EvidenceDated(),
            new EvidenceGatheredThroughout(),
            new EvidenceKept(),
            new EvidenceLocated(),
            new EvidenceSource(),
            new EvidenceUnchanged(),
            new EvidenceUsedOnce(),
            new EvidenceVariety(),
            new ExtensionsRecorded(),
            new FewExtensions(),
            new FieldValues(),
            new FindingSource(),
            new FollowUpCheck(),
            new FollowUpHeld(),
            new GainHeld(),
            new GoodAreasKept(),
            new Governance(),
            new HistoryKept(),
            new ImmediateControl(),
            new IndependentVerifier(),
            new KnownCodes(),
            new KnownFields(),
            new KnownReferences(),
            new LinkedStandard(),
            new MeasurableOutcome(),
            new MoreThanTraining(),
            new NoContradiction(),
            new NoPersonalIdentifiers(),
            new NotOverdue(),
            new NotesShowOutcome(),
            new OutcomeMeasure(),
            new OverdueEscalated(),
            new OwnerInPost(),
            new PlainCharacters(),
            new PlainYaml(),
            new PlanAlive(),
            new PracticeCheck(),
            new PreciseWording(),
            new ReadableYaml(),
            new ReadingsCurrent(),
            new ReadingsInOrder(),
            new RealDates(),
            new RealMovement(),
            new RealisticDates(),
            new RegulatorDeadline(),
            new RequiredFields(),
            new ReviewDate(),
            new ReviewHeld(),
            new ReviewInterval(),
            new RootCause(),
            new SeparateHands(),
            new SharedLoad(),
            new SingleOwner(),
            new SpecificFinding(),
            new StartedOnTime(),
            new TargetMoves(),
            new TargetsKept(),
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
