package org.provenplan.tracker.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook that a tracker is read from, unpacked within bounds. Pictures and macros are not even looked at. */
final class ZipParts {
    private static final String TOO_LARGE =
            "unpacks to more than a tracker can hold: it is damaged, or meant to do harm";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;

    private ZipParts() {}

    static ZipParts read(Path file) throws IOException {
        ZipParts read = new ZipParts();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Bounds.PARTS) {
                throw new TrackerFault(TOO_LARGE);
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (isWanted(entry.getName())) {
                    read.add(entry, zip);
                }
            }
        }
        return read;
    }

    private static boolean isWanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void add(ZipEntry entry, ZipFile zip) throws IOException {
        if (entry.getSize() > Bounds.PART_BYTES) {
            throw new TrackerFault(TOO_LARGE);
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 15];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (unpacked.size() + read > Bounds.PART_BYTES || total > Bounds.ALL_BYTES) {
                    throw new TrackerFault(TOO_LARGE);
                }
                unpacked.write(buffer, 0, read);
            }
        }
        parts.putIfAbsent(entry.getName(), unpacked.toByteArray());
    }

    /** Whether people have pinned notes to cells. */
    boolean hasNotes() {
        return parts.keySet().stream().anyMatch(name -> name.matches("xl/(?:comments|threadedComments/).*"));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** These parts as a workbook of their own, so that nobody unpacks the file a second time. */
    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
