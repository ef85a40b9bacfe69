package org.provenplan.report;

import java.util.List;
import java.util.Optional;

/** The kinds of reports there are. */
public final class ReportKinds {
    private static final List<ReportKind> ALL = List.of(new StatusKind(), new BoardKind(), new InspectorKind());

    private ReportKinds() {}

    /** All of them, the usual one first. */
    public static List<ReportKind> all() {
        return ALL;
    }

    public static Optional<ReportKind> named(String word) {
        return ALL.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }
}
