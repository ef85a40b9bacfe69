package org.provenplan.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.YamlNode;

/**
 * People whom several plans may name, from registers outside the plans.
 *
 * @param registers the nearest first: what it says of a person counts before what the next one says
 */
public record SharedPeople(List<Register> registers) {
    public static final SharedPeople NONE = new SharedPeople(List.of());

    private static final String PEOPLE = "people";

    /**
     * The people of one file.
     *
     * @param source the file
     * @param root all that it holds
     * @param people the field with the register
     */
    public record Register(SourceText source, YamlNode root, Field<Map<String, Field<Fields>>> people) {}

    public SharedPeople {
        registers = List.copyOf(registers);
    }

    /** Whether a text is one of the files. */
    public boolean isFrom(SourceText source) {
        for (Register register : registers) {
            if (register.source() == source) {
                return true;
            }
        }
        return false;
    }

    /** What these registers say, beside the plan's own or the nearest of them, of somebody whom it may name. */
    List<Fields> besides(String id, Fields said) {
        List<Fields> besides = new ArrayList<>();
        for (Register register : registers) {
            Field<Fields> entry = register.people().get().get(id);
            if (entry != null && entry.isPresent() && entry.get() != said) {
                besides.add(entry.get());
            }
        }
        return besides;
    }

    /** A plan's top level with these people behind its own. */
    Fields addedTo(Fields plan) {
        Field<Map<String, Field<Fields>>> own = plan.people();
        if (registers.isEmpty() || own.isMalformed()) {
            return plan;
        }
        Map<String, Field<Fields>> all = new LinkedHashMap<>(own.orElse(Map.of()));
        registers.forEach(register -> register.people().get().forEach(all::putIfAbsent));
        YamlNode node =
                own.node().orElseGet(() -> registers.get(0).people().node().orElseThrow());
        return plan.with(Field.present(PEOPLE, Collections.unmodifiableMap(all), node));
    }
}
