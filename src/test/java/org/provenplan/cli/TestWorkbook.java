package org.provenplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook made of a text, part by part, by nobody's library. A line is a sheet, a row or what is merged:
 *
 * <pre>
 * sheet Actions
 * row | A1 | B1\nwith a second line | n:1.5 | d:2026-06-15 (a date) | m:2026-06-01 (shown as a month) | c:amber (a colour) | f:text (of a formula)
 * row hidden | A2
 * blank
 * merge A1:B1
 * notes (that people have pinned to cells)
 * </pre>
 */
final class TestWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<String> COLOURS = List.of("red", "amber", "green", "blue");
    private static final List<String> RGB = List.of("FFFF0000", "FFFFC000", "FF00B050", "FF0070C0");

    private final List<String> names = new ArrayList<>();
    private final List<StringBuilder> rows = new ArrayList<>();
    private final List<StringBuilder> merges = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int row;
    private boolean notes;

    TestWorkbook(String text) {
        text.lines().forEach(this::add);
    }

    private void add(String line) {
        if (line.startsWith("sheet ")) {
            names.add(line.substring(6));
            rows.add(new StringBuilder());
            merges.add(new StringBuilder());
            row = 0;
        } else if (line.equals("notes")) {
            notes = true;
        } else if (line.startsWith("merge ")) {
            last(merges).append("<mergeCell ref=\"").append(line.substring(6)).append("\"/>");
        } else if (line.startsWith("row") || line.equals("blank")) {
            row++;
            addRow(line);
        }
    }

    private void addRow(String line) {
        String[] parts = line.split(" ?\\| ?", -1);
        StringBuilder out = last(rows);
        out.append("<row r=\"").append(row).append(parts[0].contains("hidden") ? "\" hidden=\"1\">" : "\">");
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                out.append(cell(
                        (char) ('A' + i - 1) + String.valueOf(row),
                        parts[i].strip().replace("\\n", "\n")));
            }
        }
        out.append("</row>");
    }

    private String cell(String place, String text) {
        String value = text.length() > 2 && text.charAt(1) == ':' && !text.startsWith("f:") ? text.substring(2) : text;
        return switch (text.length() > 2 ? text.substring(0, 2) : "") {
            case "n:" -> told(value, "<c r=\"" + place + "\"><v>" + value + "</v></c>");
            case "d:" -> told(value, "<c r=\"" + place + "\" s=\"1\"><v>" + days(value) + "</v></c>");
            case "m:" -> told(month(value), "<c r=\"" + place + "\" s=\"2\"><v>" + days(value) + "</v></c>");
            case "c:" -> "<c r=\"" + place + "\" s=\"" + (3 + COLOURS.indexOf(value)) + "\"/>";
            case "f:" -> formula(place, text.substring(2));
            default -> told(text, "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>");
        };
    }

    private String formula(String place, String result) {
        return result.startsWith("d:")
                ? told(
                        result.substring(2),
                        "<c r=\"" + place + "\" s=\"1\"><f>TODAY()</f><v>" + days(result.substring(2)) + "</v></c>")
                : told(
                        result,
                        "<c r=\"" + place + "\" t=\"str\"><f>HYPERLINK(\"http://example.org\")</f><v>" + escaped(result)
                                + "</v></c>");
    }

    private String told(String shown, String xml) {
        cells.add(shown);
        return xml;
    }

    private static String month(String day) {
        String name = LocalDate.parse(day).getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + day.substring(0, 4);
    }

    private static long days(String day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(day));
    }

    private static StringBuilder last(List<StringBuilder> all) {
        return all.get(all.size() - 1);
    }

    /** What a reader sees in its cells. */
    List<String> cells() {
        return cells;
    }

    void write(Path file) throws IOException {
        Files.write(file, bytes(sheet -> sheet));
    }

    /** The file, with something done to its sheets. */
    byte[] bytes(UnaryOperator<String> spoil) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", contentTypes());
        put(parts, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        put(parts, "xl/workbook.xml", workbook());
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            sheets.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        put(parts, "xl/_rels/workbook.xml.rels", relations(sheets + relation(99, "styles", "styles.xml")));
        put(parts, "xl/styles.xml", styles());
        for (int i = 0; i < names.size(); i++) {
            String merged = merges.get(i).length() == 0 ? "" : "<mergeCells>" + merges.get(i) + "</mergeCells>";
            put(
                    parts,
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    spoil.apply(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows.get(i) + "</sheetData>"
                            + merged + "</worksheet>"));
        }
        if (notes) {
            put(parts, "xl/comments1.xml", HEAD + "<comments xmlns=\"" + MAIN + "\"/>");
        }
        return zip(parts);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Parts packed into one file. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder(
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        for (int i = 1; i <= names.size(); i++) {
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + i
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
        }
        return types + "</Types>";
    }

    private String workbook() {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            sheets.append("<sheet name=\"" + escaped(names.get(i)) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId"
                    + (i + 1) + "\"/>");
        }
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String styles() {
        StringBuilder fills = new StringBuilder();
        StringBuilder formats = new StringBuilder();
        for (int i = 0; i < RGB.size(); i++) {
            fills.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + RGB.get(i)
                    + "\"/></patternFill></fill>");
            formats.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"" + (i + 2) + "\" borderId=\"0\"/>");
        }
        return HEAD + "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"mmm\\-yy\"/></numFmts>"
                + "<fonts count=\"1\"><font/></fonts><fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>" + fills
                + "</fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"7\"><xf numFmtId=\"0\" fillId=\"0\"/>"
                + "<xf numFmtId=\"14\" fillId=\"0\"/><xf numFmtId=\"170\" fillId=\"0\"/>" + formats
                + "</cellXfs></styleSheet>";
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
