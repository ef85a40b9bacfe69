package org.provenplan.format;

import java.io.IOException;
import java.util.List;
import org.provenplan.check.WaiverInForce;

/** The waivers in force, as text: what each sets aside, until when, why, and who agreed. */
final class WaiversText {
    private static final String INDENT = "  ";

    private final Paper paper;
    private final Ink ink;

    WaiversText(Paper paper, Ink ink) {
        this.paper = paper;
        this.ink = ink;
    }

    void write(List<WaiverInForce> waivers) throws IOException {
        if (waivers.isEmpty()) {
            return;
        }
        paper.paragraph("", "Exceptions in force:", ink::bold);
        for (WaiverInForce waiver : waivers) {
            paper.paragraph(
                    INDENT,
                    waiver.place() + INDENT + waiver.rule() + " for " + waiver.item() + " until "
                            + waiver.terms().expires() + ", " + effect(waiver));
            paper.paragraph(
                    INDENT + INDENT,
                    waiver.terms().reason() + " (approved by " + waiver.terms().approver() + ")",
                    ink::dim);
        }
        paper.blank();
    }

    private static String effect(WaiverInForce waiver) {
        if (!waiver.checked()) {
            return "not checked";
        }
        return "hides " + (waiver.hides() == 0 ? "nothing" : waiver.hides());
    }
}
