package org.provenplan.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.FrameworkFile;
import org.provenplan.diagnostic.RuleId;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.plan.SharedPeople;

/** Draws from a chain of configuration files what holds for all plans under it; of a key that stands in several, the nearest counts. */
final class SharedSettings {
    private final ConfigFiles files;
    private final ConfigProblems problems;
    private final List<ConfigLayer> layers;

    /** @param layers the nearest first */
    SharedSettings(ConfigFiles files, ConfigProblems problems, List<ConfigLayer> layers) {
        this.files = files;
        this.problems = problems;
        this.layers = layers;
    }

    PlanSettings.Shared read(Path root) {
        return new PlanSettings.Shared(
                new PlanSettings.Locations(plans(), evidenceRoot(), root),
                people(),
                frameworks(),
                bankHolidays(),
                new WaiverTerms(mostWaiverDays(), neverWaived()),
                report(),
                retired(),
                publicDomains());
    }

    private Optional<Setting<List<String>>> plans() {
        return nearest(ConfigShape.PLANS)
                .map(layer -> new Setting<>(
                        values(layer.fields(), ConfigShape.PLANS),
                        layer.fields().field(ConfigShape.PLANS).place().toString()));
    }

    private SharedPeople people() {
        List<SharedPeople.Register> registers = new ArrayList<>();
        for (ConfigLayer layer : layers) {
            if (layer.fields().people().isPresent()) {
                registers.add(new SharedPeople.Register(
                        layer.fields().node().span().source(),
                        layer.fields().node(),
                        layer.fields().people()));
            }
        }
        return new SharedPeople(registers);
    }

    private Optional<Setting<Path>> evidenceRoot() {
        Optional<ConfigLayer> layer = nearest(ConfigShape.EVIDENCE_ROOT);
        if (layer.isEmpty()) {
            return Optional.empty();
        }
        Field<String> field = layer.get().fields().text(ConfigShape.EVIDENCE_ROOT);
        Optional<Path> folder = layer.get().paths(problems).of(field);
        if (folder.isPresent() && Files.isRegularFile(folder.get())) {
            problems.add(
                    field, field.key() + " must be a folder, but it is a file", "write the folder that it lies in");
        }
        return folder.map(path -> new Setting<>(path, field.place().toString()));
    }

    /** Those of all files together; each brings codes of its own. */
    private List<Setting<Framework>> frameworks() {
        Map<String, Setting<Framework>> found = new LinkedHashMap<>();
        for (ConfigLayer layer : layers) {
            for (Field<String> name : layer.fields().<String>values(ConfigShape.FRAMEWORKS)) {
                if (name.isPresent()) {
                    layer.paths(problems).ofFile(name).ifPresent(file -> addFramework(name, file, found));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void addFramework(Field<String> name, Path file, Map<String, Setting<Framework>> found) {
        FrameworkFile.Reading reading = FrameworkFile.read(files.read(file));
        problems.addErrors(reading.problems());
        if (reading.framework().isEmpty()) {
            return;
        }
        Framework framework = reading.framework().get();
        if (Catalogue.bundled().frameworkIds().contains(framework.id()) || found.containsKey(framework.id())) {
            problems.add(
                    name,
                    "frameworks must have ids of their own, and there is one called " + framework.id() + " already",
                    "write another id in " + files.shown(file));
        } else {
            found.put(framework.id(), new Setting<>(framework, name.place().toString()));
        }
    }

    private Setting<List<LocalDate>> bankHolidays() {
        return nearest(ConfigShape.BANK_HOLIDAYS)
                .map(layer -> new Setting<>(
                        SharedSettings.<LocalDate>values(layer.fields(), ConfigShape.BANK_HOLIDAYS).stream()
                                .sorted()
                                .distinct()
                                .toList(),
                        layer.fields().field(ConfigShape.BANK_HOLIDAYS).place().toString()))
                .orElseGet(() -> Setting.usual(List.of()));
    }

    /** Those of all files together. */
    private List<Setting<Retired>> retired() {
        List<Setting<Retired>> retired = new ArrayList<>();
        for (ConfigLayer layer : layers) {
            for (Fields plan : layer.fields().each(ConfigShape.RETIRED)) {
                Field<String> id = plan.text(ConfigShape.ID);
                Optional<LocalDate> date = plan.date(ConfigShape.DATE).value();
                if (id.isPresent() && date.isPresent()) {
                    String reason = plan.text(ConfigShape.REASON).orElse("");
                    retired.add(new Setting<>(
                            new Retired(id.get(), date.get(), reason),
                            id.place().toString()));
                }
            }
        }
        return retired;
    }

    private Setting<List<String>> publicDomains() {
        return within(ConfigShape.PRIVACY, ConfigShape.DOMAINS)
                .map(privacy -> new Setting<>(
                        SharedSettings.<String>values(privacy, ConfigShape.DOMAINS),
                        privacy.field(ConfigShape.DOMAINS).place().toString()))
                .orElseGet(() -> Setting.usual(List.of()));
    }

    private Setting<Integer> mostWaiverDays() {
        return within(ConfigShape.WAIVERS, ConfigShape.MOST_DAYS)
                .map(waivers -> ConfigLayer.setting(waivers.count(ConfigShape.MOST_DAYS)))
                .orElseGet(() -> WaiverTerms.STANDARD.mostDays());
    }

    private Setting<Set<RuleId>> neverWaived() {
        return within(ConfigShape.WAIVERS, ConfigShape.NEVER)
                .map(waivers -> {
                    Set<RuleId> rules = new LinkedHashSet<>();
                    SharedSettings.<String>values(waivers, ConfigShape.NEVER)
                            .forEach(name -> rules.add(new RuleId(name)));
                    return new Setting<>(
                            rules, waivers.field(ConfigShape.NEVER).place().toString());
                })
                .orElseGet(() -> WaiverTerms.STANDARD.never());
    }

    private ReportSettings report() {
        Optional<Setting<String>> organisation = within(ConfigShape.REPORT, ConfigShape.ORGANISATION)
                .map(report -> ConfigLayer.setting(report.text(ConfigShape.ORGANISATION)));
        Map<String, Setting<String>> labels = new LinkedHashMap<>();
        Optional<Setting<Logo>> logo = Optional.empty();
        for (ConfigLayer layer : layers) {
            Optional<Fields> report = layer.fields().inner(ConfigShape.REPORT);
            if (report.isPresent()) {
                report.get().<String>entries(ConfigShape.STATUS_LABELS).forEach((status, label) -> label.value()
                        .ifPresent(text -> labels.putIfAbsent(status, ConfigLayer.setting(label))));
                Field<String> file = report.get().text(ConfigShape.LOGO);
                if (logo.isEmpty() && file.isPresent()) {
                    logo = layer.paths(problems)
                            .ofFile(file)
                            .flatMap(path -> files.logo(path, file, problems))
                            .map(image -> new Setting<>(image, file.place().toString()));
                }
            }
        }
        return new ReportSettings(organisation, logo, Map.copyOf(labels));
    }

    private Optional<ConfigLayer> nearest(String key) {
        for (ConfigLayer layer : layers) {
            if (layer.fields().field(key).isPresent()) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    /** The nearest mapping of a name that has a key. */
    private Optional<Fields> within(String mapping, String key) {
        for (ConfigLayer layer : layers) {
            Optional<Fields> inner = layer.fields().inner(mapping);
            if (inner.isPresent() && inner.get().field(key).isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> values(Fields fields, String key) {
        return fields.<T>values(key).stream()
                .flatMap(field -> field.value().stream())
                .toList();
    }
}
