package org.provenplan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.plan.Action;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Finding;
import org.provenplan.plan.Plan;
import org.provenplan.plan.Vocabulary.EnforcementStatus;

/**
 * What the regulator demands by law.
 *
 * @param item the item under {@code enforcement} that says so
 */
public record Notice(Plan plan, Fields item) {
    public EnforcementStatus status() {
        return item.<EnforcementStatus>word("status").orElse(EnforcementStatus.OPEN);
    }

    /** Whether the service has yet to comply, whatever it says, or does not say since when it does. */
    boolean isOwed() {
        return switch (status()) {
            case OPEN -> true;
            case MET -> !item.date("ended").isPresent() || openAction().isPresent();
            case WITHDRAWN -> false;
        };
    }

    /** The day by which the service must comply or, where it says that it has complied earlier, that day. */
    Field<LocalDate> day() {
        Field<LocalDate> deadline = item.date("comply-by");
        Field<LocalDate> ended = item.date("ended");
        boolean earlier = ended.is((LocalDate day) -> deadline.isMissing() || deadline.is(day::isBefore));
        return status() == EnforcementStatus.MET && earlier ? ended : deadline;
    }

    /** The first action for its findings that is still open: their own, or one of others that answers one of these too. */
    public Optional<Action> openAction() {
        List<String> findings = item.<String>values("findings").stream()
                .flatMap(id -> id.value().stream())
                .toList();
        for (Finding finding : plan.findings()) {
            boolean named = finding.id().is(findings::contains);
            for (Action action : finding.actions()) {
                if (action.isOpen() && (named || answersOneOf(findings, action))) {
                    return Optional.of(action);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean answersOneOf(List<String> findings, Action action) {
        return action.fields().<String>values("also-for").stream().anyMatch(id -> id.is(findings::contains));
    }
}
