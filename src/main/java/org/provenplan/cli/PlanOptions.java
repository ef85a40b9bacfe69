package org.provenplan.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.provenplan.check.CheckRequest;
import org.provenplan.config.Profile;
import org.provenplan.plan.Word;
import org.provenplan.yaml.Limits;

/** What every command that reads plans can be told: which plans, as of which day, and how large they may be. */
final class PlanOptions {
    static final CommandPage.Arguments FILES = new CommandPage.Arguments(
            "FILE",
            "Plans, and folders to look for plans in; without any, the folder you are in. A dash reads one plan from"
                    + " standard input.",
            0,
            Integer.MAX_VALUE);

    static final CommandPage.ValueOption AS_OF =
            new CommandPage.ValueOption("--as-of", "DATE", "The day that counts as today, such as 2026-06-30.");

    static final CommandPage.ValueOption STDIN_FILENAME = new CommandPage.ValueOption(
            "--stdin-filename", "FILE", "With a dash: the file whose text is on standard input, as an editor does it.");

    static final CommandPage.ValueOption PROFILE = new CommandPage.ValueOption(
            "--profile",
            "NAME",
            "How much the rules weigh: draft, working, submission or closure; working unless you or provenplan.yaml say.");
    private static final CommandPage.ValueOption MAX_BYTES = new CommandPage.ValueOption(
            "--max-bytes", "SIZE", "How large a file may be, such as 500KB or 10MiB; 3MiB unless you say.");

    private static final CommandPage.ValueOption MAX_DEPTH = new CommandPage.ValueOption(
            "--max-depth", "NUMBER", "How deep lists and mappings may be nested; 64 unless you say.");

    private static final CommandPage.ValueOption MAX_NODES = new CommandPage.ValueOption(
            "--max-nodes", "NUMBER", "How many keys and values a file may have; 100,000 unless you say.");

    /** Options that {@link #request} understands, in the order shown. */
    static final List<CommandPage.ValueOption> ALL =
            List.of(AS_OF, PROFILE, STDIN_FILENAME, MAX_BYTES, MAX_DEPTH, MAX_NODES);

    private static final String STANDARD_INPUT = "-";

    private final Typed typed;
    private final Console console;

    private PlanOptions(Typed typed, Console console) {
        this.typed = typed;
        this.console = console;
    }

    /**
     * What to check, as typed.
     *
     * @throws CommandFailure if that is nothing that can be checked
     */
    static CheckRequest request(Typed typed, Console console) throws IOException {
        CheckRequest request = new PlanOptions(typed, console).request();
        Optional<Profile> profile = profile(typed);
        return profile.isPresent() ? request.under(profile.get()) : request;
    }

    /** The profile that was typed. */
    static Optional<Profile> profile(Typed typed) {
        Optional<String> name = typed.option(PROFILE.name());
        return name.isPresent()
                ? Profile.named(new Choice(PROFILE.name(), Word.all(Profile.class)).checked(name.get()))
                : Optional.empty();
    }

    /** The day that counts as today, as typed. */
    static LocalDate asOf(Typed typed, Console console) {
        return typed.option(AS_OF.name())
                .map(day -> TypedDay.of(AS_OF.name(), day))
                .orElseGet(() -> LocalDate.now(console.clock()));
    }

    private CheckRequest request() throws IOException {
        Path here = console.workingDirectory();
        LocalDate asOf = asOf(typed, console);
        Limits limits = limits();
        GivenFiles files = new GivenFiles(console);
        Optional<String> name = typed.option(STDIN_FILENAME.name());
        if (!typed.arguments().contains(STANDARD_INPUT)) {
            if (name.isPresent()) {
                throw CommandFailure.usage("--stdin-filename names what is on standard input, which a dash in place of"
                        + " FILE reads, but there is no dash.");
            }
            return new CheckRequest(files.existing(typed.arguments()), Optional.empty(), here, asOf, limits);
        }
        if (typed.arguments().size() > 1) {
            throw CommandFailure.usage("A dash reads the one plan on standard input, so no FILE can stand beside it.");
        }
        Path file = name.map(files::named).orElse(here.resolve(STANDARD_INPUT));
        byte[] bytes = console.in().readNBytes((int) limits.bytes() + 1);
        CheckRequest.PipedPlan piped = new CheckRequest.PipedPlan(file, ByteBuffer.wrap(bytes));
        return new CheckRequest(List.of(), Optional.of(piped), here, asOf, limits);
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                number(MAX_BYTES, usual.bytes(), Quantity.SIZE),
                (int) number(MAX_DEPTH, usual.depth(), Quantity.DEPTH),
                (int) number(MAX_NODES, usual.nodes(), Quantity.NODES));
    }

    private long number(CommandPage.ValueOption option, long usual, Quantity quantity) {
        return typed.option(option.name())
                .map(text -> quantity.parse(option.name(), text))
                .orElse(usual);
    }
}
