package org.provenplan.source;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is that is no text that somebody typed, as its first bytes tell. */
public enum FileKind {
    OFFICE("a document of Word, Excel or another office program"),
    PDF("a PDF"),
    RICH_TEXT("a document saved as rich text (RTF)"),
    WEB_PAGE("a web page (HTML)"),
    COMPRESSED("compressed"),
    IMAGE("an image"),
    LFS_POINTER("a pointer of Git LFS; the file itself has not been fetched");

    /** As many bytes as hold the longest of the beginnings, with white space before it. */
    private static final int LONGEST = 256;

    private static final Map<FileKind, List<String>> BEGINNINGS = new EnumMap<>(Map.of(
            OFFICE, List.of("PK\3\4", "\u00D0\u00CF\u0011\u00E0"),
            PDF, List.of("%PDF-"),
            RICH_TEXT, List.of("{\\rtf"),
            WEB_PAGE, List.of("<!doctype html", "<html", "<head", "<body", "<?xml"),
            COMPRESSED, List.of("\u001F\u008B", "BZh", "\u00FD7zXZ", "7z\u00BC\u00AF", "(\u00B5/\u00FD", "Rar!"),
            IMAGE, List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8"),
            LFS_POINTER, List.of("version https://git-lfs.github.com/spec/")));

    private final String described;

    FileKind(String described) {
        this.described = described;
    }

    /** As in "it is …". */
    public String described() {
        return described;
    }

    /** The kind of a file; empty for a text, whatever it says. */
    public static Optional<FileKind> of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        String text = beginning.startsWith("\u00EF\u00BB\u00BF") ? beginning.substring(3) : beginning;
        for (FileKind kind : values()) {
            String start = kind == WEB_PAGE ? text.strip().toLowerCase(Locale.ROOT) : text;
            if (BEGINNINGS.get(kind).stream().anyMatch(start::startsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
