package org.provenplan.format;

import org.provenplan.check.HistoryGap;

/** What rules about the past could not judge, in words. */
final class GapText {
    /** Names it in outputs that sort what they say. */
    static final String TITLE = "history not checked";

    private GapText() {}

    /** Without a full stop: "history not checked: the clone is shallow; fetch all of it". */
    static String of(HistoryGap gap) {
        int plans = gap.files().size();
        String where = plans == 1 ? "" : " in " + plans + " plans";
        String what = gap.whole() ? TITLE + where : "history" + where + " checked as far as it can be read";
        return what + ": " + gap.reason() + "; " + gap.cure();
    }

    /** The same, to begin a sentence. */
    static String sentence(HistoryGap gap) {
        String text = of(gap);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
