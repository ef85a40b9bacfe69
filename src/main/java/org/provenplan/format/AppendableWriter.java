package org.provenplan.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** A writer onto anything that text can be appended to; closing it leaves that open. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        out.append(CharBuffer.wrap(characters, from, length));
    }

    @Override
    public void flush() {
        // What lies below is flushed by whoever opened it.
    }

    @Override
    public void close() {
        // What lies below is closed by whoever opened it.
    }
}
