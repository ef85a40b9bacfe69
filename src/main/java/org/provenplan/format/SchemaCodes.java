package org.provenplan.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Framework;
import org.provenplan.catalogue.KeyQuestion;
import org.provenplan.catalogue.Regulation;
import org.provenplan.catalogue.Standard;
import org.provenplan.plan.ValueShape.CodeKind;

/** The schemas of codes: the catalogue's are proposed by name, those of other frameworks are let through. */
final class SchemaCodes {
    private static final String OVERALL = "overall";
    private static final int FEW = 20;

    private final Catalogue catalogue;

    SchemaCodes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Object> definition(CodeKind kind) {
        return switch (kind) {
            case FRAMEWORK -> known(frameworks(), "[a-z0-9][a-z0-9-]*");
            case KEY_QUESTION, RATED_AREA -> known(keyQuestions(), "[a-z0-9][a-z0-9-]*");
            case STANDARD -> known(standards(), "(?:[a-z0-9-]+: ?)?[A-Za-z0-9][\\w.-]*");
            case REGULATION -> known(regulations(), "(?:2009/)?\\d{1,2}[A-Z]?(?:\\([0-9A-Za-z]{1,4}\\)){0,5}");
            case ENFORCEMENT_KIND -> known(enforcementKinds(), "[a-z0-9][a-z0-9-]*");
        };
    }

    /** What an inspection rates. */
    List<String> ratedAreas() {
        return Stream.concat(Stream.of(OVERALL), keyQuestions().keySet().stream())
                .toList();
    }

    /** Where there are few, an editor shows all of them with their names; where there are many, the name of the one typed. */
    private static Map<String, Object> known(Map<String, String> names, String otherwise) {
        List<Object> codes = new ArrayList<>();
        Map<String, Object> other = Keywords.pattern(otherwise, "write one of the codes that the editor proposes here");
        other.put("type", List.of("string", "number"));
        codes.add(other);
        if (names.size() <= FEW) {
            codes.add(oneOf(names));
        } else {
            names.forEach((code, name) -> codes.add(code(code, name)));
        }
        return Map.of("anyOf", codes);
    }

    private static Map<String, Object> oneOf(Map<String, String> names) {
        Map<String, Object> all = Keywords.oneOf(List.copyOf(names.keySet()));
        all.put("markdownEnumDescriptions", List.copyOf(names.values()));
        return all;
    }

    private static Map<String, Object> code(String code, String name) {
        Map<String, Object> one = Keywords.withDescription(Keywords.types("string"), name);
        one.put("const", code);
        return one;
    }

    private Map<String, String> frameworks() {
        Map<String, String> names = new LinkedHashMap<>();
        all().forEach(framework -> names.put(framework.id(), framework.name()));
        return names;
    }

    private Map<String, String> keyQuestions() {
        Map<String, String> names = new LinkedHashMap<>();
        all().flatMap(framework -> framework.keyQuestions().stream())
                .forEach((KeyQuestion question) -> names.putIfAbsent(question.id(), question.name()));
        return names;
    }

    private Map<String, String> standards() {
        Map<String, String> names = new LinkedHashMap<>();
        all().forEach(framework -> framework
                .standards()
                .forEach((Standard standard) -> names.putIfAbsent(
                        standard.id(),
                        standard.name() + " (" + framework.name() + ", " + standard.keyQuestion() + ")")));
        return names;
    }

    private Map<String, String> regulations() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(catalogue.regulations2014().stream(), catalogue.regulations2009().stream())
                .forEach((Regulation regulation) -> names.put(regulation.number(), regulation.title()));
        return names;
    }

    private Map<String, String> enforcementKinds() {
        Map<String, String> names = new LinkedHashMap<>();
        catalogue.enforcementKinds().forEach(kind -> names.put(kind.id(), kind.name()));
        return names;
    }

    private Stream<Framework> all() {
        return catalogue.frameworkIds().stream().flatMap(id -> catalogue.framework(id).stream());
    }
}
