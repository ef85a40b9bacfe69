package org.provenplan.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the files of plans are named: {@code *.yaml} or {@code *.yml}, or {@code plan.yaml} beside {@code findings/}. */
final class PlanLayout {
    static final Comparator<Path> BY_NAME = (one, other) -> one.toString().compareTo(other.toString());

    private static final String PLAN = "plan.yaml";
    private static final String FINDINGS = "findings";
    private static final Pattern FINDING = Pattern.compile(FINDINGS + "/[^./][^/]*\\.ya?ml");

    private PlanLayout() {}

    static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    /** Whether a folder holds findings of the plan that lies beside it. */
    static boolean isFindingsOfPlan(Path folder) {
        return folder.endsWith(FINDINGS) && Files.exists(planOf(folder));
    }

    /** The plan that a folder of findings belongs to. */
    static Path planOf(Path findings) {
        return findings.resolveSibling(PLAN);
    }

    /** The files with the findings of a plan in the folder form; none for other files. */
    static List<Path> findingsOf(Path main) {
        return main.endsWith(PLAN) ? findingFiles(main.resolveSibling(FINDINGS)) : List.of();
    }

    /** Whether a file that is there no more was a finding of a plan, by its path from the plan's folder. */
    static boolean wasFindingOf(Path main, String name) {
        return main.endsWith(PLAN) && FINDING.matcher(name).matches();
    }

    /** Everything in a folder that should be a finding, readable or not; the folder itself where it can't be listed. */
    static List<Path> findingFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> findings = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(findings::add);
        } catch (IOException | DirectoryIteratorException unlistable) {
            return List.of(folder);
        }
        findings.removeIf(file -> !isYaml(file) || isHidden(file) || Files.isDirectory(file));
        findings.sort(BY_NAME);
        return findings;
    }
}
