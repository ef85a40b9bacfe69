package org.provenplan.check;

/** A baseline can't be used, so that nobody knows what is new; the message is a sentence for people, without a full stop. */
public final class BaselineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BaselineFault(String sentence) {
        super(sentence);
    }
}
