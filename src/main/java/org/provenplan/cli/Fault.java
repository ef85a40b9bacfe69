package org.provenplan.cli;

/** What to say when provenplan itself is at fault. */
final class Fault {
    private static final String DEBUG = "PROVENPLAN_DEBUG";
    /** Below so many megabytes nobody need go. */
    private static final long LEAST_MEMORY = 256;

    private Fault() {}

    /** Something failed that should not. */
    static String sentence(Throwable fault) {
        if (isOutOfMemory(fault)) {
            return outOfMemory();
        }
        if (fault instanceof StackOverflowError) {
            return "Something is nested too deep for provenplan: lower --max-depth, and please report it with the plan.";
        }
        return "provenplan has a fault of its own (" + cause(fault) + "); please report it with the plan and what is"
                + " printed when " + DEBUG + "=1 is set.";
    }

    /** The exit code of a run that this fault has ended. */
    static int exitCode(Throwable fault) {
        return isOutOfMemory(fault) ? ExitCode.INCOMPLETE : ExitCode.BUG;
    }

    /** How much memory there was, and how to give more. */
    static String outOfMemory() {
        long megabytes = Math.max(1, Runtime.getRuntime().maxMemory() >> 20);
        return "The memory is used up, of which there was " + megabytes + " MB. Give more by setting the variable"
                + " PROVENPLAN_JAVA_OPTS to -Xmx" + Math.max(LEAST_MEMORY, 2 * megabytes)
                + "m, or name fewer plans at a"
                + " time.";
    }

    /** Whether memory ran out, in this thread or in another whose failure this one carries. */
    private static boolean isOutOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Prints where it happened, for somebody who asked. */
    static void trace(Throwable fault, Console console) {
        if (!isOutOfMemory(fault)
                && !console.environment().getOrDefault(DEBUG, "").isEmpty()) {
            fault.printStackTrace(console.err());
        }
    }

    /** The kind of fault and the line of provenplan's that it came from; its message may hold text of a plan. */
    private static String cause(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.provenplan.")) {
                return kind + " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return kind;
    }
}
