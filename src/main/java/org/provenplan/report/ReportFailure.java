package org.provenplan.report;

/** A report that couldn't be made; the message is a whole sentence for whoever asked for it. */
public final class ReportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReportFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
