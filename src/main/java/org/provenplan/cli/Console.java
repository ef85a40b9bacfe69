package org.provenplan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * Everything a command touches outside itself, so that a test can stand in for all of it.
 *
 * @param in standard input
 * @param out data only
 * @param err everything else
 * @param workingDirectory absolute
 * @param environment the environment's variables
 * @param clock what day it is
 * @param terminal whether a person watches the output; the launcher knows and says so
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path workingDirectory,
        Map<String, String> environment,
        Clock clock,
        boolean terminal) {
    private static final int BUFFER = 1 << 16;

    static Console ofThisProcess() {
        return new Console(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                Boolean.getBoolean("provenplan.terminal"));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
