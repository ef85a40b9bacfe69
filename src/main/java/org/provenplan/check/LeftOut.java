package org.provenplan.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.provenplan.config.Configurations;
import org.provenplan.config.PlanSettings;
import org.provenplan.git.InstalledGit;
import org.provenplan.source.PlanFinder;
import org.provenplan.source.PlanPath;

/**
 * Plans that a run met and did not take, by their names: to be told where it found none.
 *
 * @param configured those that {@code plans:} in a configuration does not name
 * @param ignored those that Git ignores
 */
public record LeftOut(List<String> configured, List<String> ignored) {
    public LeftOut {
        configured = List.copyOf(configured);
        ignored = List.copyOf(ignored);
    }

    /**
     * Looks for them.
     *
     * @throws org.provenplan.config.ConfigFault if a configuration is wrong
     */
    public static LeftOut of(CheckRequest request) {
        PlanIntake intake = new PlanIntake(request, new InstalledGit());
        List<PlanPath> met = intake.met();
        Set<Path> taken = new HashSet<>();
        intake.taken(met).forEach(file -> taken.add(file.path().main()));
        Set<Path> notIgnored = new HashSet<>();
        met.forEach(path -> notIgnored.add(path.main()));
        List<PlanPath> all = new PlanFinder(path -> false).find(intake.inputs());
        return new LeftOut(
                plansAmong(met.stream().filter(path -> !taken.contains(path.main())), request),
                plansAmong(all.stream().filter(path -> !notIgnored.contains(path.main())), request));
    }

    private static List<String> plansAmong(Stream<PlanPath> paths, CheckRequest request) {
        PlanLoader loader = new PlanLoader(request);
        return paths.filter(path -> !Configurations.isConfiguration(path.main()))
                .map(path -> loader.load(new Configurations.Configured(path, PlanSettings.standard())))
                .flatMap(Optional::stream)
                .map(CheckedPlan::file)
                .toList();
    }
}
