package org.provenplan.cli;

/** Ends a command with one sentence for the person who typed it, and an exit code. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** What was typed can't be done. */
    static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence);
    }

    /** It was begun, and couldn't be brought to its end. */
    static CommandFailure incomplete(String sentence) {
        return new CommandFailure(ExitCode.INCOMPLETE, sentence);
    }

    /** There is nothing to do it to. */
    static CommandFailure noPlan(String sentence) {
        return new CommandFailure(ExitCode.NO_PLAN, sentence);
    }

    /** The same, with some words before the sentence. */
    CommandFailure before(String words) {
        CommandFailure failure = new CommandFailure(exitCode, words + getMessage());
        failure.setStackTrace(getStackTrace());
        return failure;
    }

    int exitCode() {
        return exitCode;
    }
}
