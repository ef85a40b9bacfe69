package org.provenplan.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells of one deed what kind of work it is: by its verb and the name of what the verb is about. */
record WorkReading(Deed deed) {
    private static final int LATEST_SUBJECT = 8;
    private static final int WHOM_LENGTH = 4;
    private static final Set<String> VERBS = WordClass.anyOf(EnumSet.of(
            WordClass.GIVING,
            WordClass.WRITING,
            WordClass.HANDED,
            WordClass.TEACHING,
            WordClass.SHADOWING,
            WordClass.SIGNING,
            WordClass.STATING,
            WordClass.AUDITING));
    private static final Set<String> DISCUSSING = Set.of("discuss", "discussed");
    private static final Set<String> BOUNDS = Set.of("later", "less", "fewer");
    private static final Set<String> BEFORE_OBJECT =
            Set.of("and", "in", "on", "to", "out", "up", "through", "part", "with");

    WorkKind kind() {
        List<String> words = deed.words();
        if (isDenied(words)) {
            return WorkKind.OTHER;
        }
        WorkKind kind = named();
        int last = Math.min(words.size() - 1, LATEST_SUBJECT);
        for (int i = 0; kind == WorkKind.OTHER && i <= last && !isAtDevice(i); i++) {
            kind = mayBeVerb(words.get(i)) ? done(i) : kind;
        }
        return kind;
    }

    /** "No later than 20 June" denies nothing. */
    private static boolean isDenied(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (WordClass.DENYING.has(words.get(i)) && (i + 1 == words.size() || !BOUNDS.contains(words.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** What it is where it begins with the name of it: "Monthly audit of …", "Medicines training booked for …". */
    private WorkKind named() {
        List<String> whole = deed.nameOfWhole();
        List<String> name = Deed.withoutTimes(whole);
        List<String> rest = deed.words().subList(whole.size(), deed.words().size());
        boolean shared = !rest.isEmpty() && rest.get(0).equals("shared");
        if (!rest.isEmpty() && !shared && WordClass.DOING.has(rest.get(0)) && !WordClass.GIVING.has(rest.get(0))) {
            return WorkKind.OTHER;
        }
        if (isMeal(name, rest)) {
            return WorkKind.OTHER;
        }
        if (isLesson(name) || (WordClass.GATHERING.atEndOf(name) > 0 && (isTaught(name) || isForStaff(rest)))) {
            return WorkKind.TRAINING;
        }
        if (WordClass.TALK.atEndOf(name) > 0 && hasTopic(rest)) {
            return WorkKind.TRAINING;
        }
        if (new Reminders(deed).isNamed(name, rest)) {
            return WorkKind.TRAINING;
        }
        if (WordClass.POLICY.atEndOf(name) > 0 || isProtocol(name, rest)) {
            return WorkKind.POLICY;
        }
        return isAudit(name, rest) ? WorkKind.AUDIT : WorkKind.OTHER;
    }

    /** "Protocol for late doses developed"; one that is tested is at work. */
    private boolean isProtocol(List<String> name, List<String> rest) {
        return WordClass.PROTOCOL.atEndOf(name) > 0
                && WordClass.WRITING.isIn(rest)
                && !WordClass.PEOPLE.isIn(deed.words());
    }

    /** "The evening course is served", "the course of antibiotics". */
    private static boolean isMeal(List<String> name, List<String> rest) {
        boolean course = !name.isEmpty() && name.get(name.size() - 1).startsWith("course");
        boolean told =
                !rest.isEmpty() && List.of("of", "is", "are", "was", "were").contains(rest.get(0));
        return course && (WordClass.DISH.isIn(name) || (told && WordClass.DISH.isIn(firstOf(rest))));
    }

    private static boolean isLesson(List<String> name) {
        return WordClass.LESSON.atEndOf(name) > 0;
    }

    private static boolean isTaught(List<String> name) {
        return WordClass.TAUGHT.isIn(name.subList(0, name.size() - 1));
    }

    /** Whether it says what was talked about; "on the first Monday" doesn't. */
    static boolean hasTopic(List<String> rest) {
        for (int i = 0; i < rest.size() - 1; i++) {
            String next = rest.get(i + 1);
            boolean on = rest.get(i).equals("on")
                    && !WordClass.ARTICLE.has(next)
                    && !WordClass.MONTH.has(next)
                    && !NoteWords.isNumber(next);
            if (on || WordClass.TOPIC.has(rest.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Discuss the errors with staff in supervision". */
    private static boolean isDiscussed(String verb, List<String> rest) {
        return DISCUSSING.contains(verb)
                && !isRecurring(rest)
                && (isForStaff(rest) || WordClass.TALK.atEndOf(rest) > 0);
    }

    /** "Sign the competency form". */
    private boolean isSigningForLesson(int at) {
        return WordClass.SIGNING.has(deed.words().get(at)) && WordClass.LEARNT.isIn(deed.named(at + 1));
    }

    /** Whether whom it is for is said next, and it is those who do the work. */
    private static boolean isForStaff(List<String> rest) {
        for (int i = 0; i < rest.size() - 1; i++) {
            if (WordClass.WHOM.has(rest.get(i))) {
                List<String> whom = rest.subList(i + 1, Math.min(rest.size(), i + 5));
                if (WordClass.STAFF.isIn(whom) && !WordClass.PEOPLE.has(whom.get(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Audit care plans" is one, and "Audit calendar introduced" or "Blood glucose monitoring" is not. */
    private static boolean isAudit(List<String> name, List<String> rest) {
        if (WordClass.BODILY.isIn(name)) {
            return false;
        }
        if (WordClass.AUDIT.atEndOf(name) > 0) {
            return true;
        }
        boolean imperative = !name.isEmpty()
                && List.of("audit", "monitor", "re audit", "reaudit").contains(name.get(0));
        return imperative
                && (rest.isEmpty() || (WordClass.BOUNDARY.has(rest.get(0)) && !WordClass.AUXILIARY.has(rest.get(0))));
    }

    private static boolean mayBeVerb(String word) {
        return VERBS.contains(WordClass.plain(word))
                || VERBS.contains(WordClass.singular(word))
                || DISCUSSING.contains(word);
    }

    /** What it is where its verb stands at a place. */
    private WorkKind done(int at) {
        String verb = deed.words().get(at);
        List<String> rest = deed.words().subList(at + 1, deed.words().size());
        boolean giving = WordClass.GIVING.has(verb);
        boolean writing = WordClass.WRITING.has(verb);
        boolean handing = giving || writing || WordClass.HANDED.has(verb);
        List<String> object = handing ? Deed.withoutTimes(object(at + 1)) : List.of();
        if (isTeaching(at, rest)
                || new Reminders(deed).isShadowing(verb, deed.before(at), rest)
                || new Reminders(deed).isPoster(object)
                || isDiscussed(verb, rest)
                || isSigningForLesson(at)
                || (giving && isLearning(at, object, rest))) {
            return WorkKind.TRAINING;
        }
        boolean stated = WordClass.STATING.has(verb) && WordClass.POLICY.atEndOf(deed.before(at)) > 0;
        if (stated || (writing && WordClass.POLICY.atEndOf(object) > 0)) {
            return WorkKind.POLICY;
        }
        boolean audited = giving && WordClass.AUDIT.atEndOf(object) > 0;
        return audited || isAuditing(at) ? WorkKind.AUDIT : WorkKind.OTHER;
    }

    /** Whether the word before a place is a device, which does the rest. */
    private boolean isAtDevice(int at) {
        return at > 0 && WordClass.DEVICE.has(deed.words().get(at - 1));
    }

    /** What a verb is about, without the particles between them: "take part in a course", "read and sign the policy". */
    private List<String> object(int from) {
        int at = from;
        List<String> words = deed.words();
        while (at < words.size()
                && (BEFORE_OBJECT.contains(words.get(at))
                        || (at > from
                                && WordClass.WRITING.has(words.get(at))
                                && words.get(at - 1).equals("and")))) {
            at++;
        }
        return deed.nameFrom(at);
    }

    private boolean isLearning(int at, List<String> object, List<String> rest) {
        List<String> subject = deed.before(at);
        boolean residents = WordClass.PEOPLE.isIn(subject) && !WordClass.STAFF.isIn(subject);
        if (object.isEmpty() || residents) {
            return false;
        }
        if (isLesson(object) || (WordClass.CROWD.isIn(object) && isLesson(givenThem(rest)))) {
            return true;
        }
        boolean attended = WordClass.ATTENDING.has(deed.words().get(at)) && WordClass.STAFF.isIn(subject);
        if (WordClass.TALK.atEndOf(object) > 0) {
            return hasTopic(rest);
        }
        return WordClass.GATHERING.atEndOf(object) > 0
                && ((attended && isTaughtTo(object)) || isForStaff(rest) || isTaught(object));
    }

    /** "Provide staff with education". */
    private List<String> givenThem(List<String> rest) {
        int with = rest.indexOf("with");
        return with < 0 ? List.of() : deed.named(deed.words().size() - rest.size() + with + 1);
    }

    private static boolean isTaughtTo(List<String> object) {
        return WordClass.GATHERING.atEndOf(object) > 0 && !WordClass.LEISURE.isIn(object);
    }

    /** "Train twelve carers", "staff reminded"; but "one trained carer" is somebody who is there, and a call each night is work. */
    private boolean isTeaching(int at, List<String> rest) {
        List<String> words = deed.words();
        if (WordClass.TEACHING.atStartOf(words.subList(at, words.size())) == 0
                || isRecurring(rest)
                || isHearing(words.get(at), rest)) {
            return false;
        }
        String verb = words.get(at);
        List<String> subject = deed.before(at);
        if (verb.endsWith("ed") || WordClass.TAUGHTALREADY.has(verb)) {
            boolean atStart = subject.isEmpty() && (WordClass.JUDGED.has(verb) || isSeveral(firstOf(rest)));
            return atStart || (WordClass.STAFF.isIn(subject) && isPassive(subject.get(subject.size() - 1)));
        }
        return isSeveral(firstOf(rest));
    }

    /** "The lead learns of a late delivery". */
    private static boolean isHearing(String verb, List<String> rest) {
        return verb.startsWith("learn")
                && !rest.isEmpty()
                && List.of("of", "that", "by", "who").contains(rest.get(0));
    }

    private static List<String> firstOf(List<String> rest) {
        return rest.subList(0, Math.min(rest.size(), WHOM_LENGTH));
    }

    private static boolean isPassive(String before) {
        return WordClass.STAFF.has(before) || WordClass.AUXILIARY.has(before) || WordClass.MADE.has(before);
    }

    /** Whether several of those who do the work are named, and not one whom the other calls. */
    private static boolean isSeveral(List<String> whom) {
        for (String word : whom) {
            if (WordClass.PEOPLE.has(word)) {
                return false;
            }
            if (WordClass.CROWD.has(word) || (WordClass.STAFF.has(word) && word.endsWith("s"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecurring(List<String> rest) {
        for (int i = 1; i < rest.size(); i++) {
            if (WordClass.HOUR.has(rest.get(i))
                    && List.of("each", "every", "per").contains(rest.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuditing(int at) {
        List<String> words = deed.words();
        if (at == 0
                || !WordClass.AUDITING.has(words.get(at))
                || WordClass.BODILY.isIn(deed.named(at + 1))
                || WordClass.BODILY.isIn(deed.before(at))) {
            return false;
        }
        String before = words.get(at - 1);
        return WordClass.STAFF.has(before)
                || WordClass.AUXILIARY.has(before)
                || before.equals("to")
                || words.get(at).endsWith("ed");
    }
}
