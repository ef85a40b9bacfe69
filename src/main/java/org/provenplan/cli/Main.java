package org.provenplan.cli;

/** Starts provenplan. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = Console.ofThisProcess();
        MemoryWatch.start(console, () -> Runtime.getRuntime().halt(ExitCode.INCOMPLETE));
        System.exit(new CommandLineProgram(console).run(args));
    }
}
