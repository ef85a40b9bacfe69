package org.provenplan.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.source.Candidates;
import org.provenplan.source.PlanPath;

/**
 * Files, and what must come of reading the configuration among them. A case is a part of a text:
 *
 * <pre>
 * === its name
 * what stands in provenplan.yaml
 * --- file shared/base.yaml
 * what stands there
 * --- expected
 * a line for each thing that must come of it
 * </pre>
 *
 * @param files by their paths
 * @param expected line by line
 */
record ConfigCase(String name, Map<String, String> files, List<String> expected) {
    static List<ConfigCase> in(Path text) throws IOException {
        List<ConfigCase> cases = new ArrayList<>();
        for (String part : Files.readString(text).split("(?m)^=== ", -1)) {
            if (part.contains("\n--- ")) {
                cases.add(parse(part));
            }
        }
        return cases;
    }

    private static ConfigCase parse(String text) {
        String[] parts = text.split("(?m)^--- ", -1);
        String[] head = parts[0].split("\n", 2);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> expected = List.of();
        if (!head[1].isEmpty()) {
            files.put("provenplan.yaml", head[1]);
        }
        for (int i = 1; i < parts.length; i++) {
            String[] part = parts[i].split("\n", 2);
            if (part[0].startsWith("file ")) {
                files.put(part[0].substring(5), part[1]);
            } else {
                expected = part[1].lines().filter(line -> !line.isBlank()).toList();
            }
        }
        return new ConfigCase(head[0], files, expected);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** What is set for a plan in a folder with the case's files. */
    static PlanSettings settings(Path folder, String plan, Optional<Profile> commandLine) {
        PlanPath path = new PlanPath(folder.resolve(plan), List.of(), true, folder);
        return new Configurations(folder, commandLine.map(profile -> new Setting<>(profile, "--profile")))
                .of(Candidates.named(List.of(path)))
                .get(0)
                .settings();
    }
}
