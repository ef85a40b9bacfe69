package org.provenplan.config;

import static org.provenplan.plan.FieldShape.Presence.OPTIONAL;
import static org.provenplan.plan.FieldShape.Presence.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.ValueShape;
import org.provenplan.plan.Vocabulary;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.RuleOption;
import org.provenplan.rules.Rules;

/** The one table of the keys of {@code provenplan.yaml}; reading it, its suggestions and the schema for editors come from here. */
public final class ConfigShape {
    static final String PLANS = "plans";
    static final String PROFILE = "profile";
    static final String RULES = "rules";
    static final String LEVEL = "level";
    static final String OVERRIDES = "overrides";
    static final String PATHS = "paths";
    static final String PEOPLE = "people";
    static final String EVIDENCE_ROOT = "evidence-root";
    static final String FRAMEWORKS = "frameworks";
    static final String BANK_HOLIDAYS = "bank-holidays";
    static final String WAIVERS = "waivers";
    static final String MOST_DAYS = "most-days";
    static final String NEVER = "never";
    static final String RETIRED = "retired";
    static final String ID = "id";
    static final String DATE = "date";
    static final String REASON = "reason";
    static final String PRIVACY = "privacy";
    static final String DOMAINS = "domains";
    static final String REPORT = "report";
    static final String ORGANISATION = "organisation";
    static final String LOGO = "logo";
    static final String STATUS_LABELS = "status-labels";
    static final String EXTENDS = "extends";

    private static final ValueShape TEXT = new ValueShape.Text();
    private static final ValueShape RULE = new ValueShape.OneOf("rule", Rules.names());
    private static final ValueShape LEVEL_WORD = new ValueShape.Words(RuleLevel.class);
    private static final ValueShape PROFILE_WORD = new ValueShape.Words(Profile.class);

    private ConfigShape() {}

    /** The whole table. */
    public static MappingShape configuration() {
        return configuration(rule -> rule.info().id().name());
    }

    /** The same, with a sentence for each rule on what it asks. */
    public static MappingShape configuration(Function<Rule, String> asks) {
        MappingShape rules = rules(asks);
        return shape(
                "a",
                "configuration",
                optional(
                        PLANS,
                        list(TEXT),
                        "Which files are plans when folders are checked: patterns, from the folder of this file",
                        "[plans/**/*.yaml]"),
                optional(PROFILE, PROFILE_WORD, "How much the rules weigh at this stage", "submission"),
                optional(
                        RULES,
                        rules,
                        "What a rule weighs, or that it is off; with its options, key by key",
                        "{shared-load: off}"),
                optional(
                        OVERRIDES,
                        list(override(rules)),
                        "What is different for some plans; where several fit, the last one counts",
                        "- {paths: [drafts/**], profile: draft}"),
                optional(
                        PEOPLE,
                        new ValueShape.MapOf(new ValueShape.Id(), PlanShape.PERSON_SHAPE),
                        "People whom all plans may name; a plan's own entry counts before one here",
                        "{j-green: {name: Jo Green, role: Registered manager}}"),
                optional(
                        EVIDENCE_ROOT,
                        TEXT,
                        "The folder that files named in plans lie in, in place of each plan's own",
                        "evidence"),
                optional(
                        FRAMEWORKS,
                        list(TEXT),
                        "Files with frameworks besides those that come with provenplan",
                        "[frameworks/our-trust.yaml]"),
                optional(
                        BANK_HOLIDAYS,
                        list(new ValueShape.Date()),
                        "Days on which nobody works; provenplan due marks what falls on one",
                        "[2026-12-25]"),
                optional(WAIVERS, waivers(), "What waivers may do", "{most-days: 30, never: [due-date]}"),
                optional(
                        RETIRED,
                        list(retired()),
                        "Plans that Git knows and that are rightly no longer here",
                        "- {id: ward-7-2024, date: 2026-03-31, reason: The ward has closed}"),
                optional(PRIVACY, privacy(), "What is no person's, whatever it looks like", "{domains: [example.org]}"),
                optional(REPORT, report(), "How reports are dressed", "{organisation: Example Care Ltd}"),
                optional(
                        EXTENDS,
                        TEXT,
                        "A profile, or another file like this one, for whatever is not set here",
                        "shared/provenplan.yaml"));
    }

    private static MappingShape override(MappingShape rules) {
        return shape(
                "an",
                "override",
                required(PATHS, list(TEXT), "The plans it is for: patterns", "[drafts/**]"),
                optional(PROFILE, PROFILE_WORD, "How much the rules weigh in these plans", "draft"),
                optional(RULES, rules, "What single rules weigh in these plans", "{due-date: warning}"));
    }

    private static MappingShape waivers() {
        return shape(
                "the",
                "waiver terms",
                optional(MOST_DAYS, new ValueShape.Count(), "How many days a waiver may last", "30"),
                optional(NEVER, list(RULE), "Rules that may not be waived", "[due-date]"));
    }

    private static MappingShape retired() {
        return shape(
                "a",
                "retired plan",
                required(ID, new ValueShape.Id(), "The plan's id", "ward-7-2024"),
                required(DATE, new ValueShape.Date(), "When it was taken away", "2026-03-31"),
                required(REASON, TEXT, "Why it is rightly gone", "The ward has closed"));
    }

    private static MappingShape privacy() {
        return shape(
                "the",
                "privacy settings",
                optional(
                        DOMAINS,
                        list(TEXT),
                        "Mail domains whose addresses are no person's; those of regulators are built in",
                        "[example.org]"));
    }

    private static MappingShape report() {
        return shape(
                "the",
                "report settings",
                optional(ORGANISATION, TEXT, "Whose report it is", "Example Care Ltd"),
                optional(LOGO, TEXT, "An image file that stands at the top of HTML reports", "branding/logo.svg"),
                optional(
                        STATUS_LABELS,
                        new ValueShape.MapOf(new ValueShape.Words(Vocabulary.ActionStatus.class), TEXT),
                        "What reports call the statuses of actions",
                        "{done: Task finished}"));
    }

    private static MappingShape rules(Function<Rule, String> asks) {
        List<FieldShape> fields = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            fields.add(optional(
                    rule.info().id().name(),
                    new ValueShape.Either(LEVEL_WORD, rule(rule.info())),
                    asks.apply(rule),
                    rule.info().severity().word()));
        }
        return new MappingShape("rulebook", "the", fields);
    }

    private static MappingShape rule(RuleInfo rule) {
        List<FieldShape> fields = new ArrayList<>();
        fields.add(optional(
                LEVEL, LEVEL_WORD, "How much it weighs", rule.severity().word()));
        rule.options().forEach(option -> fields.add(option(option)));
        return new MappingShape("settings of " + rule.id(), "the", fields);
    }

    private static FieldShape option(RuleOption option) {
        String meaning = Character.toUpperCase(option.meaning().charAt(0))
                + option.meaning().substring(1);
        return option instanceof NumberOption number
                ? optional(number.name(), new ValueShape.Count(), meaning, number.usual())
                : optional(option.name(), list(TEXT), meaning, "[such as this]");
    }

    private static MappingShape shape(String article, String name, FieldShape... fields) {
        return new MappingShape(name, article, List.of(fields));
    }

    private static FieldShape optional(String key, ValueShape value, String doc, String example) {
        return new FieldShape(key, value, OPTIONAL, doc, example);
    }

    private static FieldShape required(String key, ValueShape value, String doc, String example) {
        return new FieldShape(key, value, REQUIRED, doc, example);
    }

    private static ValueShape list(ValueShape item) {
        return new ValueShape.ListOf(item);
    }
}
