package org.provenplan.fix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.provenplan.source.DecodedText;
import org.provenplan.source.Encoding;
import org.provenplan.source.SourceText;

/**
 * A file as it was and as it has become.
 *
 * @param shown its name, as shown to people
 * @param before its bytes as they were read
 * @param after its bytes with all edits
 */
public record FixedFile(Path file, String shown, ByteBuffer before, ByteBuffer after) {
    private static final String MARK = "\uFEFF";

    /** The file that a text was read from; empty where its bytes hold another text, or one that can't be written back as it is. */
    static Optional<FixedFile> of(Path file, SourceText source, byte[] bytes) {
        DecodedText decoded = DecodedText.of(source.file(), bytes);
        boolean same = decoded.encoding() == Encoding.UTF_8
                && decoded.undecodable().isEmpty()
                && decoded.source().text().equals(source.text());
        ByteBuffer held = ByteBuffer.wrap(bytes);
        return same ? Optional.of(new FixedFile(file, source.file(), held, held)) : Optional.empty();
    }

    FixedFile holding(String text) {
        boolean marked = textOf(before).startsWith(MARK);
        String whole = (marked ? MARK : "") + text;
        return new FixedFile(file, shown, before, ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8)));
    }

    /** Its text as it was, with the mark of byte order that it may begin with. */
    String textBefore() {
        return textOf(before);
    }

    String textAfter() {
        return textOf(after);
    }

    boolean isChanged() {
        return !before.equals(after);
    }

    private static String textOf(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
