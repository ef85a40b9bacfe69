package org.provenplan.due;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.duty.About;
import org.provenplan.duty.DutyKind;
import org.provenplan.yaml.Limits;

/**
 * Plans, and what is due by them on several days. A case is a text file:
 *
 * <pre>
 * why: one line
 * === plan a.yaml
 * the plan
 * === as of 2026-06-01 until 2026-07-01
 * j-green (Jo Green, Registered manager): -4 finish protected-lead, 0 review protected-lead
 * later 3, undated 1
 * </pre>
 *
 * <p>Each date is given as days from the as-of date, with a ! where it is overdue, kind and item; what has no day has a question mark. Before the plan's first line stands {@code provenplan: 1}.
 *
 * @param parts what stands between the lines that begin with three equals signs, each with that line
 */
record DueCase(Path path, String why, List<Part> parts) {

    /** One part; what its first line says, and the rest. */
    record Part(String head, String text) {
        boolean isPlan() {
            return head.startsWith("plan ");
        }
    }

    static DueCase of(Path path) {
        try {
            String[] texts = Files.readString(path).split("(?m)^=== ", -1);
            List<Part> parts = List.of(texts).subList(1, texts.length).stream()
                    .map(text -> text.split("\n", 2))
                    .map(part -> new Part(part[0], part[1]))
                    .toList();
            return new DueCase(path, texts[0], parts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The case as a file, with what is due now. */
    String asItIs(Path folder) {
        return why
                + parts.stream()
                        .map(part -> "=== " + part.head() + "\n" + (part.isPlan() ? part.text() : due(part, folder)))
                        .collect(Collectors.joining());
    }

    private String due(Part part, Path folder) {
        String[] words = part.head().split(" ");
        LocalDate until = LocalDate.parse(words[4]);
        CheckResult result = check(folder, LocalDate.parse(words[2]));
        DueList list = words.length > 6
                ? DueList.of(result, until, String.join(" ", List.of(words).subList(6, words.length)))
                        .orElseThrow()
                : DueList.of(result, until);
        StringBuilder text = new StringBuilder();
        list.people().forEach(person -> text.append(shown(person, list)).append('\n'));
        return text.append("later ")
                .append(list.later())
                .append(", undated ")
                .append(list.undated())
                .append('\n')
                .toString();
    }

    CheckResult check(Path folder, LocalDate asOf) {
        try {
            for (Part part : parts) {
                if (part.isPlan()) {
                    Files.writeString(folder.resolve(part.head().substring(5)), "provenplan: 1\n" + part.text());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Checker.check(new CheckRequest(List.of(folder), Optional.empty(), folder, asOf, Limits.DEFAULT));
    }

    private static String shown(DuePerson person, DueList list) {
        String who = person.isNobody() ? "nobody" : person.id() + " (" + person.name() + roles(person) + ")";
        Stream<String> dated = person.dates().stream()
                .map(due -> due.duty().by().toEpochDay()
                        - list.asOf().toEpochDay()
                        + (due.duty().isOverdue(list.asOf()) ? "! " : " ")
                        + shown(due.duty().kind(), due.duty().about()));
        Stream<String> undated = person.undated().stream()
                .map(item -> "? " + shown(item.duty().kind(), item.duty().about()));
        return Stream.concat(dated, undated).collect(Collectors.joining(", ", who + ": ", ""));
    }

    private static String shown(DutyKind kind, About about) {
        return kind.word() + " " + (about.item().isEmpty() ? about.title() : about.item());
    }

    private static String roles(DuePerson person) {
        return person.roles().stream().map(role -> ", " + role).collect(Collectors.joining());
    }
}
