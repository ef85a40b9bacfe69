package org.provenplan.wording;

import java.util.List;

/** Whether a cause goes no further than what staff did not know: words that say so, and others that add nothing to them. */
public final class BlamedStaff {
    private static final int LATEST_LACK = 6;
    private static final int LONGEST_VERB = 3;
    private static final int LONGEST_BLAME = 6;

    private BlamedStaff() {}

    /** Whether a cause, as its plain words, says nothing else. */
    public static boolean only(List<String> words) {
        return saysNothingElse(words) || (!goesOn(words) && (isLack(words) || isLeftUndone(words) || isBlame(words)));
    }

    private static boolean saysNothingElse(List<String> words) {
        boolean knowing = false;
        for (String word : words) {
            boolean one = WordClass.UNLEARNT.has(word);
            if (!one && !WordClass.FILLER.has(word) && !LabelWords.isOfCare(word)) {
                return false;
            }
            knowing |= one;
        }
        return knowing;
    }

    /** Whether it says why: "because", "when the lead is off". */
    private static boolean goesOn(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean when = words.get(i).equals("when") && !WordClass.OWED.has(words.get(i - 1));
            boolean as = words.get(i).equals("as") && i > 2;
            if (when || as || WordClass.BECAUSE.has(words.get(i)) || isNewSentence(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNewSentence(List<String> words, int at) {
        return at + 2 < words.size()
                && words.get(at).equals("and")
                && WordClass.NEWSUBJECT.has(words.get(at + 1))
                && WordClass.AUXILIARY.isIn(words.subList(at, words.size()));
    }

    /** "Lack of staff awareness around …", "poor knowledge of …"; but "lack of training days" lacks days. */
    private static boolean isLack(List<String> words) {
        for (int i = 0; i < Math.min(words.size(), LATEST_LACK); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "of";
            boolean named = WordClass.LACKED.has(words.get(i)) && (WordClass.BOUNDARY.has(next) || next.equals("and"));
            if (named && i > 0) {
                return true;
            }
            if (!isOfLack(words.get(i), i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfLack(String word, int at) {
        return WordClass.LACKING.has(word)
                || (at > 0
                        && (WordClass.STAFF.has(word)
                                || WordClass.LACKED.has(word)
                                || WordClass.LACKJOINING.has(word)));
    }

    /** "Staff did not follow …", "nurses failed to sign", "the policy was not followed". */
    private static boolean isLeftUndone(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (WordClass.LEAVING.has(words.get(i))) {
                List<String> subject = words.subList(0, i);
                List<String> left = left(words.subList(i + 1, words.size()));
                boolean byStaff =
                        WordClass.STAFF.isIn(subject) || WordClass.STAFF.isIn(words.subList(i + 1, words.size()));
                boolean rule = WordClass.POLICY.isIn(subject) && left.contains("followed");
                if ((byStaff && WordClass.OWED.isIn(left)) || rule || (i == 0 && isOwed(left))) {
                    return true;
                }
            }
        }
        return !words.isEmpty() && WordClass.UNAWARE.has(words.get(words.size() - 1)) && WordClass.STAFF.isIn(words);
    }

    /** What was left: the first words, or those after "to" in "failure of staff to record". */
    private static List<String> left(List<String> behind) {
        int from = behind.get(0).equals("of") ? Math.max(0, behind.indexOf("to")) : 0;
        return behind.subList(from, Math.min(behind.size(), from + LONGEST_VERB));
    }

    /** "Not followed", "failure to follow". */
    private static boolean isOwed(List<String> left) {
        return WordClass.OWED.has(left.get(left.get(0).equals("to") && left.size() > 1 ? 1 : 0));
    }

    private static boolean isBlame(List<String> words) {
        boolean blamed = words.size() <= LONGEST_BLAME && WordClass.BLAME.isIn(words);
        return blamed && !LabelWords.areAll(words);
    }
}
