package org.provenplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.provenplan.privacy.SecondLook;

/** Passes on, line by line, what a command says of plans, after a second look for what tells who somebody is. */
final class LookedAtTwice extends OutputStream {
    private final Output target;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LookedAtTwice(Output target) {
        this.target = target;
    }

    @Override
    public void write(int value) {
        line.write(value);
        if (value == '\n') {
            pass();
        }
    }

    @Override
    public void flush() {
        pass();
        target.flush();
    }

    /** Passes on, unseen, what is nobody's but the reader's. */
    void passWhole(byte[] bytes) throws IOException {
        flush();
        target.writeWhole(bytes);
    }

    private void pass() {
        if (line.size() > 0) {
            target.print(SecondLook.at(line.toString(StandardCharsets.UTF_8)));
            line.reset();
        }
    }
}
