package org.provenplan.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.diagnostic.Severity;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RulePage;
import org.provenplan.rules.RulePages;
import org.provenplan.rules.Rules;
import tools.jackson.core.JsonGenerator;

/**
 * The rules that a SARIF file describes.
 *
 * @param names of those that come up in the result, sorted
 */
record SarifRules(List<String> names) {
    static SarifRules of(CheckResult result) {
        TreeSet<String> names = new TreeSet<>();
        result.diagnostics().forEach(diagnostic -> names.add(diagnostic.rule().name()));
        result.fixed().forEach(diagnostic -> names.add(diagnostic.rule().name()));
        result.unjudged().crashes().forEach(crash -> names.add(crash.rule()));
        return new SarifRules(List.copyOf(names));
    }

    int index(String name) {
        return names.indexOf(name);
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        for (String name : names) {
            write(json, Rules.named(name).orElseThrow(), RulePages.of(new RuleId(name)));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Rule rule, RulePage page) {
        Severity severity = rule.info().severity();
        json.writeStartObject();
        json.writeStringProperty("id", rule.info().id().name());
        SarifResults.text(json, "shortDescription", page.asks());
        SarifResults.text(json, "fullDescription", page.why());
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", plain(rule, page));
        json.writeStringProperty("markdown", RulePageMarkdown.of(page));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(severity));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("problem.severity", severity == Severity.INFO ? "recommendation" : severity.word());
        json.writeArrayPropertyStart("tags");
        json.writeString(rule.info().family().word());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String plain(Rule rule, RulePage page) {
        try {
            StringBuilder text = new StringBuilder();
            RulePageText.write(rule, page, Screen.PAPER, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
