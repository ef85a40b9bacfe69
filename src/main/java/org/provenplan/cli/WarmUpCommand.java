package org.provenplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.provenplan.check.ToolVersion;

/** Makes the class archive that halves every start, for the Java at hand. */
final class WarmUpCommand implements Command {
    private final Console console;

    WarmUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandPage page() {
        return new CommandPage(
                "warm-up",
                "Makes provenplan start faster with this Java: writes an archive of its classes into the folder that it is"
                        + " installed in. Do it once, and again after an update of Java.",
                new CommandPage.Arguments("", "", 0, 0),
                List.of(),
                List.of(new CommandPage.Example("provenplan warm-up", "takes some seconds")),
                List.of(ExitCode.CLEAN, ExitCode.USAGE, ExitCode.INCOMPLETE, ExitCode.BUG));
    }

    @Override
    public int run(Typed typed) throws IOException {
        String place = System.getProperty("provenplan.archive", "");
        if (place.isEmpty()) {
            throw CommandFailure.usage("warm-up needs provenplan as it is installed, started by its own launcher.");
        }
        Path archive = Path.of(place);
        new ClassArchive(archive).make();
        console.err()
                .println("Wrote " + archive + ": provenplan " + ToolVersion.current() + " starts faster with Java "
                        + Runtime.version() + ".");
        return ExitCode.CLEAN;
    }
}
