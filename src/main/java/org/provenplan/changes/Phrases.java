package org.provenplan.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.provenplan.changes.ItemChange.ChangedValue;
import org.provenplan.changes.ItemChange.Slip;
import org.provenplan.history.EntryKey;
import org.provenplan.plan.DateInWords;
import org.provenplan.plan.Ordinal;
import org.provenplan.plan.Plan;
import org.provenplan.plan.WrittenDate;

/** Values of a plan in the words that people use for them. */
final class Phrases {
    private static final int MOST_QUOTED = 80;

    private final LocalDate asOf;
    private final Optional<Plan> then;
    private final Plan now;

    Phrases(LocalDate asOf, Optional<Plan> then, Plan now) {
        this.asOf = asOf;
        this.then = then;
        this.now = now;
    }

    /** The name of a person; what is no person's id stays as it is. */
    String name(String id) {
        if (now.person(id).isEmpty() && then.isPresent()) {
            return then.get().nameOf(id);
        }
        return now.nameOf(id);
    }

    /** {@code 15 June}, with the year where it is another one. */
    String date(LocalDate date) {
        return date.getYear() == asOf.getYear() ? DateInWords.withoutYear(date) : DateInWords.of(date);
    }

    /** A date as above, a name for somebody's id, anything else as it is, ended where it is long. */
    String value(String text) {
        return WrittenDate.of(text).map(this::date).orElseGet(() -> cut(name(text)));
    }

    String value(Optional<String> text) {
        return text.map(this::value).orElse("nothing");
    }

    /** {@code due moved from 15 June to 6 July}. */
    String moved(String what, ChangedValue value) {
        if (value.before().isEmpty()) {
            return what + " set to " + value(value.after());
        }
        return value.after().isEmpty()
                ? what + " taken out, which was " + value(value.before())
                : what + " moved from " + value(value.before()) + " to " + value(value.after());
    }

    /** {@code second time, 21 days in all}. */
    static String slip(Slip slip) {
        String time = Ordinal.of(slip.times()) + " time";
        String days = slip.days() + (slip.days() == 1 ? " day" : " days");
        return slip.times() == 1 ? time + ", " + days : time + ", " + days + " in all";
    }

    /** What is left of a difference: {@code risk was medium, is high; 2 progress notes added}. */
    String rest(Difference difference) {
        List<String> parts = new ArrayList<>();
        difference.singleValues().forEach(value -> parts.add(changed(label(value.field()), value)));
        Set<String> lost =
                difference.gone().stream().map(Difference.Entry::list).collect(Collectors.toSet());
        count(
                difference.added().stream()
                        .map(Difference.Entry::list)
                        .filter(list -> !lost.contains(list))
                        .toList(),
                "added",
                parts);
        difference.edited().forEach(edit -> parts.add(edited(edit)));
        difference.gone().forEach(entry -> parts.add(whole(entry, " taken out", ", which was ")));
        difference.added().stream()
                .filter(entry -> lost.contains(entry.list()))
                .forEach(entry -> parts.add(whole(entry, " added", ": ")));
        return String.join("; ", parts);
    }

    /** What changed beside something else, behind it: {@code ; closure criteria was 5, is 8}. */
    String also(List<ChangedValue> values) {
        return values.stream()
                .map(value -> "; " + changed(label(value.field()), value))
                .collect(Collectors.joining());
    }

    /** {@code reading of 10 May 2026: value was 81.5, is 91.5}. */
    private String edited(Difference.Edit edit) {
        List<String> values = new ArrayList<>();
        for (ChangedValue value : edit.values()) {
            values.add(changed(label(value.field()), value));
        }
        return key(edit.before()).inWords() + ": " + String.join(", ", values);
    }

    /** {@code reading of 10 May 2026 taken out, which was 81.5}. */
    private String whole(Difference.Entry entry, String how, String before) {
        EntryKey key = key(entry);
        String texts = entry.texts().values().stream()
                .filter(text -> !key.isNamedBy(text))
                .map(this::value)
                .collect(Collectors.joining(", "));
        return key.inWords() + how + (texts.isEmpty() ? "" : before + texts);
    }

    private static EntryKey key(Difference.Entry entry) {
        return new EntryKey(entry.list(), entry.name(), "");
    }

    private String changed(String what, ChangedValue value) {
        boolean date = value.before().flatMap(WrittenDate::of).isPresent();
        return date || value.before().isEmpty() || value.after().isEmpty()
                ? moved(what, value)
                : what + " "
                        + new Contrast(
                                        name(value.before().get()),
                                        name(value.after().get()))
                                .told();
    }

    private static void count(List<String> lists, String what, List<String> parts) {
        for (String list : Set.copyOf(lists).stream().sorted().toList()) {
            long number = lists.stream().filter(list::equals).count();
            String noun = new EntryKey(list, "", "").noun();
            parts.add(number + " " + (number == 1 ? noun : plural(noun)) + " " + what);
        }
    }

    private static String plural(String noun) {
        if (noun.startsWith("entry")) {
            return "entries" + noun.substring("entry".length());
        }
        return noun.startsWith("review of")
                ? "reviews" + noun.substring("review".length())
                : noun.endsWith("entry") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** {@code closure.what-changed} as {@code closure what changed}. */
    static String label(String key) {
        return key.replace('.', ' ').replace('-', ' ');
    }

    /** A text of some length at most, cut between two words. */
    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_QUOTED) {
            return text;
        }
        int end = text.offsetByCodePoints(0, MOST_QUOTED);
        int space = Character.isWhitespace(text.charAt(end)) ? end : text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).stripTrailing() + "…";
    }
}
