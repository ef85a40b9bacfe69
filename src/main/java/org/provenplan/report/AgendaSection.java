package org.provenplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.provenplan.duty.About;
import org.provenplan.duty.Duty;
import org.provenplan.duty.DutyKind;
import org.provenplan.duty.Responsible;
import org.provenplan.plan.Action;
import org.provenplan.plan.Item;
import org.provenplan.plan.Measure;
import org.provenplan.wording.AndList;

/** What a plan owes on its way into a report: its duties, as the check and the calendar know them. */
final class AgendaSection {
    private final Scope scope;
    private final PlanWords words;
    private final LocalDate asOf;
    private final List<Duty> duties;

    AgendaSection(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
        this.asOf = words.asOf();
        this.duties = new ArrayList<>(scope.duties().dated());
        duties.sort(Comparator.comparing(Duty::by));
    }

    Agenda part(Tally tally) {
        LateActions late = new LateActions(scope);
        return new Agenda(
                late.overdue(),
                noneOverdue(tally.of(Standing.NOT_KNOWN)),
                late.blocked(),
                passed(),
                people(),
                proof(),
                owners());
    }

    private static String noneOverdue(int unknown) {
        return unknown == 0
                ? "No action is overdue."
                : "No action is known to be overdue. For " + unknown
                        + " it cannot be told: see what the check found at " + (unknown == 1 ? "it." : "them.");
    }

    /** Everything that is overdue but actions. */
    private List<Agenda.Passed> passed() {
        return duties.stream()
                .filter(duty -> duty.kind() != DutyKind.FINISH && duty.isOverdue(asOf))
                .map(duty -> new Agenda.Passed(
                        words.day(duty.by()),
                        Words.distance(asOf, duty.by()),
                        kind(duty.kind()),
                        link(duty.about()),
                        words.typed(AndList.of(names(duty)))))
                .toList();
    }

    private List<Agenda.Person> people() {
        LocalDate last = asOf.plusDays(Standing.SOON_DAYS);
        Map<String, List<Duty>> byName = new TreeMap<>();
        Map<String, String> roles = new LinkedHashMap<>();
        for (Duty duty : duties) {
            if (!duty.isOverdue(asOf) && !duty.by().isAfter(last)) {
                for (Responsible who : duty.who()) {
                    String name = who.name().isEmpty() ? "Nobody named" : words.typed(who.name());
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(duty);
                    roles.putIfAbsent(name, words.typed(who.role()));
                }
            }
        }
        List<Agenda.Person> people = new ArrayList<>();
        byName.forEach((name, own) -> people.add(new Agenda.Person(name, roles.get(name), lines(own))));
        return people;
    }

    /** A line each; reviews and readings, of which there are many, are one line. */
    private List<Agenda.Line> lines(List<Duty> duties) {
        List<Agenda.Line> lines = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.kind() != DutyKind.REVIEW && duty.kind() != DutyKind.READING) {
                lines.add(new Agenda.Line(words.day(duty.by()), kind(duty.kind()) + ":", List.of(link(duty.about()))));
            }
        }
        together(duties, DutyKind.REVIEW, "review", lines);
        together(duties, DutyKind.READING, "reading", lines);
        return lines;
    }

    private void together(List<Duty> duties, DutyKind kind, String noun, List<Agenda.Line> lines) {
        List<Duty> some = duties.stream().filter(duty -> duty.kind() == kind).toList();
        if (some.size() == 1) {
            lines.add(new Agenda.Line(
                    words.day(some.get(0).by()),
                    kind(kind) + ":",
                    List.of(link(some.get(0).about()))));
        } else if (kind == DutyKind.READING && !some.isEmpty()) {
            String last = words.day(some.get(some.size() - 1).by());
            lines.add(new Agenda.Line(
                    words.day(some.get(0).by()),
                    "First of " + Words.count(some.size(), noun) + ", the last on " + last,
                    List.of()));
        } else if (!some.isEmpty()) {
            List<Link> links = some.stream().map(duty -> byId(duty.about())).toList();
            String last = words.day(some.get(some.size() - 1).by());
            lines.add(new Agenda.Line(
                    words.day(some.get(0).by()),
                    "First of " + Words.count(some.size(), noun) + ", the last on " + last + ":",
                    links));
        }
    }

    private List<Agenda.Waiting> proof() {
        List<Agenda.Waiting> waiting = new ArrayList<>();
        for (Standing standing : List.of(Standing.AWAITING_PROOF, Standing.CLOSED_NOT_SEEN)) {
            for (Action action : scope.actions(standing)) {
                waiting.add(new Agenda.Waiting(
                        standing.mark(since(action)), scope.link(action), words.name(action.owner()), missing(action)));
            }
        }
        return waiting;
    }

    private String since(Action action) {
        String closed = action.closedOn().map(day -> "Closed " + words.day(day)).orElse("");
        String done =
                action.doneOn().value().map(day -> "Done " + words.day(day)).orElse("Done");
        return closed.isEmpty() ? done : closed;
    }

    /** What a reader would look for; what the check found of it is listed with the rest. */
    private String missing(Action action) {
        List<String> missing = new ArrayList<>();
        EvidenceSection evidence = new EvidenceSection(scope, action);
        int pieces = action.standingEvidence().size();
        long untested = pieces - evidence.tested();
        if (pieces == 0) {
            missing.add("no evidence");
        } else if (untested > 0) {
            missing.add(untested + " of " + Words.count(pieces, "piece") + " not tested by anybody else");
        }
        int kinds = evidence.missing().size();
        if (pieces > 0 && kinds > 0) {
            missing.add(Words.count(kinds, "kind") + " of evidence agreed and not there");
        }
        List<Measure> measures = new ArrayList<>(scope.plan().measuresOf(scope.findingOf(action), action));
        measures.removeIf(measure -> measure.isWithdrawn() || scope.state(measure) == MeasureState.MET);
        if (!measures.isEmpty()) {
            missing.add(measures.size() == 1 ? "a target not met yet" : measures.size() + " targets not met yet");
        }
        boolean verified =
                action.closure().flatMap(closure -> closure.inner("verified")).isPresent();
        if (!verified) {
            missing.add("no verifier named");
        }
        if (scope.standing(action) == Standing.CLOSED_NOT_SEEN) {
            missing.add("no history shows the work as it went");
        }
        return missing.isEmpty() ? "" : "Missing: " + String.join("; ", missing) + ".";
    }

    private List<Agenda.Owner> owners() {
        Map<String, List<Action>> byOwner = new TreeMap<>();
        for (Action action : scope.plan().actions()) {
            if (action.mayBeOpen()) {
                String name = words.name(action.owner());
                byOwner.computeIfAbsent(name.isEmpty() ? "No owner" : name, key -> new ArrayList<>())
                        .add(action);
            }
        }
        List<Agenda.Owner> owners = new ArrayList<>();
        byOwner.forEach((name, actions) -> {
            actions.sort(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX)));
            int overdue = (int) actions.stream()
                    .filter(action -> scope.standing(action) == Standing.OVERDUE)
                    .count();
            List<Link> links = actions.stream().map(this::byId).toList();
            owners.add(new Agenda.Owner(name, actions.size(), overdue, links));
        });
        return owners;
    }

    private Link byId(Item item) {
        String id = words.text(item.id());
        return new Link(id.isEmpty() ? words.title(item.title(), "no id") : id, scope.anchor(item));
    }

    private Link byId(About about) {
        return about.item().isEmpty() ? link(about) : new Link(words.typed(about.item()), scope.anchor(about));
    }

    private Link link(About about) {
        String title = about.title().isBlank() ? about.item() : about.title();
        return new Link(words.typed(title), scope.anchor(about));
    }

    private static List<String> names(Duty duty) {
        Set<String> names = new LinkedHashSet<>();
        duty.who().forEach(who -> names.add(who.name()));
        names.remove("");
        return List.copyOf(names);
    }

    static String kind(DutyKind kind) {
        return switch (kind) {
            case START -> "Start";
            case FINISH -> "Due";
            case STEP -> "Step";
            case REVIEW -> "Review";
            case PROOF -> "Proof";
            case GOVERNANCE -> "Review of the plan";
            case RENEW -> "Evidence to be renewed";
            case RECHECK -> "Recheck";
            case CHECK -> "Recurring check";
            case RESPOND -> "Answer to the regulator";
            case COMPLY -> "Regulator's deadline";
            case WAIVER -> "Waiver ends";
            case TARGET -> "Target";
            case READING -> "Next reading";
        };
    }
}
