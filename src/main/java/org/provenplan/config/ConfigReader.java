package org.provenplan.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Related;
import org.provenplan.plan.Field;
import org.provenplan.plan.Nearest;
import org.provenplan.plan.ShapeReader;
import org.provenplan.plan.Word;
import org.provenplan.source.SourceText;
import org.provenplan.source.Span;
import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlScalar;
import org.provenplan.yaml.YamlSequence;
import org.provenplan.yaml.YamlTree;

/** Reads a configuration together with those that it extends. */
final class ConfigReader {
    private static final String BEGIN = "begin with such as profile: working";

    private final ConfigFiles files;
    private final ConfigProblems problems;
    private final ShapeReader shape = new ShapeReader(ConfigShape.configuration(), BEGIN);

    ConfigReader(ConfigFiles files, ConfigProblems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The configuration as far as it could be read; what is wrong with it is reported. */
    Config read(ConfigFinder.Found found) {
        found.twin().ifPresent(twin -> {
            Span place = files.read(found.file()).source().beginning();
            problems.add(
                    place,
                    "the configuration must stand in one file, but " + ConfigFinder.YML + " lies beside "
                            + ConfigFinder.YAML,
                    "move what is in one of them into the other, and delete it",
                    new Related("the other one", files.read(twin).source().beginning()));
        });
        List<ConfigLayer> layers = new ArrayList<>();
        Optional<Setting<Profile>> profile = Optional.empty();
        Optional<Path> next = Optional.of(found.file());
        while (next.isPresent()) {
            Optional<ConfigLayer> layer = layer(next.get(), found.root());
            layer.ifPresent(layers::add);
            Field<String> base = layer.map(read -> read.fields().text(ConfigShape.EXTENDS))
                    .filter(Field::isPresent)
                    .orElse(null);
            profile = base == null ? Optional.empty() : profile(base);
            next = base == null || profile.isPresent() ? Optional.empty() : base(layers, base);
        }
        return new Config(layers, profile, new SharedSettings(files, problems, layers).read(found.root()));
    }

    private Optional<ConfigLayer> layer(Path file, Path root) {
        if (NamedPath.leadsOut(file, root)) {
            problems.add(
                    new SourceText(files.shown(file), "").beginning(),
                    "the file must lie in the repository, but it is a symbolic link that leads out of it",
                    "put the file itself in its place");
            return Optional.empty();
        }
        YamlTree tree = files.read(file);
        YamlNode top = tree.root().orElse(null);
        if (top instanceof YamlMapping mapping && mapping.entry("provenplan").isPresent()) {
            problems.add(
                    mapping.entry("provenplan").orElseThrow().key().span(),
                    "the file must hold the configuration, as its name says, but it holds a plan",
                    "give the plan another name, such as plan.yaml");
            return Optional.empty();
        }
        if (top instanceof YamlMapping mapping
                && mapping.value(ConfigShape.EXTENDS).orElse(null) instanceof YamlSequence several) {
            problems.add(
                    several.span(),
                    "extends must be one file or one profile, not a list",
                    "name the file whose settings come first, and let that file extend the next");
            return Optional.empty();
        }
        boolean empty = top == null || (top instanceof YamlScalar scalar && scalar.isNothing());
        YamlTree filled = empty && !tree.damaged() ? nothingSet(tree) : tree;
        ShapeReader.Reading reading = shape.read(filled);
        problems.addErrors(reading.problems());
        Optional<ConfigLayer> layer = reading.fields().map(fields -> new ConfigLayer(file, root, fields));
        layer.ifPresent(read -> new LayerChecks(problems).check(read));
        return layer;
    }

    private static YamlTree nothingSet(YamlTree tree) {
        YamlMapping nothing = new YamlMapping(tree.source().beginning(), List.of(), false);
        return new YamlTree(tree.source(), Optional.of(nothing), tree.problems(), false);
    }

    /** The profile that it extends, if it is one. */
    private static Optional<Setting<Profile>> profile(Field<String> base) {
        return Profile.named(base.get().strip())
                .map(profile -> new Setting<>(profile, base.place().toString()));
    }

    /** The file that it extends. */
    private Optional<Path> base(List<ConfigLayer> layers, Field<String> base) {
        ConfigLayer last = layers.get(layers.size() - 1);
        String name = base.get().strip();
        boolean isOneWord = name.indexOf('/') < 0 && name.indexOf('.') < 0 && name.indexOf(':') < 0;
        if (isOneWord && !Files.exists(last.folder().resolve(name))) {
            List<String> profiles = Word.all(Profile.class);
            problems.add(
                    base,
                    "extends must be a file, or one of the profiles " + String.join(", ", profiles),
                    "write " + Nearest.to(name, profiles).orElse("the path of a file, such as shared/provenplan.yaml"));
            return Optional.empty();
        }
        Optional<Path> file = last.paths(problems).ofFile(base);
        boolean circle = file.isPresent()
                && layers.stream().anyMatch(layer -> layer.file().equals(file.get()));
        if (circle) {
            problems.add(
                    base,
                    "extends must not lead back to a file that it comes from",
                    "delete the line, or name another file");
        }
        return circle ? Optional.empty() : file;
    }
}
