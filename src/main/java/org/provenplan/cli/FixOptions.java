package org.provenplan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.fix.FileReplacement;
import org.provenplan.fix.FixedFile;
import org.provenplan.fix.Mended;
import org.provenplan.fix.Mender;
import org.provenplan.fix.Mending;
import org.provenplan.fix.UnifiedDiff;
import org.provenplan.format.Counted;
import org.provenplan.format.Masks;

/** Mends what can be mended for certain, or shows how the files would differ. */
final class FixOptions {
    static final CommandPage.ValueOption FIX = new CommandPage.ValueOption(
            "--fix",
            "",
            "Carry out the edits of what is shown, in the plans themselves, and say what is left. With a dash, print the"
                    + " mended plan and say the rest on standard error.");

    static final CommandPage.ValueOption DRY_RUN = new CommandPage.ValueOption(
            "--dry-run", "", "With --fix: write nothing, and print how the files would differ.");

    /** In the order shown. */
    static final List<CommandPage.ValueOption> ALL = List.of(FIX, DRY_RUN);

    private final Console console;
    private final boolean fix;
    private final boolean dry;

    /**
     * What was typed.
     *
     * @throws CommandFailure if it can't be understood
     */
    FixOptions(Typed typed, Console console) {
        this.console = console;
        this.fix = typed.has(FIX.name());
        this.dry = typed.has(DRY_RUN.name());
        if (dry && !fix) {
            throw CommandFailure.usage(
                    DRY_RUN.name() + " shows what " + FIX.name() + " would do: write both, or neither.");
        }
        if (dry && typed.has(CheckOutput.OPTION.name())) {
            throw CommandFailure.usage(DRY_RUN.name() + " writes nothing: leave out " + CheckOutput.OPTION.name()
                    + ", or write it without " + DRY_RUN.name() + ".");
        }
    }

    /** Whether standard output holds a plan or a difference, so that it can't hold what a check says. */
    boolean takesOutput(CheckRequest request) {
        return fix && (dry || request.standardInput().isPresent());
    }

    /** The result after mending; the same where nobody asked for that. */
    CheckResult mended(CheckRequest request, CheckResult shown, Mender.Recheck recheck) throws IOException {
        if (!fix) {
            return shown;
        }
        Mending mending = Mender.mend(request, shown, recheck);
        if (dry) {
            Masks masks = Masks.of(shown);
            mending.files().forEach(file -> console.out().print(masks.in(UnifiedDiff.of(file))));
        } else if (request.standardInput().isPresent()) {
            console.out()
                    .writeWhole(
                            mending.files().isEmpty()
                                    ? request.standardInput().get().bytes().array()
                                    : mending.files().get(0).after().array());
        } else {
            write(mending.files());
        }
        tell(mending);
        return mending.left();
    }

    /** One file that can't be written does not keep the others from being mended. */
    private void write(List<FixedFile> files) {
        List<String> unwritten = new ArrayList<>();
        for (FixedFile file : files) {
            String why = whyUnwritten(file);
            if (!why.isEmpty()) {
                unwritten.add(file.shown() + " is left as it is: " + why + ".");
            }
        }
        if (!unwritten.isEmpty()) {
            throw CommandFailure.incomplete(String.join("\n", unwritten));
        }
    }

    private static String whyUnwritten(FixedFile file) {
        try {
            return switch (FileReplacement.write(file)) {
                case WRITTEN -> "";
                case CHANGED_MEANWHILE -> "it has changed since it was read; check it again";
                case NOT_ALLOWED -> "its permissions do not allow it to be replaced";
            };
        } catch (IOException failure) {
            return "it can't be written: " + SystemReason.of(failure);
        }
    }

    private void tell(Mending mending) {
        String verb = dry ? "Would mend " : "Mended ";
        for (Mended one : mending.mended()) {
            console.err().println(verb + one.file() + ":" + one.line() + " " + one.rule() + ": " + one.done());
        }
        mending.untouched().forEach(file -> console.err()
                .println(file + " is left as it is: it has changed since it was read, or is not saved as UTF-8."));
        String done = mending.mended().isEmpty()
                ? "Nothing can be mended for certain"
                : verb + Counted.of(mending.mended().size(), "place") + " in "
                        + Counted.of(mending.files().size(), "file");
        console.err()
                .println(done + "; " + Counted.of(mending.left().active().size(), "diagnostic")
                        + " left for a person to put right.");
    }
}
