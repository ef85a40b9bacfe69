package org.provenplan.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.diagnostic.Fix;
import org.provenplan.rule.Family;
import org.provenplan.rules.Rules;
import org.provenplan.source.DecodedText;

/** Carries out the edit of one diagnostic, and tells what is wrong with it. */
public final class OneEdit {
    private final CheckRequest request;
    private final CheckResult before;
    private final Diagnostic diagnostic;

    private OneEdit(CheckRequest request, CheckResult before, Diagnostic diagnostic) {
        this.request = request;
        this.before = before;
        this.diagnostic = diagnostic;
    }

    /** What is wrong with the edit; nothing where it is a cure. */
    public static List<String> faults(CheckRequest request, CheckResult before, Diagnostic diagnostic)
            throws IOException {
        return new OneEdit(request, before, diagnostic).faults();
    }

    private List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        CheckResult alone = CheckResult.of(before.asOf(), before.plans(), List.of(diagnostic));
        Map<Path, ByteBuffer> texts = new HashMap<>();
        Mender.mend(request, alone, holding -> {
            texts.putAll(holding.unsaved().texts());
            return CheckResult.of(before.asOf(), before.plans(), List.of());
        });
        if (texts.size() != 1) {
            return List.of("nothing was edited");
        }
        String text = DecodedText.of("", texts.values().iterator().next().array())
                .source()
                .text();
        Fix.Edit edit = diagnostic.fix().edit().orElseThrow();
        String source = edit.place().source().text();
        String head = source.substring(0, edit.place().from());
        String tail = source.substring(edit.place().to());
        if (!text.equals(head + edit.newText() + tail)) {
            faults.add("something else has changed");
        }
        Map<String, Integer> then = counts(before.active());
        Map<String, Integer> now = counts(Checker.check(request.holding(texts)).active());
        if (now.getOrDefault(key(diagnostic), 0) >= then.get(key(diagnostic))) {
            faults.add("it is still there");
        }
        now.forEach((key, count) -> {
            if (count > then.getOrDefault(key, 0) && !mayBeJudgedNow(key)) {
                faults.add("has come: " + key);
            }
        });
        return faults;
    }

    /** What could not be read, or whom nobody knew, is judged afterwards; that is no fault of the edit's. */
    private boolean mayBeJudgedNow(String key) {
        boolean ofFramework = diagnostic.field().equals("framework");
        return depth(key.substring(0, key.indexOf(' ')))
                > (ofFramework ? 0 : depth(diagnostic.rule().name()));
    }

    /** A rule judges what those before it let pass. */
    private static int depth(String rule) {
        if (Rules.named(rule).orElseThrow().info().family() == Family.TEXT) {
            return 0;
        }
        return switch (rule) {
            case "known-fields", "required-fields", "field-values", "real-dates", "unique-ids" -> 1;
            case "known-references", "known-codes", "single-owner" -> 2;
            default -> 3;
        };
    }

    private static Map<String, Integer> counts(List<Diagnostic> diagnostics) {
        Map<String, Integer> counts = new TreeMap<>();
        diagnostics.forEach(one -> counts.merge(key(one), 1, Integer::sum));
        return counts;
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.rule() + " " + diagnostic.problem().message();
    }
}
