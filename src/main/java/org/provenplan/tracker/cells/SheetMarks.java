package org.provenplan.tracker.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What a sheet says besides its values: what is merged or hidden, and which cells have a colour but no words. */
final class SheetMarks {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_COLOURED = 20_000;

    private final List<Range> merged = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final List<String> hiddenColumns = new ArrayList<>();
    private final Map<String, Integer> stylesOfEmpty = new HashMap<>();
    private String open = "";
    private int style;

    /** A rectangle of cells, rows from 1 and columns from 0. */
    record Range(int top, int left, int bottom, int right) {}

    private SheetMarks() {}

    static SheetMarks of(byte[] sheet) {
        SheetMarks marks = new SheetMarks();
        XmlPart.each(sheet, marks::look);
        return marks;
    }

    private void look(XMLStreamReader reader) {
        if (!reader.isStartElement()) {
            if (reader.isEndElement() && reader.getLocalName().equals("c") && !open.isEmpty()) {
                keepEmpty();
            }
            return;
        }
        switch (reader.getLocalName()) {
            case "c" -> beginCell(reader);
            case "v", "is", "f" -> open = "";
            case "row" -> lookAtRow(reader);
            case "col" -> lookAtColumn(reader);
            case "mergeCell" -> merge(XmlPart.attribute(reader, "ref"));
            default -> {
                // Nothing that matters here.
            }
        }
    }

    private void beginCell(XMLStreamReader reader) {
        open = XmlPart.attribute(reader, "r");
        style = number(XmlPart.attribute(reader, "s"), 0);
        Matcher place = PLACE.matcher(open);
        if (!open.isEmpty() && (!place.matches() || index(place.group(1)) >= Bounds.LAST_COLUMN)) {
            throw Workbook.damaged();
        }
    }

    private void keepEmpty() {
        if (style > 0 && stylesOfEmpty.size() < MOST_COLOURED) {
            stylesOfEmpty.put(open, style);
        }
        open = "";
    }

    private void lookAtRow(XMLStreamReader reader) {
        if (isTrue(XmlPart.attribute(reader, "hidden"))) {
            hiddenRows.add(number(XmlPart.attribute(reader, "r"), 0));
        }
    }

    private void lookAtColumn(XMLStreamReader reader) {
        int first = number(XmlPart.attribute(reader, "min"), 1) - 1;
        int last = Math.min(number(XmlPart.attribute(reader, "max"), 1) - 1, first + 100);
        for (int i = first; isTrue(XmlPart.attribute(reader, "hidden")) && i <= last; i++) {
            hiddenColumns.add(Cell.column(i));
        }
    }

    private void merge(String range) {
        Matcher ends = RANGE.matcher(range);
        if (ends.matches()) {
            merged.add(new Range(
                    number(ends.group(2), 1), index(ends.group(1)), number(ends.group(4), 1), index(ends.group(3))));
        }
    }

    List<Range> merged() {
        return merged;
    }

    List<Integer> hiddenRows() {
        return hiddenRows;
    }

    List<String> hiddenColumns() {
        return hiddenColumns;
    }

    /** The styles of cells without a value, by their places. */
    Map<String, Integer> stylesOfEmpty() {
        return stylesOfEmpty;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : otherwise;
    }

    static int index(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * 26 + letters.charAt(i) - 'A' + 1;
        }
        return index - 1;
    }
}
