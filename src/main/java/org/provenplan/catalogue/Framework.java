package org.provenplan.catalogue;

import java.util.ArrayList;
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
        String prefix = data.has("prefix") ? data.text("prefix") : "";
        DataFile standards = data.below("standards");
        return new Framework(
                data.text("id"),
                data.text("name"),
                data.text("standard"),
                data.below("key-questions").each(KeyQuestion::new),
                standards(prefix, standards));
    }

    private static List<Standard> standards(String prefix, DataFile byKeyQuestion) {
        List<Standard> standards = new ArrayList<>();
        for (String keyQuestion : byKeyQuestion.keys()) {
            DataFile names = byKeyQuestion.below(keyQuestion);
            for (String id : names.keys()) {
                standards.add(new Standard(id, id.substring(prefix.length()), keyQuestion, names.text(id)));
            }
        }
        return standards;
    }

    public Optional<KeyQuestion> keyQuestion(String id) {
        for (KeyQuestion question : keyQuestions) {
            if (question.id().equals(id)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** The standard that a code stands for, as typed in a plan of this framework. */
    public Optional<Standard> standard(String code) {
        for (Standard candidate : standards) {
            if (candidate.isCalled(code)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The standards under a key question. */
    public List<Standard> standardsOf(String keyQuestion) {
        return standards.stream()
                .filter(candidate -> candidate.keyQuestion().equals(keyQuestion))
                .toList();
    }
}
