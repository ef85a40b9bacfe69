package org.provenplan.cli;

/** What to say when provenplan itself is at fault. */
final class Fault {
    private static final String DEBUG = "PROVENPLAN_DEBUG";

    private Fault() {}

    /** Something failed that should not. */
    static String sentence(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return "There is not enough memory for plans of this size: check fewer at a time, lower --max-bytes or"
                    + " --max-nodes, or give it more with PROVENPLAN_JAVA_OPTS=-Xmx1g.";
        }
        if (fault instanceof StackOverflowError) {
            return "Something is nested too deep for provenplan: lower --max-depth, and please report it with the plan.";
        }
        return "provenplan has a fault of its own (" + cause(fault) + "); please report it with the plan and what is"
                + " printed when " + DEBUG + "=1 is set.";
    }

    /** Prints where it happened, for somebody who asked. */
    static void trace(Throwable fault, Console console) {
        if (!console.environment().getOrDefault(DEBUG, "").isEmpty()) {
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
