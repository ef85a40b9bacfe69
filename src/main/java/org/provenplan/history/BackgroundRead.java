package org.provenplan.history;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is worked out in a thread of its own, while whoever will want it does something else. */
final class BackgroundRead<T> implements AutoCloseable {
    private final FutureTask<T> task;
    private final Thread thread;

    /** Sets out at once; must end soon after it is interrupted. */
    BackgroundRead(Supplier<T> work) {
        this.task = new FutureTask<>(work::get);
        this.thread = new Thread(task, "git-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** What came of it, as soon as it is there. */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while Git was asked");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Ends it, wanted or not. */
    @Override
    public void close() {
        if (!task.isDone()) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
