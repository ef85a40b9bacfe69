package org.provenplan.cli;

/** What a run says to the program that started it. Never a count. */
final class ExitCode {
    /** Every input was checked, and nothing is wrong. */
    static final int CLEAN = 0;
    /** There are diagnostics that count. */
    static final int DIAGNOSTICS = 1;
    /** The command line or the configuration is wrong. */
    static final int USAGE = 2;
    /** A plan couldn't be read, a rule crashed, or output couldn't be written to its end. Wins over {@link #DIAGNOSTICS}. */
    static final int INCOMPLETE = 3;
    /** There is no plan where one was looked for. */
    static final int NO_PLAN = 4;
    /** A mistake of provenplan's own. */
    static final int BUG = 70;

    private ExitCode() {}

    /** What a code means, as the help says it. */
    static String meaning(int code) {
        return switch (code) {
            case CLEAN -> "all is well";
            case DIAGNOSTICS -> "errors were found, or what --fail-on or --max-warnings forbids";
            case USAGE -> "the command can't be run as it was typed";
            case INCOMPLETE -> "incomplete: a plan couldn't be read, or output couldn't be written";
            case NO_PLAN -> "no plan was found";
            case BUG -> "a fault in provenplan itself";
            default -> throw new IllegalArgumentException("no exit code " + code);
        };
    }
}
