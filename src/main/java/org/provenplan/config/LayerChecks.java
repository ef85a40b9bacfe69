package org.provenplan.config;

import java.util.List;
import java.util.regex.Pattern;
import org.provenplan.diagnostic.Severity;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.RuleOption;
import org.provenplan.rules.Rules;

/** What must hold of a configuration beyond its form: the rules that can't be lowered, patterns, numbers. */
record LayerChecks(ConfigProblems problems) {
    private static final int MOST_WAIVER_DAYS = 365;
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    void check(ConfigLayer layer) {
        checkRules(layer.fields());
        checkPatterns(layer.fields(), ConfigShape.PLANS);
        for (Fields override : layer.overrides()) {
            checkRules(override);
            checkPatterns(override, ConfigShape.PATHS);
        }
        layer.fields().inner(ConfigShape.WAIVERS).ifPresent(this::checkWaivers);
        layer.fields().inner(ConfigShape.PRIVACY).ifPresent(this::checkDomains);
    }

    private void checkRules(Fields fields) {
        fields.inner(ConfigShape.RULES).ifPresent(rules -> {
            for (Rule rule : Rules.all()) {
                checkRule(rule.info(), rules.field(rule.info().id().name()));
            }
        });
    }

    private void checkRule(RuleInfo rule, Field<?> written) {
        if (written.is(RuleLevel.class::isInstance)) {
            checkLevel(rule, written, (RuleLevel) written.get());
        } else if (written.isPresent()) {
            Fields more = (Fields) written.get();
            Field<RuleLevel> level = more.word(ConfigShape.LEVEL);
            level.value().ifPresent(word -> checkLevel(rule, level, word));
            rule.options().forEach(option -> checkOption(option, more));
        }
    }

    private void checkLevel(RuleInfo rule, Field<?> field, RuleLevel level) {
        if (rule.is(RuleInfo.Mark.MANDATORY) && level.isBelow(rule.severity())) {
            problems.add(
                    field,
                    rule.id() + " must stay " + withArticle(rule.severity())
                            + ": it is always in force, and can be neither lowered nor switched off",
                    "delete the line, and put right what the rule finds");
        }
    }

    private static String withArticle(Severity severity) {
        return severity == Severity.WARNING ? "a warning" : "an " + severity.word();
    }

    private void checkOption(RuleOption option, Fields fields) {
        if (option instanceof NumberOption number) {
            Field<Integer> field = fields.count(option.name());
            if (field.is(value -> value < number.least())) {
                problems.add(
                        field,
                        option.name() + " must be " + number.least() + " or more",
                        "write such as " + number.usual() + ", which holds where nothing is set");
            }
        }
    }

    private void checkWaivers(Fields waivers) {
        Field<Integer> days = waivers.count(ConfigShape.MOST_DAYS);
        if (days.is(value -> value < 1 || value > MOST_WAIVER_DAYS)) {
            problems.add(
                    days,
                    ConfigShape.MOST_DAYS + " must be between 1 and " + MOST_WAIVER_DAYS
                            + ": a waiver is an exception, and comes to an end",
                    "write such as " + WaiverTerms.STANDARD.mostDays().value() + ", which holds where nothing is set");
        }
    }

    private void checkDomains(Fields privacy) {
        List<Field<String>> domains = privacy.values(ConfigShape.DOMAINS);
        for (Field<String> domain : domains) {
            if (domain.is(name -> !DOMAIN.matcher(name).matches())) {
                problems.add(
                        domain,
                        ConfigShape.DOMAINS + " must be names such as example.org",
                        "write what stands behind the @ of the addresses that are meant");
            }
        }
    }

    private void checkPatterns(Fields fields, String key) {
        List<Field<String>> patterns = fields.values(key);
        for (Field<String> pattern : patterns) {
            pattern.value().ifPresent(text -> checkPattern(pattern, text.strip()));
        }
    }

    private void checkPattern(Field<String> field, String text) {
        if (text.startsWith("!")) {
            problems.add(field, field.key() + " must name what is meant, not what is left out", "list the folders");
        } else if (text.contains("\\")) {
            problems.add(field, field.key() + " must be written with /", "write " + text.replace('\\', '/'));
        } else if (text.startsWith("/")) {
            problems.add(
                    field,
                    field.key() + " must begin in the folder of the configuration, without /",
                    "write " + text.replaceFirst("^/+", ""));
        } else if (List.of(text.split("/", -1)).contains("..")) {
            problems.add(
                    field,
                    field.key() + " must not lead out of the folder of the configuration",
                    "put a provenplan.yaml into the folder that is meant");
        } else if (text.contains("{") || text.contains("[")) {
            problems.add(
                    field,
                    field.key() + " must use no more than *, ** and ?",
                    "write a pattern for each of the files that are meant");
        }
    }
}
