package org.provenplan.wording;

/** What kind of work a text speaks of, whatever label it goes by. */
public enum WorkKind {
    /** Staff are taught, told or reminded. */
    TRAINING,
    /** Something is written for staff to follow. */
    POLICY,
    /** The service looks at itself. */
    AUDIT,
    /** Anything else; only this changes how work is done. */
    OTHER;

    /** What a text speaks of. Where it speaks of several kinds the first counts, unless one of them is {@code OTHER}. */
    public static WorkKind of(String text) {
        WorkKind first = OTHER;
        for (Deed deed : Deed.in(text)) {
            WorkKind kind = new WorkReading(deed).kind();
            if (first != OTHER && deed.isAboutTheSame()) {
                continue;
            }
            if (kind == OTHER && deed.isSentence() && !new EvidenceWords(deed.toString()).isPaper()) {
                return OTHER;
            }
            first = first == OTHER ? kind : first;
        }
        return first;
    }
}
