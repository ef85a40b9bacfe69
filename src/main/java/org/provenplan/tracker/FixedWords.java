package org.provenplan.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.plan.Vocabulary.ActionType;
import org.provenplan.plan.Vocabulary.EvidenceKind;
import org.provenplan.plan.Vocabulary.SourceType;
import org.provenplan.plan.Word;

/** Finds in what a cell says the one word that the format has for it. What is not plainly that word is none. */
final class FixedWords {
    private static final WordList STATUSES = WordList.read("statuses.txt");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("(.{2,40}?)(?:\\s+[-–—]\\s+|[.:;,]\\s+|\n|\\s*\\()(.+)", Pattern.DOTALL);
    private static final Pattern WORDS_AND_DAY =
            Pattern.compile("(\\p{L}[\\p{L} ]{1,30}?)[ :,–-]+(?:on )?(\\d[\\w ./-]{4,25})");
    private static final Pattern CITED =
            Pattern.compile("(?i)\\breg(?:ulation)?s?\\.?\\s*(\\d{1,2}[A-Z]?(?!\\d)(?:\\s?\\([0-9a-zA-Z]{1,4}\\))*)");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}[A-Z]?(?:\\([0-9a-zA-Z]{1,4}\\))*");
    private static final List<String> KEY_QUESTIONS = List.of("safe", "effective", "caring", "responsive", "well-led");

    private FixedWords() {}

    static Optional<String> level(String text) {
        return switch (WordList.plain(text)) {
            case "must", "must do", "md", "must do action", "m" -> Optional.of("must-do");
            case "should", "should do", "sd", "should do action", "s" -> Optional.of("should-do");
            case "internal", "self identified", "internally identified" -> Optional.of("internal");
            default -> Optional.empty();
        };
    }

    static Optional<String> risk(String text) {
        return switch (WordList.plain(text)) {
            case "critical", "extreme", "very high" -> Optional.of("critical");
            case "high", "h", "high risk" -> Optional.of("high");
            case "medium", "moderate", "med", "m", "medium risk" -> Optional.of("medium");
            case "low", "l", "low risk" -> Optional.of("low");
            default -> Optional.empty();
        };
    }

    /** {@code Safe}, {@code WELL LED}, {@code Is the service caring?}. */
    static Optional<String> keyQuestion(String text) {
        String plain = WordList.plain(text)
                .replace("well led", "well-led")
                .replaceAll("^(?:is|are) (?:the |your |our )?(?:service|services|home|practice|they|it) ", "")
                .replaceAll("^(?:domain|key question|section) (?:\\d )?", "");
        return KEY_QUESTIONS.contains(plain) ? Optional.of(plain) : Optional.empty();
    }

    static Optional<String> source(String text) {
        String plain = WordList.plain(text);
        Optional<String> exact = Arrays.stream(SourceType.values())
                .map(Word::word)
                .filter(word -> word.replace('-', ' ').equals(plain))
                .findFirst();
        return exact.or(() -> switch (plain) {
            case "cqc", "cqc inspection", "cqc report", "inspection report", "cqc inspection report" ->
                Optional.of("inspection");
            case "complaints" -> Optional.of("complaint");
            case "incidents", "serious incident", "si" -> Optional.of("incident");
            case "mock cqc inspection", "mock inspection report" -> Optional.of("mock-inspection");
            case "internal audit", "audits" -> Optional.of("audit");
            case "safeguarding concern", "safeguarding alert" -> Optional.of("safeguarding");
            default -> Optional.empty();
        });
    }

    /** What a state is called in the plan, where all of the text is one, or its first words are and the rest is not another. */
    static Optional<String> status(String text) {
        Optional<String> whole = STATUSES.meaning(text.replaceFirst("^(?i:red|amber|green|blue)\\s*[-–:/]\\s*", ""));
        if (whole.isPresent()) {
            return known(whole);
        }
        if (dayBehind(text).isPresent()) {
            return known(STATUSES.meaning(WORDS_AND_DAY.matcher(text.strip()).replaceFirst("$1")));
        }
        Matcher parts = FIRST_WORDS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> first = STATUSES.meaning(parts.group(1));
        return speaksOfAnotherState(parts.group(2), first) ? Optional.empty() : known(first);
    }

    /** The day behind the word for a state, where nothing else is said. */
    static Optional<LocalDate> dayBehind(String text) {
        Matcher words = WORDS_AND_DAY.matcher(text.strip());
        return words.matches() && STATUSES.meaning(words.group(1)).isPresent()
                ? Days.of(words.group(2))
                : Optional.empty();
    }

    private static Optional<String> known(Optional<String> status) {
        return status.filter(word -> !word.equals("none"));
    }

    private static boolean speaksOfAnotherState(String rest, Optional<String> first) {
        String[] words = WordList.plain(rest).split(" ", -1);
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= Math.min(words.length, from + 3); to++) {
                Optional<String> other = STATUSES.meaning(String.join(" ", Arrays.copyOfRange(words, from, to)));
                if (other.isPresent() && !other.equals(first)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text is one of the words for a state, whatever the format makes of it. */
    static boolean isState(String text) {
        return STATUSES.meaning(text).isPresent();
    }

    /** The regulations that a text cites and the catalogue has. */
    static List<String> regulations(String text) {
        String plain = text.strip();
        Catalogue catalogue = Catalogue.bundled();
        if (BARE.matcher(plain).matches() && catalogue.regulation(plain).isPresent()) {
            return List.of(plain);
        }
        return CITED.matcher(text)
                .results()
                .map(cited -> cited.group(1).replace(" ", ""))
                .filter(cited -> catalogue.regulation(cited).isPresent())
                .distinct()
                .toList();
    }

    /** The kinds of evidence that a text lists; empty where it says anything else. */
    static List<String> evidence(String text) {
        List<String> kinds = new ArrayList<>();
        for (String part : text.split("[,;\n/]| and ", -1)) {
            String plain = WordList.plain(part).replaceFirst("s$", "").replace(' ', '-');
            Optional<String> kind = Word.all(EvidenceKind.class).stream()
                    .filter(word ->
                            word.replaceFirst("s$", "").equals(plain) || word.equals(plain.replaceFirst("ie$", "y")))
                    .findFirst();
            if (kind.isEmpty() || plain.equals("other")) {
                return List.of();
            }
            kinds.add(kind.get());
        }
        return kinds.stream().distinct().toList();
    }

    static Optional<String> actionType(String text) {
        String plain = WordList.plain(text).replace(' ', '-');
        return Word.all(ActionType.class).stream().filter(plain::equals).findFirst();
    }
}
