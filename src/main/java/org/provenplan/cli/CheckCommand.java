package org.provenplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.check.Checker;
import org.provenplan.diagnostic.Severity;
import org.provenplan.format.Formats;
import org.provenplan.format.Screen;
import org.provenplan.yaml.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with plans, exactly where, and how to put it right. */
@Command(name = "check", description = "Say what is wrong with plans, where, and how to put it right.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Plan files and folders; without any, this folder.")
    private List<Path> inputs = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
    private String format = "text";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today.")
    private LocalDate asOf;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate today = asOf == null ? LocalDate.now(console.clock()) : asOf;
        List<Path> paths = inputs.isEmpty() ? List.of(Path.of("")) : inputs;
        CheckResult result = Checker.check(new CheckRequest(
                paths.stream().map(console.workingDirectory()::resolve).toList(),
                Optional.empty(),
                console.workingDirectory(),
                today,
                Limits.DEFAULT));
        Formats.named(format).orElseThrow().write(result, new Screen(false, 80), console.out());
        return result.isComplete() ? (result.count(Severity.ERROR) > 0 ? 1 : 0) : 3;
    }
}
