package org.provenplan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A stream of UTF-8 text with line feeds everywhere, which remembers why it could not be written. */
final class Output extends PrintStream {
    private static final int BUFFER = 1 << 16;

    private final Target target;

    private Output(Target target) {
        super(new BufferedOutputStream(target, BUFFER), false, StandardCharsets.UTF_8);
        this.target = target;
    }

    static Output to(OutputStream stream) {
        return new Output(new Target(stream));
    }

    /** Ends a line the same way on every system. */
    @Override
    public void println(String line) {
        print(line + "\n");
    }

    /** Passes bytes on as they are: a plan that somebody piped in goes out again whole, whoever is named in it. */
    void writeWhole(byte[] bytes) throws IOException {
        flush();
        if (target.stream instanceof LookedAtTwice watched) {
            watched.passWhole(bytes);
        } else {
            target.write(bytes, 0, bytes.length);
        }
    }

    /** Why something printed here did not arrive; empty while all is well. Flush first. */
    Optional<IOException> failure() {
        return Optional.ofNullable(target.failure);
    }

    /** Whether whoever read this has gone away, as {@code head} does when it has enough. */
    boolean isClosedByReader() {
        return failure()
                .map(IOException::getMessage)
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }

    /** Where the bytes go; after the first failure nowhere. */
    private static final class Target extends OutputStream {
        private final OutputStream stream;
        private IOException failure;

        Target(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (failure == null) {
                try {
                    stream.write(bytes, from, length);
                } catch (IOException broken) {
                    failure = broken;
                    throw broken;
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (failure == null) {
                stream.flush();
            }
        }
    }
}
