package org.provenplan.cli;

/** Starts provenplan. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLineProgram(Console.ofThisProcess()).run(args));
    }
}
