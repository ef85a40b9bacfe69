package org.provenplan.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes bad plans of good ones, the same for the same seed. */
final class PlanMutator {
    private static final List<String> ODD_TEXTS = List.of(
            "\t",
            "\u00A0",
            "\uFF1A",
            "\u201C",
            "\uFEFF",
            "\u2028",
            "\u202E",
            "\uD83D\uDE00",
            "\u0000",
            "\u001b[31m",
            "\r",
            "\r\n",
            "\n",
            ":",
            ": ",
            "-",
            "- ",
            "? ",
            "&a ",
            "*a",
            "<<: *a",
            "!tag ",
            "!!binary ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "#",
            " #x",
            "'",
            "\"",
            "\\",
            "|",
            ">",
            "|+2\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            "[[[[[[[[",
            "{{{{{{{{",
            "~",
            "null",
            "1.10",
            "007",
            "1e999",
            "2026-02-30",
            "30/06/2026",
            "999 000 0018",
            "jo@example.org",
            "${x}",
            "<b>",
            "::",
            "%",
            "@",
            "`");

    private final List<byte[]> seeds;
    private final Random random;

    PlanMutator(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] plan = any(seeds);
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            plan = mutate(plan);
        }
        return plan;
    }

    private byte[] mutate(byte[] plan) {
        return switch (random.nextInt(8)) {
            case 0 -> flip(plan);
            case 1 -> splice(plan, place(plan), 0, any(ODD_TEXTS).getBytes(StandardCharsets.UTF_8));
            case 2 -> splice(plan, place(plan), random.nextInt(40), new byte[0]);
            case 3 ->
                splice(plan, place(plan), random.nextInt(8), any(ODD_TEXTS).getBytes(StandardCharsets.UTF_8));
            case 4 -> lines(plan);
            case 5 -> splice(plan, place(plan), 0, piece(any(seeds)));
            case 6 -> Arrays.copyOf(plan, place(plan));
            default -> repeated(plan);
        };
    }

    private byte[] flip(byte[] plan) {
        byte[] copy = plan.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** Moves, doubles, drops or shifts a line. */
    private byte[] lines(byte[] plan) {
        List<String> lines = new ArrayList<>(List.of(new String(plan, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int from = random.nextInt(lines.size());
        String line = lines.get(from);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(from);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
            case 2 -> lines.set(from, " ".repeat(random.nextInt(5)) + line);
            default -> lines.set(from, line.stripLeading());
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] repeated(byte[] plan) {
        byte[] text = any(ODD_TEXTS).repeat(1 + random.nextInt(200)).getBytes(StandardCharsets.UTF_8);
        return splice(plan, place(plan), 0, text);
    }

    private byte[] piece(byte[] plan) {
        int from = place(plan);
        return Arrays.copyOfRange(plan, from, Math.min(plan.length, from + random.nextInt(400)));
    }

    private static byte[] splice(byte[] plan, int at, int dropped, byte[] inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plan.length + inserted.length);
        out.write(plan, 0, at);
        out.writeBytes(inserted);
        int rest = Math.min(plan.length, at + dropped);
        out.write(plan, rest, plan.length - rest);
        return out.toByteArray();
    }

    private int place(byte[] plan) {
        return random.nextInt(plan.length + 1);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
