package org.provenplan.check;

/** Told how far a check has come, perhaps by several threads at once. */
public interface Progress {
    /** Tells nobody. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void found(int files) {}

        @Override
        public void read() {}
    };

    /** How many files there are to read. */
    void found(int files);

    /** One of them has been read. */
    void read();
}
