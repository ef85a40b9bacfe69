package org.provenplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.provenplan.history.Histories;
import org.provenplan.history.PlanFacts;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;

/** A program that reads all plans of a folder and their histories, and prints how many changes they have been through. */
public final class HistoryReading {
    private HistoryReading() {}

    /** Takes the folder. */
    public static void main(String[] folder) throws IOException {
        Histories histories = Histories.ofInstalledGit();
        YamlReader reader = new YamlReader(Limits.DEFAULT);
        int changes = 0;
        for (Path file : plans(Path.of(folder[0]))) {
            PlanFacts now =
                    PlanFacts.of(PlanReader.read(reader.read(DecodedText.of("", Files.readAllBytes(file))), List.of())
                            .plan()
                            .orElseThrow());
            if (histories.of(file, now) instanceof Histories.Answer.Known known) {
                changes += known.history().steps().stream()
                        .mapToInt(step -> step.changes().size())
                        .sum();
            }
        }
        System.out.println(changes);
    }

    private static List<Path> plans(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
