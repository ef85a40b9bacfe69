package org.provenplan.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.rule.Rule;
import org.provenplan.rules.Rules;

/** A configuration, complete with what it extends. */
final class Config {
    private final List<ConfigLayer> layers;
    private final Optional<Setting<Profile>> extended;
    private final PlanSettings.Shared shared;
    private final List<Glob> plans;

    /**
     * A configuration of several files.
     *
     * @param layers the files, the nearest first; none where none could be read
     * @param extended the profile that the last of them extends
     */
    Config(List<ConfigLayer> layers, Optional<Setting<Profile>> extended, PlanSettings.Shared shared) {
        this.layers = List.copyOf(layers);
        this.extended = extended;
        this.shared = shared;
        this.plans = shared.locations().plans().map(Setting::value).orElse(List.of()).stream()
                .map(Glob::of)
                .toList();
    }

    /** Whether it says which files are plans. */
    boolean namesPlans() {
        return shared.locations().plans().isPresent();
    }

    /** Whether it says that a file is a plan; one that is hidden must be named as such. */
    boolean isPlan(Path file, boolean isHidden) {
        String path = path(file);
        for (Glob pattern : plans) {
            if (pattern.matches(path) && (!isHidden || pattern.namesHidden(path))) {
                return true;
            }
        }
        return false;
    }

    /** What holds for the plan in a file. */
    PlanSettings of(Path file, Optional<Setting<Profile>> commandLine) {
        Draft draft = new Draft();
        extended.ifPresent(profile -> draft.profile = profile);
        for (int i = layers.size() - 1; i >= 0; i--) {
            draft.take(layers.get(i).fields());
            for (Fields override : layers.get(i).overrides()) {
                if (isFor(override, file)) {
                    draft.take(override);
                }
            }
        }
        List<String> names = layers.stream()
                .map(layer -> layer.fields().node().span().source().file())
                .toList();
        return new PlanSettings(names, commandLine.orElse(draft.profile), draft.rules, shared);
    }

    /** Whether the same holds for all plans. */
    boolean isUniform() {
        return layers.stream().allMatch(layer -> layer.overrides().isEmpty());
    }

    private boolean isFor(Fields override, Path file) {
        String path = path(file);
        for (Field<String> pattern : override.<String>values(ConfigShape.PATHS)) {
            if (pattern.is(text -> Glob.of(text).matches(path))) {
                return true;
            }
        }
        return false;
    }

    /** From the folder of the nearest file, with {@code /}. */
    private String path(Path file) {
        if (layers.isEmpty()) {
            return "";
        }
        Path folder = layers.get(0).folder();
        return folder.relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Settings that grow from what counts least to what counts most. */
    private static final class Draft {
        private final Map<String, RuleSetting> rules = new HashMap<>();
        private Setting<Profile> profile = Setting.usual(Profile.WORKING);

        void take(Fields fields) {
            Field<Profile> set = fields.word(ConfigShape.PROFILE);
            set.value().ifPresent(word -> profile = ConfigLayer.setting(set));
            fields.inner(ConfigShape.RULES).ifPresent(this::takeRules);
        }

        private void takeRules(Fields written) {
            for (Rule rule : Rules.all()) {
                String name = rule.info().id().name();
                Field<?> field = written.field(name);
                if (field.isPresent()) {
                    rules.merge(name, RuleSetting.NOTHING.under(rule, field), (old, same) -> old.under(rule, field));
                }
            }
        }
    }
}
