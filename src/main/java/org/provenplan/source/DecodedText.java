package org.provenplan.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A file's bytes as text, with what stood in the way.
 *
 * @param source the text, each byte that is not UTF-8 replaced by one U+FFFD
 * @param undecodable the offsets of those replacements, in UTF-16 units
 * @param encoding what the file was saved as, and has been read as
 */
public record DecodedText(SourceText source, List<Integer> undecodable, Encoding encoding) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char LAST_ASCII = '\u007F';

    public DecodedText {
        undecodable = List.copyOf(undecodable);
    }

    /** Where the file is not UTF-8 first, in UTF-16 units; empty where all of it is. */
    public OptionalInt firstForeign() {
        if (!undecodable.isEmpty()) {
            return OptionalInt.of(undecodable.get(0));
        }
        return switch (encoding) {
            case UTF_8 -> OptionalInt.empty();
            case UTF_16, UTF_32 -> OptionalInt.of(0);
            case WINDOWS_1252 ->
                IntStream.range(0, source.length())
                        .filter(at -> source.text().charAt(at) > LAST_ASCII)
                        .findFirst();
        };
    }

    /** Text that needs no decoding. */
    public static DecodedText of(SourceText source) {
        return new DecodedText(source, List.of(), Encoding.UTF_8);
    }

    /** Reads bytes as UTF-8, with or without a byte order mark; never fails. */
    public static DecodedText of(String file, byte[] bytes) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0) {
            return of(new SourceText(file, text));
        }
        Optional<Encoding.Other> other = Encoding.other(bytes);
        if (other.isPresent()) {
            SourceText source = new SourceText(file, other.get().text());
            return new DecodedText(source, List.of(), other.get().encoding());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        List<Integer> undecodable = decode(in, out);
        return new DecodedText(new SourceText(file, out.flip().toString()), undecodable, Encoding.UTF_8);
    }

    private static List<Integer> decode(ByteBuffer in, CharBuffer out) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        List<Integer> undecodable = new ArrayList<>();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return undecodable;
            }
            undecodable.add(out.position());
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
