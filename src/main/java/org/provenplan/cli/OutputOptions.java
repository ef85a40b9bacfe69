package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provenplan.check.CheckResult;
import org.provenplan.format.FileFormat;

/**
 * Where a command writes to and as what: in the format that was typed, or else in that by which the name of the file ends.
 *
 * @param kinds what can be written, in the order shown
 * @param usual the format of what is printed, unless somebody says
 */
record OutputOptions(List<Kind> kinds, String usual) {
    private static final String OUTPUT = "--output";

    /**
     * One format.
     *
     * @param endings of files in it, the first of which is shown
     */
    record Kind(String format, List<String> endings) {
        static Kind of(FileFormat<?> format) {
            return new Kind(format.name(), List.of(format.ending()));
        }
    }

    private Choice format() {
        return new Choice("--format", kinds.stream().map(Kind::format).toList());
    }

    /** For what is written in one format. */
    static final CommandPage.ValueOption FILE = new CommandPage.ValueOption(
            OUTPUT, "FILE", "The file to write, in place of one that is there; without it, standard output.");

    /** The options. */
    List<CommandPage.ValueOption> all(String more) {
        return List.of(
                new CommandPage.ValueOption(
                        format().option(),
                        "FORMAT",
                        "How to write it: " + format().listed()
                                + "; unless you say, as the name of the output file ends, or " + usual + "." + more),
                FILE);
    }

    /**
     * The format that was asked for.
     *
     * @throws CommandFailure if there is none such
     */
    String format(Typed typed) {
        Optional<String> named = typed.option(format().option());
        if (named.isPresent()) {
            return format().checked(named.get());
        }
        return typed.option(OUTPUT).map(this::formatOf).orElse(usual);
    }

    private String formatOf(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        List<String> shown = new ArrayList<>();
        for (Kind kind : kinds) {
            shown.add(kind.endings().get(0));
            for (String ending : kind.endings()) {
                if (lower.endsWith(ending)) {
                    return kind.format();
                }
            }
        }
        throw CommandFailure.usage(Typed.shown(file) + " does not say what to write: end its name in "
                + new Choice(OUTPUT, shown).listed() + ", or add " + format().option() + ".");
    }

    /** The file that was asked for; empty for standard output. */
    static Optional<OutputFile> file(Typed typed, Console console) {
        return typed.option(OUTPUT).map(name -> OutputFile.at(console, name));
    }

    /** Something that writes itself down. */
    @FunctionalInterface
    interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes to a file, or else to standard output.
     *
     * @param what is written, to begin a sentence with
     * @param result what it is made from
     * @throws CommandFailure if the file can't be written, or would replace a plan
     */
    static void write(Optional<OutputFile> file, String what, CheckResult result, Content content, Console console)
            throws IOException {
        if (file.isPresent()) {
            file.get().checkSpares(result, what);
        }
        write(file, content, console);
    }

    /**
     * Writes what is made from no plan.
     *
     * @throws CommandFailure if the file can't be written
     */
    static void write(Optional<OutputFile> file, Content content, Console console) throws IOException {
        if (file.isEmpty()) {
            content.writeTo(console.out());
            return;
        }
        StringBuilder text = new StringBuilder();
        content.writeTo(text);
        file.get().write(text.toString());
        console.err().println("Wrote " + file.get().shown() + ".");
    }
}
