package org.provenplan.tracker.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Opens the file that somebody has, whatever its name ends in. */
public final class TrackerFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TrackerFile() {}

    /**
     * Its sheets.
     *
     * @throws TrackerFault if it is no spreadsheet that can be read
     * @throws IOException if it can't be opened
     */
    public static List<Sheet> read(Path file) throws IOException {
        if (Files.size(file) > Bounds.FILE_BYTES) {
            throw new TrackerFault(
                    "is larger than 20 MiB: save the sheet of one plan, without pictures, as a file of its own");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Bounds.FILE_BYTES);
        }
        if (begins(bytes, ZIP)) {
            return Workbook.read(file);
        }
        if (begins(bytes, OLE)) {
            throw new TrackerFault(ofOldWorkbook(bytes));
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).strip();
        if (start.startsWith("%PDF")) {
            throw new TrackerFault("is a PDF: ask for the spreadsheet it was made from, or copy its table into one");
        }
        if (start.startsWith("<") || start.startsWith("{\\rtf")) {
            throw new TrackerFault(
                    "is a web page or a document, not a spreadsheet: open it in a spreadsheet program, save"
                            + " it as .xlsx, and import that");
        }
        if (bytes.length == 0) {
            throw new TrackerFault("is empty");
        }
        return List.of(CsvSheet.read(bytes));
    }

    /** Both a workbook with a password and one of 1997 are wrapped in the same container. */
    private static String ofOldWorkbook(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        String encrypted =
                new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return content.contains(encrypted)
                ? "has a password: open it, save it without one, and import that"
                : "is a workbook in the form of 1997 (.xls): open it, save it as .xlsx, and import that";
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
