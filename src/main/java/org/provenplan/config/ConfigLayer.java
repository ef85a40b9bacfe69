package org.provenplan.config;

import java.nio.file.Path;
import java.util.List;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;

/**
 * One configuration file as read.
 *
 * @param file where it lies
 * @param root what nothing that it names may leave
 * @param fields its content
 */
record ConfigLayer(Path file, Path root, Fields fields) {
    Path folder() {
        return file.getParent();
    }

    NamedPath paths(ConfigProblems problems) {
        return new NamedPath(folder(), root, problems);
    }

    List<Fields> overrides() {
        return fields.each(ConfigShape.OVERRIDES);
    }

    /** The value of a field as a setting that says where it stands. */
    static <T> Setting<T> setting(Field<T> field) {
        return new Setting<>(field.get(), field.place().toString());
    }
}
