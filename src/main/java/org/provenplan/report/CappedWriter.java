package org.provenplan.report;

import java.io.Writer;

/** Keeps what is written, up to a limit: a template that never ends must not take all memory. */
final class CappedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int limit;

    CappedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        check(length);
        text.append(characters, from, length);
    }

    @Override
    public void write(String string, int from, int length) {
        check(length);
        text.append(string, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    private void check(int length) {
        if (text.length() + length > limit) {
            throw new ReportFailure(
                    "The report would be longer than " + limit + " characters: report fewer plans at a time.", null);
        }
    }
}
