package org.provenplan.report;

/** A kind of report, made for one reader. */
public abstract class ReportKind {
    private final String word;
    private final String reader;

    /** @param reader whom it is for, and what it is, to stand behind its word */
    ReportKind(String word, String reader) {
        this.word = word;
        this.reader = reader;
    }

    /** What people type after {@code --kind}. */
    public String word() {
        return word;
    }

    /** Whom it is for, and what it is. */
    public String reader() {
        return reader;
    }

    /** Whether it is about one plan only. */
    public boolean isOfOnePlan() {
        return false;
    }

    /** The record of its pages. */
    abstract Class<? extends Record> model();

    /**
     * Its page.
     *
     * @throws ReportFailure if it can't be made from that
     */
    abstract Page page(ReportInput input);
}
