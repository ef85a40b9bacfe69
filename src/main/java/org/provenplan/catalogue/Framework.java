package org.provenplan.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a regulator assesses services against.
 *
 * @param id its name in plans: {@code cqc-saf}
 * @param name its name for people
 * @param standard what one of its standards is called: "quality statement"
 * @param keyQuestions in the regulator's order
 * @param standards in the regulator's order
 */
public record Framework(
        String id, String name, String standard, List<KeyQuestion> keyQuestions, List<Standard> standards) {
    public Framework {
        keyQuestions = List.copyOf(keyQuestions);
        standards = List.copyOf(standards);
    }

    static Framework read(String id) {
        DataFile data = DataFile.read(id + ".yaml");
        String prefix = data.has("prefix") ? data.text("prefix") : "";
        DataFile standards = data.below("standards");
        return new Framework(
                data.text("id"),
                data.text("name"),
                data.text("standard"),
                data.below("key-questions").each(KeyQuestion::new),
                standards.keys().stream()
                        .flatMap(question -> standards(prefix, question, standards.below(question)))
                        .toList());
    }

    private static Stream<Standard> standards(String prefix, String keyQuestion, DataFile names) {
        return names.each((id, name) -> new Standard(id, id.substring(prefix.length()), keyQuestion, name)).stream();
    }

    public Optional<KeyQuestion> keyQuestion(String id) {
        return keyQuestions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** The standard that a code stands for, as typed in a plan of this framework. */
    public Optional<Standard> standard(String code) {
        return standards.stream().filter(candidate -> candidate.isCalled(code)).findFirst();
    }

    /** The standards under a key question. */
    public List<Standard> standardsOf(String keyQuestion) {
        return standards.stream()
                .filter(candidate -> candidate.keyQuestion().equals(keyQuestion))
                .toList();
    }
}
