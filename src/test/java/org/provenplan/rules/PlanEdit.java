package org.provenplan.rules;

import org.provenplan.yaml.YamlMapping;
import org.provenplan.yaml.YamlNode;
import org.provenplan.yaml.YamlSequence;

/**
 * One change of a plan's text: {@code remove} a field or an item, {@code empty} it, {@code = another value}, or {@code + a further
 * field or item}.
 *
 * @param place as {@link PlacedPlan} names it
 */
record PlanEdit(String place, String change) {
    private static final String SEPARATOR = ", ";

    /** The text with the change made, everything else as it stands. */
    String applyTo(String text) {
        PlacedPlan plan = new PlacedPlan(text);
        PlacedPlan.Spot spot = plan.spot(place);
        int from = spot.value().span().from();
        int to = spot.value().span().to();
        if (change.equals("remove")) {
            return isInBrackets(spot.parent()) ? withoutInBrackets(text, spot) : withoutOnLines(text, spot);
        }
        if (change.equals("empty")) {
            return text.substring(0, from) + text.substring(to);
        }
        String added = change.substring(2);
        return switch (change.charAt(0)) {
            case '=' -> text.substring(0, from) + added + text.substring(to);
            case '+' ->
                isInBrackets(spot.value())
                        ? text.substring(0, to - 1) + SEPARATOR + added + text.substring(to - 1)
                        : withLine(text, spot.value(), added);
            default -> throw new IllegalArgumentException("remove, empty, = or +, not " + change);
        };
    }

    private static boolean isInBrackets(YamlNode parent) {
        String text = parent.span().text();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static String withoutInBrackets(String text, PlacedPlan.Spot spot) {
        int from = spot.from();
        int to = spot.to();
        if (text.startsWith(SEPARATOR, to)) {
            to += SEPARATOR.length();
        } else if (text.startsWith(SEPARATOR, from - SEPARATOR.length())) {
            from -= SEPARATOR.length();
        }
        return text.substring(0, from) + text.substring(to);
    }

    /** The dash of an item goes with the item, but stays where only the item's first field goes. */
    private static String withoutOnLines(String text, PlacedPlan.Spot spot) {
        int from = spot.key().isPresent() ? spot.from() : text.lastIndexOf('-', spot.from());
        int line = text.lastIndexOf('\n', from) + 1;
        boolean alone = text.substring(line, from).isBlank();
        int end = text.indexOf('\n', spot.to());
        return alone
                ? text.substring(0, line) + text.substring(end + 1)
                : text.substring(0, from) + text.substring(end);
    }

    private static String withLine(String text, YamlNode node, String added) {
        boolean list = node instanceof YamlSequence;
        int first = node.span().from();
        int column = first - (text.lastIndexOf('\n', first) + 1);
        int after = list ? node.span().to() : firstEntryEnd((YamlMapping) node);
        return text.substring(0, after) + "\n" + " ".repeat(column) + (list ? "- " : "") + added
                + text.substring(after);
    }

    private static int firstEntryEnd(YamlMapping mapping) {
        YamlMapping.Entry first = mapping.entries().get(0);
        return Math.max(first.key().span().to() + 1, first.value().span().to());
    }
}
