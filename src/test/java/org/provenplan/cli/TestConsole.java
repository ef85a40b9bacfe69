package org.provenplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A console in memory, at noon of 1 June 2026, that nobody watches. */
final class TestConsole {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private OutputStream outEnd = out;
    private InputStream in = InputStream.nullInputStream();
    private Collection<String> watched = List.of();
    private String today = "2026-06-01";

    TestConsole(Path folder) {
        this.folder = folder;
    }

    TestConsole today(String day) {
        today = day;
        return this;
    }

    TestConsole input(String text) {
        return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    TestConsole input(InputStream stream) {
        in = stream;
        return this;
    }

    /** What the output goes to in place of the memory. */
    TestConsole outTo(OutputStream stream) {
        outEnd = stream;
        return this;
    }

    /** Which of {@code out} and {@code err} a person watches. */
    TestConsole watched(Collection<String> streams) {
        watched = streams;
        return this;
    }

    TestConsole set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Console console() {
        return new Console(
                in,
                Output.to(outEnd),
                Output.to(err),
                folder,
                Map.copyOf(environment),
                Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC),
                watched.contains("out"),
                watched.contains("err"));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
