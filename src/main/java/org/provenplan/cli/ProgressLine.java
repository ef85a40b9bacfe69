package org.provenplan.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.provenplan.check.Progress;

/** One line that says how far a check has come, for a person who waits. It is drawn after a second, and erased at the end. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long FIRST_MILLIS = 1_000;
    private static final long NEXT_MILLIS = 200;
    private static final String ERASE = "\r\u001b[K";

    private final Output err;
    private final AtomicInteger read = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int files;
    private boolean drawn;

    ProgressLine(Output err) {
        this.err = err;
    }

    /** Whether a person watches the messages, on a terminal where a line can be erased. */
    static boolean isWanted(Console console) {
        return console.errWatched()
                && !Screens.isDumb(console)
                && !console.environment().containsKey("CI");
    }

    /** Draws it from now on until it is closed. */
    ProgressLine start() {
        Thread drawing = new Thread(this::keepDrawing, "progress");
        drawing.setDaemon(true);
        drawing.start();
        return this;
    }

    @Override
    public void found(int count) {
        files = count;
    }

    @Override
    public void read() {
        read.incrementAndGet();
    }

    /** Draws the line as it is now, over the last one. */
    synchronized void draw() {
        if (closed.getCount() > 0) {
            err.print(
                    ERASE + (files == 0 ? "Looking for plans" : "Checking: " + read + " of " + files + " files read"));
            err.flush();
            drawn = true;
        }
    }

    /** Leaves no trace of it. */
    @Override
    public synchronized void close() {
        closed.countDown();
        if (drawn) {
            err.print(ERASE);
            err.flush();
        }
    }

    private void keepDrawing() {
        try {
            for (long pause = FIRST_MILLIS; !closed.await(pause, TimeUnit.MILLISECONDS); pause = NEXT_MILLIS) {
                draw();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
