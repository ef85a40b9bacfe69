package org.provenplan.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.source.Candidates;
import org.provenplan.source.PlanPath;

/** The configurations of one run: each file is looked for once in a folder, and read once. */
public final class Configurations {
    private final ConfigFinder finder;
    private final ConfigFiles files;
    private final Optional<Setting<Profile>> commandLine;
    private final PlanSettings unconfigured;
    private final ConfigProblems problems = new ConfigProblems();
    private final Map<Path, Optional<ConfigFinder.Found>> byFolder = new HashMap<>();
    private final Map<Path, Config> byFile = new HashMap<>();
    private final Map<Path, PlanSettings> uniform = new HashMap<>();

    /**
     * A file that may be a plan, and what holds for it.
     *
     * @param path where it lies; it must be a plan where a configuration says that it is one
     */
    public record Configured(PlanPath path, PlanSettings settings) {}

    /** @param profile the one that was asked for, before whatever configurations say */
    public Configurations(Path workingDirectory, Optional<Setting<Profile>> profile) {
        this.finder = new ConfigFinder(workingDirectory);
        this.files = new ConfigFiles(workingDirectory);
        this.commandLine = profile;
        this.unconfigured = profile.isPresent() ? PlanSettings.of(profile.get()) : PlanSettings.standard();
    }

    /** Whether a file is a configuration by its name. */
    public static boolean isConfiguration(Path file) {
        return ConfigFinder.isConfig(file);
    }

    /**
     * Finds what holds for files, and leaves out those that are no plans by what their configuration says.
     *
     * @throws ConfigFault if a configuration is wrong
     */
    public List<Configured> of(Candidates candidates) {
        List<Configured> configured = new ArrayList<>();
        for (PlanPath path : candidates.files()) {
            Optional<ConfigFinder.Found> found = find(path);
            boolean isHidden = candidates.hidden().contains(path);
            if (found.isEmpty()) {
                if (!isHidden) {
                    configured.add(new Configured(path, unconfigured));
                }
            } else if (path.given() || !isConfiguration(path.main())) {
                add(path, isHidden, found.get(), configured);
            }
        }
        problems.throwIfAny();
        return configured;
    }

    private Optional<ConfigFinder.Found> find(PlanPath path) {
        Optional<ConfigFinder.Found> known = byFolder.get(path.folder());
        if (known == null) {
            known = finder.find(path);
            byFolder.put(path.folder(), known);
        }
        return known;
    }

    private void add(PlanPath path, boolean isHidden, ConfigFinder.Found found, List<Configured> configured) {
        Config config = byFile.get(found.file());
        if (config == null) {
            config = new ConfigReader(files, problems).read(found);
            byFile.put(found.file(), config);
        }
        if (path.given() || (!isHidden && !config.namesPlans())) {
            configured.add(new Configured(path, settings(path, found, config)));
        } else if (config.isPlan(path.main(), isHidden)) {
            configured.add(new Configured(path.named(), settings(path, found, config)));
        }
    }

    private PlanSettings settings(PlanPath path, ConfigFinder.Found found, Config config) {
        if (!config.isUniform()) {
            return config.of(path.main(), commandLine);
        }
        return uniform.computeIfAbsent(found.file(), file -> config.of(path.main(), commandLine));
    }
}
