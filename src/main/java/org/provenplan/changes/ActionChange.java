package org.provenplan.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.changes.ItemChange.ChangedValue;
import org.provenplan.changes.ItemChange.Slip;
import org.provenplan.check.Proof;
import org.provenplan.check.Proofs;
import org.provenplan.plan.Action;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Vocabulary.ActionStatus;
import org.provenplan.plan.WrittenDate;
import org.provenplan.wording.AndList;

/** Tells what happened to an action. */
final class ActionChange {
    private static final Set<String> PEOPLE = Set.of("owner", "contributors");

    private final Teller teller;
    private final PlanVersions versions;
    private final Proofs proofs;
    private final Phrases phrases;

    ActionChange(Teller teller, PlanVersions versions, Proofs proofs) {
        this.teller = teller;
        this.versions = versions;
        this.proofs = proofs;
        this.phrases = teller.phrases();
    }

    void tell(Action then, Action now, Difference difference) {
        if (then.status() != now.status()) {
            tellStatus(then.status(), now, difference);
        }
        difference.take("due").ifPresent(due -> tellDue(due, difference));
        for (Difference.Entry entry : difference.takeAdded("escalation")) {
            teller.tell(ChangeGroup.ESCALATED, escalation(entry), Difference.value(entry));
        }
        for (ChangedValue value : difference.takeAll(PEOPLE::contains)) {
            teller.tell(ChangeGroup.PEOPLE, people(value), value);
        }
    }

    /** A new action may have come in closed. */
    void tellNewStatus(Action action) {
        if (action.status() == ActionStatus.CLOSED) {
            tellClosed(action, List.of());
        }
    }

    private void tellStatus(ActionStatus then, Action now, Difference difference) {
        List<ChangedValue> values = new ArrayList<>(difference.takeAll(key -> key.equals("status")));
        switch (now.status()) {
            case CLOSED -> {
                values.addAll(difference.takeAll(key -> key.startsWith("closure.") || key.equals("done-on")));
                tellClosed(now, values);
            }
            case CANCELLED -> {
                values.addAll(difference.takeAll(key -> key.startsWith("cancelled.") || key.equals("superseded-by")));
                teller.tell(ChangeGroup.WITHDRAWN, cancelled(now) + otherThanBefore(values), values, Optional.empty());
            }
            case PLANNED, IN_PROGRESS, BLOCKED, DONE, REOPENED -> tellOpen(then, now, values, difference);
        }
    }

    private void tellOpen(ActionStatus then, Action now, List<ChangedValue> values, Difference difference) {
        List<Difference.Entry> reopened = difference.takeAdded("reopened");
        reopened.forEach(entry -> values.add(Difference.value(entry)));
        boolean wasFinished = then == ActionStatus.CLOSED || then == ActionStatus.DONE;
        boolean back = now.status() == ActionStatus.REOPENED || (now.isOpen() && wasFinished);
        String reason = reopened.stream()
                .findFirst()
                .map(entry -> because(entry.text("reason")) + by("by", entry.text("by")))
                .orElse("");
        List<ChangedValue> doneOn = difference.takeAll(key -> key.equals("done-on"));
        values.addAll(doneOn);
        teller.tell(
                back ? ChangeGroup.REOPENED : ChangeGroup.OTHER,
                "was " + then.label() + ", is " + now.status().label() + reason + phrases.also(doneOn),
                values,
                Optional.empty());
    }

    private void tellClosed(Action now, List<ChangedValue> values) {
        Proof proof = proofs.of(now);
        int doubts = proof.doubts().size();
        Optional<Fields> closed = now.closure().flatMap(closure -> closure.inner("closed"));
        String when = now.closedOn().map(day -> " on " + phrases.date(day)).orElse("");
        String who = closed.flatMap(entry -> entry.text("by").value())
                .map(id -> " by " + phrases.name(id))
                .orElse("");
        String doubt = doubts == 0
                ? ", but not everything could be checked"
                : ", but the check has " + PlanComparison.counted(doubts, "doubt") + " about its proof";
        String told = "closed" + when + who + (proof.holds() ? "" : doubt) + otherThanBefore(values);
        teller.tell(group(proof), told, values, Optional.empty());
    }

    /** What had been written before the status changed, and was changed with it: criteria that were made easier, a day. */
    private String otherThanBefore(List<ChangedValue> values) {
        return phrases.also(values.stream()
                .filter(value -> value.before().isPresent() && !value.field().equals("status"))
                .toList());
    }

    private static ChangeGroup group(Proof proof) {
        if (!proof.holds()) {
            return ChangeGroup.CLOSED_IN_DOUBT;
        }
        return proof.seen() ? ChangeGroup.CLOSED_WITH_PROOF : ChangeGroup.CLOSED_NOT_SEEN;
    }

    private void tellDue(ChangedValue due, Difference difference) {
        List<ChangedValue> values = new ArrayList<>(List.of(due));
        List<Difference.Entry> extensions = difference.takeAdded("extensions");
        extensions.forEach(entry -> values.add(Difference.value(entry)));
        if (isLater(due)) {
            Slip slip = versions.slip(teller.item().id(), "due", due.after().get());
            Optional<Difference.Entry> extension = Stream.concat(
                            extensions.stream(), difference.edited().stream().map(Difference.Edit::after))
                    .filter(entry -> entry.list().equals("extensions")
                            && entry.text("to").equals(due.after()))
                    .findFirst();
            String recorded = extension
                    .map(entry -> because(entry.text("reason")) + by("approved by", entry.text("approved-by")))
                    .orElse(", no extension recorded");
            String counts = slip.times() == 0 ? "" : " (" + Phrases.slip(slip) + ")";
            teller.tell(
                    ChangeGroup.SLIPPED,
                    phrases.moved("due", due) + counts + recorded,
                    values,
                    slip.times() == 0 ? Optional.empty() : Optional.of(slip));
        } else {
            teller.tell(ChangeGroup.OTHER, phrases.moved("due", due), values, Optional.empty());
        }
    }

    static boolean isLater(ChangedValue date) {
        return date.before().flatMap(WrittenDate::of).isPresent()
                && date.after().flatMap(WrittenDate::of).isPresent()
                && date.after().get().compareTo(date.before().get()) > 0;
    }

    private String escalation(Difference.Entry entry) {
        return "escalated"
                + entry.text("to").map(to -> " to " + phrases.name(to)).orElse("")
                + entry.text("date").map(on -> " on " + phrases.value(on)).orElse("") + because(entry.text("reason"))
                + entry.text("decision")
                        .map(what -> "; decided: " + Phrases.cut(what))
                        .orElse("");
    }

    private String people(ChangedValue value) {
        if (value.before().isEmpty()) {
            return value.field() + " set to " + names(value.after());
        }
        return value.after().isEmpty()
                ? value.field() + " taken out, which was " + names(value.before())
                : value.field() + " was " + names(value.before()) + ", is " + names(value.after());
    }

    private String names(Optional<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids.orElse("").split(", ", -1)) {
            names.add(phrases.name(id));
        }
        return AndList.of(names);
    }

    private String cancelled(Action now) {
        String because = because(now.cancelledBecause().value());
        List<String> successors = new ArrayList<>();
        now.fields().<String>values("superseded-by").forEach(id -> id.value().ifPresent(successors::add));
        return "cancelled" + because + (successors.isEmpty() ? "" : "; superseded by action " + AndList.of(successors));
    }

    private static String because(Optional<String> reason) {
        return reason.map(text -> ", reason: " + Phrases.cut(text)).orElse("");
    }

    private String by(String words, Optional<String> person) {
        return person.map(id -> "; " + words + " " + phrases.name(id)).orElse("");
    }
}
