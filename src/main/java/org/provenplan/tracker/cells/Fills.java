package org.provenplan.tracker.cells;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The colours that the styles of a workbook fill cells with, in words. */
final class Fills {
    private final List<String> fills = new ArrayList<>();
    private final List<Integer> fillOfStyle = new ArrayList<>();
    private boolean inStyles;
    private boolean inFills;

    static Fills of(byte[] styles) {
        Fills fills = new Fills();
        XmlPart.each(styles, fills::look);
        return fills;
    }

    /** Nothing is coloured. */
    static Fills none() {
        return new Fills();
    }

    private void look(XMLStreamReader reader) {
        if (reader.isEndElement()) {
            inStyles &= !reader.getLocalName().equals("cellXfs");
            inFills &= !reader.getLocalName().equals("fills");
        }
        if (!reader.isStartElement()) {
            return;
        }
        inStyles |= reader.getLocalName().equals("cellXfs");
        inFills |= reader.getLocalName().equals("fills");
        if (inFills && XmlPart.starts(reader, "fill")) {
            fills.add("");
        } else if (inFills && XmlPart.starts(reader, "fgColor") && !fills.isEmpty()) {
            fills.set(fills.size() - 1, name(XmlPart.attribute(reader, "rgb")));
        } else if (inStyles && XmlPart.starts(reader, "xf")) {
            String fill = XmlPart.attribute(reader, "fillId");
            fillOfStyle.add(fill.matches("\\d{1,6}") ? Integer.parseInt(fill) : 0);
        }
    }

    /** The colour of a style; empty where it has none. The first two fills of a workbook are no colours. */
    String of(int style) {
        int fill = style < fillOfStyle.size() ? fillOfStyle.get(style) : 0;
        return fill > 1 && fill < fills.size() ? fills.get(fill) : "";
    }

    private static String name(String argb) {
        if (!argb.matches("[0-9A-Fa-f]{6,8}")) {
            return "a colour of the theme";
        }
        int rgb = Integer.parseInt(argb.substring(argb.length() - 6), 16);
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        if (most - least < 40) {
            return least > 230 ? "" : "grey";
        }
        if (blue == most) {
            return red > green + 40 ? "purple" : "blue";
        }
        if (green == most) {
            return red > 220 ? "yellow" : "green";
        }
        if (green > 225) {
            return "yellow";
        }
        return green > 100 && green - blue > 40 ? "amber" : "red";
    }
}
