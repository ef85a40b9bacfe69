package org.provenplan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provenplan.plan.FieldShape;
import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;
import org.provenplan.plan.ValueShape;

/**
 * A plan with every key of the format, each with something that stands nowhere else. What has no place of its own in a report, or
 * stands in the place of another, is left out by its path.
 */
final class TypedPlan {
    /** What decides whether it is a plan at all. */
    private static final String VERSION = "provenplan";

    private final StringBuilder yaml = new StringBuilder();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final boolean wellFormed;
    private final List<String> without;
    private int count;

    /**
     * Types it.
     *
     * @param wellFormed whether numbers, dates and intervals are such, or words like all the rest
     * @param without the ends of the paths of keys that are left out
     */
    TypedPlan(boolean wellFormed, List<String> without) {
        this.wellFormed = wellFormed;
        this.without = without;
        mapping(PlanShape.PLAN, "", "");
    }

    String yaml() {
        return yaml.toString();
    }

    /** What must be found of each value, by its path. */
    Map<String, String> typed() {
        return typed;
    }

    private void mapping(MappingShape shape, String indent, String path) {
        for (FieldShape field : shape.fields()) {
            String at = path.isEmpty() ? field.key() : path + "." + field.key();
            if (without.stream().noneMatch(at::endsWith)) {
                yaml.append(indent).append(field.key()).append(':');
                if (field.key().equals(VERSION)) {
                    yaml.append(" 1\n");
                } else {
                    value(field.value(), indent + "  ", at);
                }
            }
        }
    }

    private void value(ValueShape shape, String indent, String path) {
        if (shape instanceof MappingShape mapping) {
            yaml.append('\n');
            mapping(mapping, indent, path);
        } else if (shape instanceof ValueShape.ListOf list) {
            yaml.append('\n').append(indent).append("-");
            value(list.item(), indent + "  ", path);
        } else if (shape instanceof ValueShape.MapOf map) {
            yaml.append('\n').append(indent).append(key(map.key(), path)).append(':');
            value(map.value(), indent + "  ", path);
        } else {
            yaml.append(' ').append(single(shape, path)).append('\n');
        }
    }

    private String key(ValueShape shape, String path) {
        if (shape instanceof ValueShape.Code) {
            typed.put(path + " (key)", "Overall");
            return "overall";
        }
        return single(shape, path + " (key)");
    }

    private String single(ValueShape shape, String path) {
        count++;
        if (wellFormed) {
            String number = Integer.toString(3000 + count);
            String shown = "3," + number.substring(1);
            if (shape instanceof ValueShape.Date) {
                String day = String.format("%02d", 1 + count % 28);
                String year = Integer.toString(1900 + count / 2);
                typed.put(path, Integer.parseInt(day) + " June " + year);
                return year + "-06-" + day;
            }
            if (shape instanceof ValueShape.Decimal
                    || shape instanceof ValueShape.Amount
                    || shape instanceof ValueShape.Count) {
                typed.put(path, shown);
                return number;
            }
            if (shape instanceof ValueShape.Change) {
                typed.put(path, shown + "%");
                return number + "%";
            }
            if (shape instanceof ValueShape.Interval) {
                typed.put(path, "every " + number + " days");
                return number + " days";
            }
        }
        String word = "typed" + count + "x";
        typed.put(path, word);
        return word;
    }

    /** What of it a text does not hold. */
    List<String> missingIn(String text) {
        List<String> missing = new ArrayList<>();
        typed.forEach((path, word) -> {
            boolean isShort = text.contains(word.replace(" June ", " Jun "));
            if (!text.contains(word) && !isShort) {
                missing.add(path + ": " + word);
            }
        });
        return missing;
    }
}
