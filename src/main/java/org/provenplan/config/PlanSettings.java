package org.provenplan.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.diagnostic.Severity;
import org.provenplan.duty.Terms;
import org.provenplan.plan.SharedPeople;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rule.Options;
import org.provenplan.rule.RuleInfo;

/** Everything that is set for one plan, by the command line, by configurations or by default. */
public final class PlanSettings {
    private static final PlanSettings STANDARD = of(Setting.usual(Profile.WORKING));

    private final List<String> files;
    private final Setting<Profile> profile;
    private final Map<String, RuleSetting> rules;
    private final Map<String, Options> options = new HashMap<>();
    private final Catalogue catalogue;
    private final Shared shared;

    /**
     * What does not differ between the plans under one configuration.
     *
     * @param frameworks those that come on top of provenplan's own
     * @param retired plans that are rightly no longer here
     * @param publicDomains mail domains whose addresses are no person's
     */
    record Shared(
            Locations locations,
            SharedPeople people,
            List<Setting<Framework>> frameworks,
            Setting<List<LocalDate>> bankHolidays,
            WaiverTerms waivers,
            ReportSettings report,
            List<Setting<Retired>> retired,
            Setting<List<String>> publicDomains) {
        static final Shared NOTHING = new Shared(
                new Locations(Optional.empty(), Optional.empty(), Path.of("")),
                SharedPeople.NONE,
                List.of(),
                Setting.usual(List.of()),
                WaiverTerms.STANDARD,
                ReportSettings.NONE,
                List.of(),
                Setting.usual(List.of()));
    }

    /**
     * Where files lie.
     *
     * @param plans patterns for the files that are plans
     * @param evidenceRoot the folder that files named in plans lie in, in place of each plan's own
     * @param root what nothing that the configuration names may leave
     */
    record Locations(Optional<Setting<List<String>>> plans, Optional<Setting<Path>> evidenceRoot, Path root) {}

    PlanSettings(List<String> files, Setting<Profile> profile, Map<String, RuleSetting> rules, Shared shared) {
        this.files = List.copyOf(files);
        this.profile = profile;
        this.rules = Map.copyOf(rules);
        for (Map.Entry<String, RuleSetting> rule : rules.entrySet()) {
            options.put(rule.getKey(), rule.getValue().options());
        }
        this.shared = shared;
        List<Framework> frameworks = new ArrayList<>();
        for (Setting<Framework> framework : shared.frameworks()) {
            frameworks.add(framework.value());
        }
        this.catalogue = Catalogue.bundled().with(frameworks);
    }

    /** What holds where there is no configuration. */
    public static PlanSettings standard() {
        return STANDARD;
    }

    /** What holds where there is none, and the command line names a profile. */
    static PlanSettings of(Setting<Profile> profile) {
        return new PlanSettings(List.of(), profile, Map.of(), Shared.NOTHING);
    }

    /** The configuration files that it comes from, the nearest first; none where there is none. */
    public List<String> files() {
        return files;
    }

    public Setting<Profile> profile() {
        return profile;
    }

    /** What is set for a rule by its name; nothing where that is left to the profile. */
    public RuleSetting rule(RuleInfo rule) {
        return rules.getOrDefault(rule.id().name(), RuleSetting.NOTHING);
    }

    /** What a rule weighs; empty where it is off. */
    public Optional<Severity> level(RuleInfo rule) {
        return rule(rule)
                .level()
                .map(set -> set.value().severity())
                .orElseGet(() -> Optional.of(profile.value().weigh(rule, rule.severity())));
    }

    /** The names of the rules that are off, sorted. */
    public List<String> rulesOff() {
        List<String> off = new ArrayList<>();
        for (Map.Entry<String, RuleSetting> rule : rules.entrySet()) {
            Optional<Setting<RuleLevel>> level = rule.getValue().level();
            if (level.isPresent() && level.get().value() == RuleLevel.OFF) {
                off.add(rule.getKey());
            }
        }
        Collections.sort(off);
        return off;
    }

    public boolean isOff(RuleInfo rule) {
        RuleSetting set = rules.get(rule.id().name());
        return set != null && set.level().isPresent() && set.level().get().value() == RuleLevel.OFF;
    }

    /**
     * What a diagnostic weighs.
     *
     * @param rule its rule, which is not off
     * @param atMost the most that the rule lets this one weigh
     */
    public Severity weigh(RuleInfo rule, Severity atMost) {
        Optional<Setting<RuleLevel>> named = rule(rule).level();
        return named.isPresent()
                ? named.get().value().severity().orElseThrow().atMost(atMost)
                : profile.value().weigh(rule, rule.severity().atMost(atMost));
    }

    /** What is set for a rule; what is not set has its standard. */
    public Options options(RuleInfo rule) {
        return options(rule.id().name());
    }

    private Options options(String rule) {
        return options.getOrDefault(rule, Options.STANDARD);
    }

    /** How many days there are for what has no date of its own. */
    public Terms terms() {
        return DutyOptions.terms(this::options);
    }

    /** Patterns for the files that are plans; empty where every file that says so is one. */
    public Optional<Setting<List<String>>> plans() {
        return shared.locations().plans();
    }

    /** People whom the plan may name besides its own. */
    public SharedPeople people() {
        return shared.people();
    }

    /** The folder that files named in the plan lie in, in place of the plan's own. */
    public Optional<Setting<Path>> evidenceRoot() {
        return shared.locations().evidenceRoot();
    }

    /** What nothing that the configuration names may leave; of no meaning where there is none. */
    public Path root() {
        return shared.locations().root();
    }

    /** The frameworks, those of the configuration among them. */
    public Catalogue catalogue() {
        return catalogue;
    }

    public List<Setting<Framework>> frameworks() {
        return shared.frameworks();
    }

    /** Days on which nobody works, in their order. */
    public Setting<List<LocalDate>> bankHolidays() {
        return shared.bankHolidays();
    }

    public WaiverTerms waivers() {
        return shared.waivers();
    }

    /** Plans that Git knows and that are rightly no longer here. */
    public List<Retired> retired() {
        return shared.retired().stream().map(Setting::value).toList();
    }

    /** Mail domains whose addresses are no person's, besides those of regulators. */
    public List<String> publicDomains() {
        return shared.publicDomains().value();
    }

    public ReportSettings report() {
        return shared.report();
    }

    Shared shared() {
        return shared;
    }
}
