package org.provenplan.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.provenplan.git.Commit;
import org.provenplan.life.ItemHistory;
import org.provenplan.life.ItemLife;
import org.provenplan.life.ItemLife.Event;
import org.provenplan.life.ItemLife.Moment;
import org.provenplan.life.PlanLives;
import org.provenplan.plan.DateInWords;
import org.provenplan.rules.Rules;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;

/** The life of an item in the words that several formats share. */
final class HistoryWords {
    private HistoryWords() {}

    /** What may not be shown, in the plans as they are and in what they said earlier. */
    static Masks masks(ItemHistory history) {
        StringBuilder past = new StringBuilder();
        for (ItemLife life : history.lives()) {
            for (Moment moment : life.moments()) {
                for (Event event : moment.events()) {
                    event.before().ifPresent(value -> past.append(value).append('\n'));
                    event.after().ifPresent(value -> past.append(value).append('\n'));
                }
            }
        }
        List<Span> places = new ArrayList<>(history.plans().result().privatePlaces());
        places.addAll(Rules.privatePlaces(new SourceText("", past.toString())));
        return Masks.of(places);
    }

    /** {@code Action protected-lead "One named lead"}; a plan has its id only. */
    static String item(ItemLife life) {
        String kind = life.item().kind().equals("evidence")
                ? "piece of evidence"
                : life.item().kind();
        String title = life.item().title().isEmpty() ? "" : " \"" + life.item().title() + '"';
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " "
                + life.item().id() + title;
    }

    /** {@code of finding late-medicines in plans/harbour-view.yaml}. */
    static String where(ItemLife life) {
        String within = life.item().within();
        return (within.isEmpty() ? "" : "Under " + within + ", in ")
                + (within.isEmpty() ? "In " : "")
                + life.plan().file()
                + end(life);
    }

    private static String end(ItemLife life) {
        if (life.plan().gone().isPresent()) {
            return ", which is gone";
        }
        return life.present() ? "" : ", which it is no longer in";
    }

    /** {@code 12 June 2026, Jo Green, 1a2b3c4}. */
    static String when(Moment moment) {
        if (moment.commit().isEmpty()) {
            return "Not committed yet";
        }
        Commit commit = moment.commit().get();
        return DateInWords.of(commit.date()) + ", " + commit.author() + ", " + commit.shortHash();
    }

    static String subject(Moment moment) {
        return moment.commit().map(Commit::subject).orElse("");
    }

    /** That versions were passed over; empty where none were. */
    static String passedOver(ItemLife life) {
        return life.unreadable() == 0
                ? ""
                : Counted.of(life.unreadable(), "version") + " of this plan could not be read, and "
                        + (life.unreadable() == 1 ? "was" : "were") + " passed over";
    }

    /** {@code plans/a.yaml: its past is not known, since …: fetch …}. */
    static List<String> gaps(PlanLives plans) {
        return plans.gaps().stream()
                .map(gap -> gap.plan().file() + ": its past is not known, since "
                        + gap.why().reason() + ": " + gap.why().cure())
                .toList();
    }
}
