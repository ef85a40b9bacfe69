package org.provenplan.report;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** A page without its texts: elements and attributes, and where links lead that stay on the page. */
final class HtmlShape {
    private HtmlShape() {}

    static String of(String html) {
        return node(Jsoup.parse(html, "", Parser.htmlParser()), 0);
    }

    private static String node(Node node, int depth) {
        String own = node instanceof Element element
                ? " ".repeat(depth) + element.tagName() + attributes(element) + "\n"
                : "";
        String other = node.nodeName().startsWith("#c") ? node.nodeName() + "\n" : "";
        return own
                + other
                + node.childNodes().stream()
                        .map(child -> node(child, depth + 1))
                        .collect(Collectors.joining());
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .map(HtmlShape::attribute)
                .sorted()
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static String attribute(Attribute attribute) {
        boolean structural = attribute.getValue().matches("#[a-z0-9-]+|[a-z][a-z0-9 -]*")
                && !attribute.getKey().equals("aria-label");
        return structural ? attribute.getKey() + "=" + attribute.getValue() : attribute.getKey();
    }
}
