package org.provenplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.provenplan.plan.Vocabulary.EvidenceKind;

/** What proves that an action was done or has worked. */
public record Evidence(Fields fields) implements Item {
    public Field<EvidenceKind> kind() {
        return fields.word("kind");
    }

    /** When the fact was true. */
    public Field<LocalDate> date() {
        return fields.date("date");
    }

    public Field<String> file() {
        return fields.text("file");
    }

    public Field<String> url() {
        return fields.text("url");
    }

    public Field<String> ref() {
        return fields.text("ref");
    }

    /** What its file is pinned to, 64 hexadecimal digits. */
    public Field<String> sha256() {
        return fields.text("sha256");
    }

    /** The day from which it no longer counts. */
    public Field<LocalDate> expires() {
        return fields.date("expires");
    }

    public Field<String> shows() {
        return fields.text("shows");
    }

    /** On how many records or people it rests. */
    public Field<BigDecimal> sample() {
        return fields.number("sample");
    }

    public Field<String> testedBy() {
        return fields.text("tested-by");
    }

    /** Whether it no longer counts as proof. */
    public boolean isWithdrawn() {
        return fields.has("withdrawn");
    }
}
