package org.provenplan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.provenplan.source.DecodedText;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlSequence;

/** Puts the readings that stand in CSV files into the measures that name them, as if they had been typed there. */
final class ReadingsBinder {
    private static final String TYPED = "readings";
    private static final String NAMED = "readings-file";

    private final ReadingsFiles files;
    private final Problems problems;
    private final Function<YamlMapping, Fields> binder;
    private final Map<String, Field<?>> known = new HashMap<>();
    private final List<PlanReader.NamedFile> read = new ArrayList<>();

    /** @param binder binds one reading */
    ReadingsBinder(ReadingsFiles files, Problems problems, Function<YamlMapping, Fields> binder) {
        this.files = files;
        this.problems = problems;
        this.binder = binder;
    }

    /** The files that were read, each once. */
    List<PlanReader.NamedFile> read() {
        return read;
    }

    /** Adds to a measure's fields what the file that it names holds. */
    void addTo(Map<String, Field<?>> measure) {
        Field<?> file = measure.get(NAMED);
        if (file == null || file.isMissing()) {
            return;
        }
        Field<?> typed = measure.get(TYPED);
        boolean nothingTyped = typed == null || typed.isMissing();
        if (file.isMalformed()) {
            if (nothingTyped) {
                measure.put(TYPED, Field.unread(TYPED, file.place()));
            }
        } else if (nothingTyped) {
            Field<?> readings = known.get(file.get().toString());
            measure.put(TYPED, readings == null ? open(file) : readings);
        } else {
            problems.add(
                    StructureRules.FIELD_VALUES,
                    file.place(),
                    NAMED,
                    NAMED + " must not stand beside readings: they belong in one place",
                    "move the readings into the file, or those of the file into the plan");
        }
    }

    private Field<?> open(Field<?> file) {
        String path = file.get().toString();
        ReadingsFiles.Opened opened = files.open(path.strip());
        if (!opened.obstacle().isEmpty()) {
            problems.add(
                    StructureRules.FIELD_VALUES,
                    file.place(),
                    NAMED,
                    NAMED + " must name a file that can be read: " + opened.obstacle(),
                    "put readings for this measure only into the file, as UTF-8 text");
        }
        Field<?> readings = opened.text()
                .flatMap(text -> {
                    read.add(new PlanReader.NamedFile(text.source(), file.place()));
                    return rows(text);
                })
                .<Field<?>>map(rows -> Field.present(TYPED, readings(rows), rows))
                .orElseGet(() -> Field.unread(TYPED, file.place()));
        known.put(path, readings);
        return readings;
    }

    private Optional<YamlSequence> rows(DecodedText text) {
        SourceText source = text.source();
        return new ReadingsFile(source, problems)
                .read(text)
                .map(rows -> new YamlSequence(source.span(0, source.length()), List.copyOf(rows)));
    }

    private List<Field<?>> readings(YamlSequence rows) {
        List<Field<?>> readings = new ArrayList<>();
        rows.items().forEach(row -> readings.add(Field.present(TYPED, binder.apply((YamlMapping) row), row)));
        return List.copyOf(readings);
    }

    /** The readings in a file, whoever names it; none where it can't be used. */
    List<Field<?>> readings(DecodedText text) {
        return rows(text).map(this::readings).orElse(List.of());
    }
}
