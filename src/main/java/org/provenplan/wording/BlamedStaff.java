package org.provenplan.wording;

import java.util.List;
import java.util.Set;

/** Whether a cause goes no further than what staff did not know: words that say so, and others that add nothing to them. */
public final class BlamedStaff {
    private static final Set<String> KNOWING = words("aware awareness competence competency confidence error errors"
            + " forgetfulness forgetting forgot forgotten knew know knowing knowledge mistake mistakes skill skills trained"
            + " training unaware understand understanding understood untrained");
    private static final Set<String> ADDING_NOTHING =
            words("a about absence an and any are around as basic been by carer"
                    + " carers compliance correct correctly could did didnt do does enough fully for from full gap gaps good had has"
                    + " have how human in inadequate individual individuals insufficient is issue issues knowledgeable lack lacked"
                    + " lacking lacks limited low member members more need needed needs no non not nurse nurses of on or our out poor"
                    + " policies policy practice procedure procedures process proper properly refresher regarding relevant required"
                    + " requirements shortage some staff staffs sufficient sufficiently team teams that the their there they this to"
                    + " up was weak were what when which who with without worker workers");

    private BlamedStaff() {}

    /** Whether a cause, as its plain words, says nothing else. */
    public static boolean only(List<String> words) {
        boolean knowing = false;
        for (String word : words) {
            boolean one = KNOWING.contains(word);
            if (!one && !ADDING_NOTHING.contains(word) && !LabelWords.isOfCare(word)) {
                return false;
            }
            knowing |= one;
        }
        return knowing;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
