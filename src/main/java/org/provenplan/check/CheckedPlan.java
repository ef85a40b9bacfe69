package org.provenplan.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.config.PlanSettings;
import org.provenplan.diagnostic.Problem;
import org.provenplan.duty.Duties;
import org.provenplan.plan.Plan;
import org.provenplan.plan.PlanReader;
import org.provenplan.plan.SharedPeople;
import org.provenplan.plan.Whereabouts;
import org.provenplan.rule.DutyOptions;
import org.provenplan.rules.Rules;
import org.provenplan.source.PlanPath;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlTree;
import org.provenplan.yaml.slips.TextRules;

/**
 * A plan that was looked at, readable or not.
 *
 * @param path where it lies
 * @param plan its content, as far as it could be read
 * @param files its files with their trees, the plan file first
 * @param reading what was found while reading it
 * @param damaged whether stretches of it could not be read, so that only those problems are reported
 * @param settings what is set for it
 */
public record CheckedPlan(
        PlanPath path,
        Optional<Plan> plan,
        List<ReadFile> files,
        List<Problem> reading,
        boolean damaged,
        PlanSettings settings) {

    /**
     * One file of a plan.
     *
     * @param root its content, for a file of the plan itself
     * @param namedAt where the plan names it, for a file with readings
     */
    public record ReadFile(SourceText source, Optional<YamlNode> root, Optional<Span> namedAt) {
        ReadFile(YamlTree tree) {
            this(tree.source(), tree.root(), Optional.empty());
        }

        ReadFile(SharedPeople.Register register) {
            this(register.source(), Optional.of(register.root()), Optional.empty());
        }

        ReadFile(PlanReader.NamedFile file) {
            this(file.source(), Optional.empty(), Optional.of(file.namedAt()));
        }
    }

    /** The plan file, as shown to people. */
    public String file() {
        return files.get(0).source().file();
    }

    /** The plan's id; empty where it has none that could be read. */
    public String id() {
        return plan.flatMap(read -> read.id().value()).orElse("");
    }

    public String title() {
        return plan.flatMap(read -> read.title().value()).orElse("");
    }

    /** What stands in the place of a plan that is no longer there. */
    static CheckedPlan gone(PlanPath path, SourceText file, PlanSettings settings) {
        ReadFile nothing = new ReadFile(file, Optional.empty(), Optional.empty());
        return new CheckedPlan(path, Optional.empty(), List.of(nothing), List.of(), false, settings);
    }

    /** Whether it only stands in the place of one: what can't be read says why. */
    boolean isGone() {
        return plan.isEmpty() && reading.isEmpty();
    }

    /** Whether it could not be read whole, so that not everything in it has been checked. */
    boolean isUnread() {
        return damaged || reading.stream().anyMatch(problem -> problem.rule().equals(TextRules.READABLE_YAML));
    }

    /** The frameworks that any of some plans may use. */
    static Catalogue catalogue(List<CheckedPlan> plans) {
        Map<String, Framework> added = new LinkedHashMap<>();
        for (CheckedPlan plan : plans) {
            for (Framework framework : plan.settings().catalogue().added()) {
                added.putIfAbsent(framework.id(), framework);
            }
        }
        return Catalogue.bundled().with(List.copyOf(added.values()));
    }

    /** What it still owes on a day; nothing where it could not be read. */
    public Duties duties(LocalDate asOf) {
        return plan.map(read -> Duties.of(read, asOf, settings.terms())).orElse(Duties.NONE);
    }

    /** How many days may lie between what closed an action and the commit that says so. */
    public int recordingDays() {
        return settings.options(
                        Rules.named(DutyOptions.RECORDING_RULE).orElseThrow().info())
                .number(DutyOptions.RECORDING_DAYS);
    }

    /** Whether a place lies in one of its files. */
    public boolean holds(Span place) {
        return files.stream().anyMatch(file -> file.source() == place.source());
    }

    /** The place; for one in a file with readings, where the plan names that file. */
    Span inPlan(Span place) {
        return files.stream()
                .filter(file -> file.source() == place.source())
                .findFirst()
                .flatMap(ReadFile::namedAt)
                .orElse(place);
    }

    /** Where a place lies; one in a file with readings, where the plan names that file. */
    public Whereabouts locate(Span place, String field) {
        ReadFile file = files.stream()
                .filter(candidate -> candidate.source() == place.source())
                .findFirst()
                .orElseThrow();
        if (file.namedAt().isPresent()) {
            String line = place.source().line(place.start().line());
            return locate(file.namedAt().get(), "").inEntry(line);
        }
        return Whereabouts.of(place, field, file.root(), kind(file));
    }

    private String kind(ReadFile file) {
        if (isShared(file.source())) {
            return "Configuration";
        }
        return files.get(0).source() == file.source() ? "Plan" : "Finding";
    }

    /** Whether a file is not the plan's alone, but a register that its configuration shares among plans. */
    boolean isShared(SourceText source) {
        return settings.people().isFrom(source);
    }
}
