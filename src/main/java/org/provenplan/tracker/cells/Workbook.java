package org.provenplan.tracker.cells;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook: its values as people see them, nothing calculated and nothing called. */
final class Workbook {
    private static final String MAIN = "xl/workbook.xml";

    private final ZipParts parts;
    private final Fills fills;

    private Workbook(ZipParts parts) {
        this.parts = parts;
        this.fills = parts.part("xl/styles.xml").map(Fills::of).orElseGet(Fills::none);
    }

    static TrackerFault damaged() {
        return new TrackerFault(
                "can't be read as a workbook: it is damaged. Open it in a spreadsheet program, save it as"
                        + " .xlsx once more, and import that");
    }

    static List<Sheet> read(Path file) throws IOException {
        ZipParts parts;
        try {
            parts = ZipParts.read(file);
        } catch (ZipException broken) {
            throw damaged();
        }
        if (!parts.has(MAIN)) {
            throw new TrackerFault(otherKind(parts));
        }
        return new Workbook(parts).sheets();
    }

    private static String otherKind(ZipParts parts) {
        String what = "is no workbook (.xlsx)";
        if (parts.has("word/document.xml")) {
            what = "is a Word document: copy its table into a spreadsheet, save that as .xlsx, and import it";
        } else if (parts.has("content.xml")) {
            what = "is an OpenDocument file: save it as .xlsx or as CSV, and import that";
        } else if (parts.has("xl/workbook.bin")) {
            what = "is a binary workbook (.xlsb): save it as .xlsx, and import that";
        }
        return what;
    }

    private List<Sheet> sheets() throws IOException {
        Map<String, String> targets = targets();
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(parts.packed()), new ReadingOptions(true, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> all = workbook.getSheets().toList();
            if (all.size() > Bounds.SHEETS) {
                throw new TrackerFault("has more than 100 sheets: save those of one plan as a file of their own");
            }
            Bounds bounds = new Bounds();
            for (org.dhatim.fastexcel.reader.Sheet sheet : all) {
                Optional<byte[]> part = parts.part(targets.getOrDefault(sheet.getId(), ""));
                if (part.isPresent()) {
                    sheets.add(sheet(
                            sheet,
                            SheetMarks.of(part.get()),
                            all.size() > 1 ? sheet.getName() + "!" : "",
                            bounds,
                            workbook.isDate1904()));
                }
            }
        } catch (ExcelReaderException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ClassCastException broken) {
            throw damaged();
        }
        if (parts.hasNotes() && !sheets.isEmpty()) {
            sheets.set(0, sheets.get(0).remarking("notes are pinned to cells of the workbook, and are not read"));
        }
        return sheets;
    }

    /** Which part holds which sheet. */
    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        parts.part("xl/_rels/workbook.xml.rels")
                .ifPresent(part -> XmlPart.each(part, reader -> {
                    if (XmlPart.starts(reader, "Relationship")) {
                        String target = XmlPart.attribute(reader, "Target");
                        targets.put(
                                XmlPart.attribute(reader, "Id"),
                                target.startsWith("/")
                                        ? target.substring(1)
                                        : "xl/" + target.replaceFirst("^\\./", ""));
                    }
                }));
        return targets;
    }

    private Sheet sheet(
            org.dhatim.fastexcel.reader.Sheet sheet, SheetMarks marks, String prefix, Bounds bounds, boolean from1904)
            throws IOException {
        SheetRows rows = new SheetRows(prefix, marks, fills, bounds, from1904);
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            stream.forEach(rows::add);
        }
        return new Sheet(
                TextOfCell.of(sheet.getName()),
                rows.merged(),
                rows.remarks(sheet.getVisibility() != SheetVisibility.VISIBLE));
    }
}
