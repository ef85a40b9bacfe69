package org.provenplan.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.check.CheckedPlan;
import org.provenplan.config.PlanSettings;
import org.provenplan.plan.PlanReader;
import org.provenplan.source.DecodedText;
import org.provenplan.source.PlanPath;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;

/** The plans of a case, read as they would be from files. */
final class CasePlans {
    private static final String PLAN = "plan ";
    private static final String FINDING = "finding ";

    private final List<CheckedPlan> plans = new ArrayList<>();
    private final List<YamlTree> files = new ArrayList<>();

    CasePlans(Map<String, String> parts) {
        parts.forEach((name, text) -> {
            if (name.startsWith(PLAN)) {
                end();
                files.add(tree(name.substring(PLAN.length()), text));
            } else if (name.startsWith(FINDING)) {
                files.add(tree(name.substring(FINDING.length()), text));
            }
        });
        end();
    }

    List<CheckedPlan> plans() {
        return plans;
    }

    private static YamlTree tree(String file, String text) {
        SourceText source = new SourceText(file, FormatCase.unescaped(text));
        return new YamlReader(Limits.DEFAULT).read(DecodedText.of(source));
    }

    private void end() {
        if (files.isEmpty()) {
            return;
        }
        PlanReader.Reading reading = PlanReader.read(files.get(0), files.subList(1, files.size()));
        Path main = Path.of(files.get(0).source().file());
        plans.add(new CheckedPlan(
                new PlanPath(main, List.of(), true, main.toAbsolutePath().getParent()),
                reading.plan(),
                files.stream()
                        .map(tree -> new CheckedPlan.ReadFile(tree.source(), tree.root(), Optional.empty()))
                        .toList(),
                reading.problems(),
                reading.damaged(),
                PlanSettings.standard()));
        files.clear();
    }
}
