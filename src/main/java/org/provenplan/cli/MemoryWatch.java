package org.provenplan.cli;

import java.time.Duration;

/**
 * Ends a run that has no memory left to work with. A JVM that is all but full may collect garbage for minutes before it gives
 * up, so somebody has to look on.
 */
final class MemoryWatch implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST_FULL = Duration.ofSeconds(5);
    private static final int FEWEST_LOOKS = 6;
    /** Less of the memory free than this at one look after the other: nothing that is given up is worth the collecting. */
    private static final double FULL = 0.06;

    private final Console console;
    private final Runnable end;

    private MemoryWatch(Console console, Runnable end) {
        this.console = console;
        this.end = end;
    }

    /**
     * Looks on until the program ends.
     *
     * @param end ends the program at once
     */
    static void start(Console console, Runnable end) {
        Thread thread = new Thread(new MemoryWatch(console, end), "memory-watch");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((watch, none) -> {}); // the run itself has none either, and says so
        thread.start();
    }

    @Override
    public void run() {
        int looks = 0;
        long since = console.clock().millis();
        while (looks < FEWEST_LOOKS || console.clock().millis() - since < LONGEST_FULL.toMillis()) {
            if (!isFull(Runtime.getRuntime())) {
                looks = 0;
                since = console.clock().millis();
            }
            looks++;
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException ended) {
                return;
            }
        }
        console.err().println(HelpPages.PROGRAM + ": " + Fault.outOfMemory());
        console.err().flush();
        end.run();
    }

    private static boolean isFull(Runtime jvm) {
        long free = jvm.maxMemory() - jvm.totalMemory() + jvm.freeMemory();
        return free < FULL * jvm.maxMemory();
    }
}
