package org.provenplan.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a tracker is taken for, named as the plan names it. */
enum Kind {
    FINDING("finding"),
    ACTION("action"),
    REF("ref"),
    LEVEL("level"),
    RISK("risk"),
    PRIORITY("priority"),
    KEY_QUESTION("key-question"),
    REGULATIONS("regulations"),
    SOURCE("source"),
    SOURCE_DATE("source-date"),
    IMPACT("impact"),
    ROOT_CAUSES("root-causes"),
    MEASURES("measures"),
    OWNER("owner"),
    CONTRIBUTORS("contributors"),
    START("start"),
    DUE("due"),
    NEXT_REVIEW("next-review"),
    STATUS("status"),
    COLOUR("colour"),
    DONE_ON("done-on"),
    PROGRESS("progress"),
    EVIDENCE("evidence-from"),
    CRITERIA("closure.criteria"),
    OVERSIGHT("closure.oversight"),
    RESOURCES("resources"),
    INTERIM_EFFECT("interim-effect"),
    TYPE("type"),
    COMMENT("comment");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** As people type and read it. */
    String word() {
        return word;
    }

    static Optional<Kind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    /** Whether it is said of the concern, not of what is done about it. */
    boolean isOfFinding() {
        return compareTo(LEVEL) >= 0 && compareTo(ROOT_CAUSES) <= 0;
    }
}
