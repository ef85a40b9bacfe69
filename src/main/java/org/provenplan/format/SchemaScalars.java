package org.provenplan.format;

import static org.provenplan.format.Keywords.oneOf;
import static org.provenplan.format.Keywords.pattern;
import static org.provenplan.format.Keywords.types;
import static org.provenplan.format.Keywords.withDescription;
import static org.provenplan.format.Keywords.withMessage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.plan.ValueShape;
import org.provenplan.plan.ValueShape.Target;
import org.provenplan.plan.Word;

/** The schemas of single values, each defined once and referred to. */
final class SchemaScalars {
    private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";
    private static final String NAME_OF_NOTHING = "nothing";
    private static final String LIST_MESSAGE = "write a list: a line for each item, beginning with a hyphen";
    private static final String ID_MESSAGE = "write lower-case letters, digits and hyphens, such as late-medicines";

    private final SchemaCodes codes;
    private final Map<String, Object> definitions;

    /** @param definitions takes what is referred to */
    SchemaScalars(Catalogue catalogue, Map<String, Object> definitions) {
        this.codes = new SchemaCodes(catalogue);
        this.definitions = definitions;
        definitions.put(
                NAME_OF_NOTHING,
                withDescription(
                        Map.of("not", types("object", "array", "string", "number", "boolean")), "Not filled in yet"));
    }

    /** The same schema for a value that may still be missing behind its key. Editors propose no "null" for it this way. */
    static Map<String, Object> orNothing(Map<String, Object> schema) {
        Map<String, Object> nothing = reference(NAME_OF_NOTHING);
        if (!schema.containsKey("items")) {
            return Map.of("anyOf", List.of(schema, nothing));
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("anyOf", List.of(withMessage(types("array"), LIST_MESSAGE), nothing));
        list.putAll(schema);
        list.remove("type");
        return list;
    }

    Map<String, Object> of(ValueShape shape) {
        if (shape instanceof ValueShape.Words words) {
            return oneOf(Word.all(words.vocabulary()));
        }
        if (shape instanceof ValueShape.OneOf names) {
            return oneOf(names.names());
        }
        String name = name(shape);
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition(shape));
        }
        return reference(name);
    }

    /** What the keys of a map may be: the catalogue's with their values as properties, or ids. */
    Map<String, Object> keys(ValueShape shape, Map<String, Object> value) {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (shape instanceof ValueShape.Code) {
            Map<String, Object> areas = new LinkedHashMap<>();
            codes.ratedAreas().forEach(area -> areas.put(area, value));
            keys.put("properties", areas);
        }
        if (shape instanceof ValueShape.Words words) {
            Map<String, Object> known = new LinkedHashMap<>();
            Word.all(words.vocabulary()).forEach(word -> known.put(word, withDescription(value, "For " + word)));
            keys.put("properties", known);
        }
        Map<String, Object> names = pattern(ID, ID_MESSAGE);
        names.put("doNotSuggest", true);
        keys.put("propertyNames", names);
        return keys;
    }

    private static String name(ValueShape shape) {
        if (shape instanceof ValueShape.Code code) {
            return code.kind().word();
        }
        if (shape instanceof ValueShape.Reference reference) {
            return reference.target().word() + "-id";
        }
        return shape.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> definition(ValueShape shape) {
        if (shape instanceof ValueShape.Code code) {
            return codes.definition(code.kind());
        }
        if (shape instanceof ValueShape.Reference reference) {
            return id(
                    reference.target() == Target.PERSON
                            ? "write the id of one person, as listed under people"
                            : "write the id of a " + reference.target().word());
        }
        if (shape instanceof ValueShape.Id) {
            return id(ID_MESSAGE);
        }
        if (shape instanceof ValueShape.Date) {
            Map<String, Object> date = pattern(
                    "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])",
                    "write the date as year-month-day, such as 2026-06-30");
            date.put("format", "date");
            return date;
        }
        if (shape instanceof ValueShape.Amount) {
            Map<String, Object> amount = withMessage(types("number"), "write a number of 0 or more, such as 19 or 4.5");
            amount.put("minimum", 0);
            return amount;
        }
        if (shape instanceof ValueShape.Decimal) {
            return withMessage(types("number"), "write a number, such as 19 or 4.5");
        }
        if (shape instanceof ValueShape.Count) {
            Map<String, Object> count = withMessage(types("integer"), "write a whole number, such as 4");
            count.put("minimum", 0);
            return count;
        }
        if (shape instanceof ValueShape.Interval) {
            return interval();
        }
        if (shape instanceof ValueShape.Change) {
            return pattern("[+-]?\\d{1,6}(\\.\\d{1,6})?%", "write a percentage, such as -80%");
        }
        if (shape instanceof ValueShape.Checksum) {
            return pattern("[0-9a-fA-F]{64}", "copy what sha256sum prints for the file");
        }
        return text();
    }

    /** Plain numbers and the words true and false are text where text belongs. */
    private static Map<String, Object> text() {
        return Map.of(
                "anyOf",
                List.of(
                        withMessage(types("string"), "write text"),
                        Map.of("not", types("object", "array", "string", "null"))));
    }

    private static Map<String, Object> id(String message) {
        Map<String, Object> id = pattern(ID, message);
        id.put("type", List.of("string", "integer"));
        return id;
    }

    private static Map<String, Object> interval() {
        List<String> words = List.of("daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly");
        return Map.of(
                "anyOf",
                List.of(
                        oneOf(words),
                        pattern("[1-9][0-9]{0,3} (day|week|month)s?", "write such as weekly, monthly or 2 weeks")));
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/definitions/" + name);
    }
}
