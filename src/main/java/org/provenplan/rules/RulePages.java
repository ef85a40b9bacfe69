package org.provenplan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.rule.RulePage;

/** The rules' pages, read from resources when somebody asks for one. */
public final class RulePages {
    private static final Map<RuleId, RulePage> READ = new ConcurrentHashMap<>();

    private RulePages() {}

    /** The page of a rule in the rulebook. */
    public static RulePage of(RuleId rule) {
        return READ.computeIfAbsent(rule, RulePages::read);
    }

    private static RulePage read(RuleId rule) {
        try (InputStream page = RulePages.class.getResourceAsStream("/rules/" + rule.name() + ".md")) {
            if (page == null) {
                throw new IllegalStateException("no page for the rule " + rule);
            }
            return new RulePage(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
