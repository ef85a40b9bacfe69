package org.provenplan.catalogue;

import java.util.List;
import java.util.Optional;

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
        return new Framework(
                data.text("id"),
                data.text("name"),
                data.text("standard"),
                data.each("key-questions").stream()
                        .map(entry -> new KeyQuestion(entry.text("id"), entry.text("name")))
                        .toList(),
                data.each("standards").stream().map(Framework::standard).toList());
    }

    private static Standard standard(DataFile entry) {
        return new Standard(
                entry.text("id"),
                entry.texts("also"),
                entry.text("key-question"),
                entry.text("name"),
                entry.texts("regulations"));
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
