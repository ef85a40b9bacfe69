package org.provenplan.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a workbook to read, filter and print. Texts are stored as texts, so that none is taken for a formula. */
final class WorkbookWriter {
    private static final int HEAD = 1;
    private static final int MOST_CHARACTERS = 32_767;
    private static final double FONT = 9;
    private static final float MARGIN = 0.3f;
    private static final double LINE = 12.5;
    private static final int MOST_LINES = 30;
    private static final String DAY = "yyyy-mm-dd";
    private static final String SHADE = "DDE5EC";
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String note;
    private final LocalDate asOf;

    /** @param note what stands in the first row of each sheet */
    WorkbookWriter(String note, LocalDate asOf) {
        this.note = note;
        this.asOf = asOf;
    }

    byte[] bytes(List<Sheet> sheets) {
        try {
            Path aside = Files.createTempFile("provenplan-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(aside);
                        Workbook workbook = new Workbook(out, "provenplan", null)) {
                    workbook.setGlobalDefaultFont("Calibri", FONT);
                    for (Sheet sheet : sheets) {
                        write(sheet, workbook.newWorksheet(sheet.name()));
                    }
                }
                return undated(aside);
            } finally {
                Files.delete(aside);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(Sheet sheet, Worksheet out) throws IOException {
        int last = sheet.heads().size() - 1;
        out.value(0, 0, note);
        out.style(0, 0).italic().set();
        for (int column = 0; column <= last; column++) {
            out.width(column, sheet.heads().get(column).width());
            out.value(HEAD, column, sheet.heads().get(column).title());
        }
        out.range(HEAD, 0, HEAD, last)
                .style()
                .bold()
                .fillColor(SHADE)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        out.rowHeight(HEAD, 2 * LINE);
        int row = HEAD;
        for (List<Value> values : sheet.rows()) {
            row++;
            out.rowHeight(row, LINE * lines(sheet, values));
            for (int column = 0; column <= last; column++) {
                cell(row, column, values.get(column), out);
            }
        }
        out.setAutoFilter(HEAD, 0, Math.max(row, HEAD), last);
        out.freezePane(0, HEAD + 1);
        out.repeatRows(HEAD);
        out.pageOrientation("landscape");
        out.paperSize(PaperSize.A4_PAPER);
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.leftMargin(MARGIN);
        out.rightMargin(MARGIN);
        out.finish();
    }

    /** How many lines the longest text of a row takes in its column. */
    private static int lines(Sheet sheet, List<Value> values) {
        int most = 1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Value.Text text) {
                int width = sheet.heads().get(i).width();
                int lines = text.text()
                        .lines()
                        .mapToInt(line -> line.length() / width + 1)
                        .sum();
                most = Math.max(most, lines);
            }
        }
        return Math.min(MOST_LINES, most);
    }

    private static void cell(int row, int column, Value value, Worksheet out) {
        if (value instanceof Value.Day day) {
            out.value(row, column, day.date());
            out.style(row, column)
                    .format(DAY)
                    .horizontalAlignment("left")
                    .verticalAlignment("top")
                    .set();
        } else if (value instanceof Value.Amount amount) {
            out.value(row, column, amount.number());
            out.style(row, column).verticalAlignment("top").set();
        } else if (value instanceof Value.Text text && !text.text().isEmpty()) {
            out.value(row, column, cut(text.text()));
            out.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** No cell holds more than this. */
    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /** A workbook without the moment at which it was written: the same plan on the same day gives the same bytes. */
    private byte[] undated(Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIRST_MOMENT);
                out.putNextEntry(same);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals("docProps/core.xml") ? undatedProperties(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] undatedProperties(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return text.replaceAll("(?<=W3CDTF\">)[^<]*", asOf + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
