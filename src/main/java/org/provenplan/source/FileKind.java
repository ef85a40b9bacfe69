package org.provenplan.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is that is no text that somebody typed, as its first bytes tell. */
public enum FileKind {
    OFFICE("a document of Word, Excel or another office program", "PK\3\4", "\u00D0\u00CF\u0011\u00E0"),
    PDF("a PDF", "%PDF-"),
    RICH_TEXT("a document saved as rich text (RTF)", "{\\rtf"),
    WEB_PAGE("a web page (HTML)", "<!doctype html", "<html", "<head", "<body", "<?xml"),
    COMPRESSED("compressed", "\u001F\u008B", "BZh", "\u00FD7zXZ", "7z\u00BC\u00AF", "(\u00B5/\u00FD", "Rar!"),
    IMAGE("an image", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8"),
    LFS_POINTER(
            "a pointer of Git LFS; the file itself has not been fetched", "version https://git-lfs.github.com/spec/");

    /** As many bytes as hold the longest of these beginnings, with white space before it. */
    private static final int BEGINNING = 256;

    private final String described;
    private final String[] beginnings;

    FileKind(String described, String... beginnings) {
        this.described = described;
        this.beginnings = beginnings;
    }

    /** As in "it is …". */
    public String described() {
        return described;
    }

    /** The kind of a file; empty for a text, whatever it says. */
    public static Optional<FileKind> of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String text = beginning.startsWith("\u00EF\u00BB\u00BF") ? beginning.substring(3) : beginning;
        for (FileKind kind : values()) {
            for (String known : kind.beginnings) {
                boolean page = kind == WEB_PAGE;
                String begins = page ? text.strip().toLowerCase(Locale.ROOT) : text;
                if (begins.startsWith(known)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
