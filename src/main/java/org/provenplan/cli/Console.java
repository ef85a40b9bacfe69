package org.provenplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
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
 * @param outWatched whether a person watches the output; the launcher knows and says so
 * @param errWatched whether a person watches the messages; the launcher knows and says so
 */
record Console(
        InputStream in,
        Output out,
        Output err,
        Path workingDirectory,
        Map<String, String> environment,
        Clock clock,
        boolean outWatched,
        boolean errWatched) {

    /** The same console, whose output is looked at twice for what tells who somebody is. */
    Console lookedAtTwice() {
        Output twice = Output.to(new LookedAtTwice(out));
        Output errTwice = Output.to(new LookedAtTwice(err));
        return new Console(in, twice, errTwice, workingDirectory, environment, clock, outWatched, errWatched);
    }

    /** The same console in another folder, on another day. */
    Console in(Path folder, Clock other) {
        return new Console(in, out, err, folder, environment, other, outWatched, errWatched);
    }

    static Console ofThisProcess() {
        return new Console(
                System.in,
                Output.to(new FileOutputStream(FileDescriptor.out)),
                Output.to(new FileOutputStream(FileDescriptor.err)),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new LocalClock(Clock.systemUTC()),
                Boolean.getBoolean("provenplan.terminal"),
                Boolean.getBoolean("provenplan.terminal.err"));
    }
}
