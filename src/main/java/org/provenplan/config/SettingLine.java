package org.provenplan.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provenplan.plan.SharedPeople;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleInfo;
import org.provenplan.rule.RuleOption;
import org.provenplan.rules.Rules;
import org.provenplan.source.ShownPath;

/**
 * One thing that holds for a plan, to be shown.
 *
 * @param name what is set
 * @param value as people type it
 * @param from where it was set, or why it is so
 */
public record SettingLine(String name, String value, String from) {
    private static final String NONE = "none";
    private static final String DEFAULT = "default";

    /** Everything that holds for a plan, the rules last. */
    public static List<SettingLine> of(PlanSettings settings, Path workingDirectory) {
        List<SettingLine> lines = new ArrayList<>();
        PlanSettings.Shared shared = settings.shared();
        lines.add(new SettingLine(
                "configuration",
                listed(settings.files()),
                settings.files().isEmpty() ? "there is no " + ConfigFinder.YAML : "found upwards from the plan"));
        lines.add(line(ConfigShape.PROFILE, settings.profile().value().word(), settings.profile()));
        lines.add(shared.locations()
                .plans()
                .map(set -> line(ConfigShape.PLANS, listed(set.value()), set))
                .orElse(new SettingLine(ConfigShape.PLANS, "any", DEFAULT)));
        lines.add(shared.locations()
                .evidenceRoot()
                .map(set -> line(ConfigShape.EVIDENCE_ROOT, ShownPath.of(workingDirectory, set.value()), set))
                .orElse(new SettingLine(ConfigShape.EVIDENCE_ROOT, "each plan's own folder", DEFAULT)));
        addPeople(settings.people(), lines);
        shared.frameworks()
                .forEach(set -> lines.add(line("framework", set.value().id(), set)));
        lines.add(line(
                ConfigShape.BANK_HOLIDAYS,
                listed(shared.bankHolidays().value().stream()
                        .map(LocalDate::toString)
                        .toList()),
                shared.bankHolidays()));
        lines.add(line(
                "waivers, " + ConfigShape.MOST_DAYS,
                shared.waivers().mostDays().value().toString(),
                shared.waivers().mostDays()));
        lines.add(line(
                "waivers, " + ConfigShape.NEVER,
                listed(shared.waivers().never().value().stream()
                        .map(rule -> rule.name())
                        .sorted()
                        .toList()),
                shared.waivers().never()));
        shared.retired()
                .forEach(set -> lines.add(line(ConfigShape.RETIRED, set.value().id(), set)));
        lines.add(line(
                "privacy, " + ConfigShape.DOMAINS, listed(shared.publicDomains().value()), shared.publicDomains()));
        addReport(shared.report(), workingDirectory, lines);
        Rules.all().forEach(rule -> addRule(rule, settings, lines));
        return lines;
    }

    private static void addPeople(SharedPeople people, List<SettingLine> lines) {
        if (people.registers().isEmpty()) {
            lines.add(new SettingLine(ConfigShape.PEOPLE, "each plan's own", DEFAULT));
        }
        for (SharedPeople.Register register : people.registers()) {
            lines.add(new SettingLine(
                    ConfigShape.PEOPLE,
                    listed(register.people().get().keySet()),
                    register.people().place().toString()));
        }
    }

    private static void addReport(ReportSettings report, Path workingDirectory, List<SettingLine> lines) {
        report.organisation()
                .ifPresent(set -> lines.add(line("report, " + ConfigShape.ORGANISATION, set.value(), set)));
        report.logo()
                .ifPresent(set -> lines.add(line(
                        "report, " + ConfigShape.LOGO,
                        ShownPath.of(workingDirectory, set.value().file()),
                        set)));
        report.statusLabels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add(line(
                        "report, " + ConfigShape.STATUS_LABELS + ", " + entry.getKey(),
                        entry.getValue().value(),
                        entry.getValue())));
    }

    private static void addRule(Rule rule, PlanSettings settings, List<SettingLine> lines) {
        RuleInfo info = rule.info();
        RuleSetting set = settings.rule(info);
        String level = settings.level(info).map(severity -> severity.word()).orElse("off");
        lines.add(new SettingLine(
                info.id().name(), level, set.level().map(Setting::from).orElseGet(() -> why(info, settings))));
        for (RuleOption option : info.options()) {
            Setting<?> value = option instanceof NumberOption
                    ? set.numbers().get(option.name())
                    : set.words().get(option.name());
            lines.add(new SettingLine(
                    "  " + option.name(),
                    value == null ? option.usual() : shown(value.value()),
                    value == null ? DEFAULT : value.from()));
        }
    }

    private static String why(RuleInfo rule, PlanSettings settings) {
        boolean moved = !settings.level(rule).equals(Optional.of(rule.severity()));
        if (moved) {
            return "profile " + settings.profile().value().word();
        }
        return rule.is(RuleInfo.Mark.MANDATORY) ? "always in force" : DEFAULT;
    }

    private static String shown(Object value) {
        return value instanceof List<?> list ? listed(list) : value.toString();
    }

    private static SettingLine line(String name, String value, Setting<?> set) {
        return new SettingLine(name, value, set.from());
    }

    private static String listed(Collection<?> values) {
        return values.isEmpty() ? NONE : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
