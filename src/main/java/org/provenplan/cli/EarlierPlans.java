package org.provenplan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.PastPlans;
import org.provenplan.git.Revision;
import org.provenplan.git.Snapshot;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.DateText;
import org.provenplan.report.Past;

/** The earlier state that a report compares plans with. */
final class EarlierPlans {
    static final CommandPage.ValueOption SINCE = new CommandPage.ValueOption(
            "--since",
            "REVISION",
            "What to compare with: a tag, branch or hash of Git, or a day such as 2026-05-01; unless you say, the last"
                    + " review of the plan by its forum.");

    private final CheckRequest request;
    private final CheckResult now;

    private EarlierPlans(CheckRequest request, CheckResult now) {
        this.request = request;
        this.now = now;
    }

    /**
     * As asked for, or else as of the forum's last review; empty where there was none, or there are several plans.
     *
     * @throws CommandFailure if what was asked for is no revision
     */
    static Optional<Past> of(Typed typed, CheckRequest request, CheckResult now) throws IOException {
        EarlierPlans earlier = new EarlierPlans(request, now);
        Optional<String> since = typed.option(SINCE.name());
        if (since.isPresent()) {
            return Optional.of(earlier.asked(since.get()));
        }
        Optional<LocalDate> review = earlier.lastReview();
        return review.isPresent() ? Optional.of(earlier.reviewed(review.get())) : Optional.empty();
    }

    private Past asked(String since) throws IOException {
        TypedRevisions revisions = new TypedRevisions(RepositoryRoot.of(request));
        Optional<LocalDate> typedDay = new DateText(since).date();
        Revision revision = revisions.at(since);
        LocalDate day = typedDay.orElse(revision.date());
        String name = typedDay.isPresent()
                ? DateInWords.of(day)
                : Typed.shown(since) + " of " + DateInWords.of(revision.date());
        return new Past(name, day, Optional.of(check(revisions, revision, day)), "");
    }

    /** Without a history its figures are left out, and that is said. */
    private Past reviewed(LocalDate day) throws IOException {
        String name = "the review of " + DateInWords.of(day);
        try {
            TypedRevisions revisions = new TypedRevisions(RepositoryRoot.of(request));
            Optional<Revision> revision = revisions.before(day.plusDays(1));
            if (revision.isPresent()) {
                return new Past(name, day, Optional.of(check(revisions, revision.get(), day)), "");
            }
            return new Past(name, day, Optional.empty(), leftOut(name, "nothing had been committed by then."));
        } catch (CommandFailure unknown) {
            return new Past(name, day, Optional.empty(), leftOut(name, "there is no history to take them from."));
        }
    }

    private static String leftOut(String name, String why) {
        return "The figures of " + name + " are left out, since " + why;
    }

    private CheckResult check(TypedRevisions revisions, Revision revision, LocalDate day) throws IOException {
        try (Snapshot snapshot = revisions.snapshot(revision)) {
            return PastPlans.check(snapshot, request.withHistory().asOf(day), now.plans());
        }
    }

    private Optional<LocalDate> lastReview() {
        if (now.plans().size() != 1) {
            return Optional.empty();
        }
        return now.plans().get(0).plan().flatMap(plan -> plan.governance()).stream()
                .flatMap(governance -> governance.each("reviews").stream())
                .flatMap(review -> review.date("date").value().stream())
                .filter(day -> day.isBefore(now.asOf()))
                .max(LocalDate::compareTo);
    }
}
