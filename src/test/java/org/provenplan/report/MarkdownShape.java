package org.provenplan.report;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A Markdown page without its texts: blocks, emphasis and links. */
public final class MarkdownShape {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    private MarkdownShape() {}

    public static String of(String markdown) {
        return of(parse(markdown));
    }

    static String of(Node node) {
        StringBuilder shape = new StringBuilder();
        append(node, 0, shape);
        return shape.toString();
    }

    static String firstHeading(String markdown) {
        return text(parse(markdown).getFirstChild());
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** What people read. */
    static String text(Node node) {
        return TextContentRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(node)
                .strip();
    }

    private static void append(Node node, int depth, StringBuilder shape) {
        if (!(node instanceof Text)) {
            shape.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
            if (node instanceof Heading heading) {
                shape.append(heading.getLevel());
            }
            if (node instanceof Link link) {
                shape.append(link.getDestination());
            }
            shape.append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean joined = child instanceof Text && child.getPrevious() instanceof Text;
            if (!joined && !(child instanceof SoftLineBreak)) {
                append(child, depth + 1, shape);
            }
        }
    }
}
