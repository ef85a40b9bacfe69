package org.provenplan.report;

import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets templates read the components of a record, of the records in it, and so on; everything else is closed to them. */
final class RecordsOnly {
    private RecordsOnly() {}

    static MemberAccessPolicy policy(Class<? extends Record> root) {
        List<MemberSelector> components = recordsIn(root).stream()
                .flatMap(type -> List.of(type.getRecordComponents()).stream())
                .map(component -> new MemberSelector(component.getDeclaringRecord(), component.getAccessor()))
                .toList();
        return new WhitelistMemberAccessPolicy(components);
    }

    /** A record and all that can be reached from it. */
    static Set<Class<?>> recordsIn(Class<? extends Record> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isRecord() && found.add(type)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    addClasses(component.getGenericType(), open);
                }
            }
        }
        return found;
    }

    /** The class of a type, and those of what it holds. */
    private static void addClasses(Type type, Deque<Class<?>> open) {
        if (type instanceof ParameterizedType generic) {
            addClasses(generic.getRawType(), open);
            for (Type argument : generic.getActualTypeArguments()) {
                addClasses(argument, open);
            }
        } else if (type instanceof Class<?> plain) {
            open.push(plain);
        }
    }
}
