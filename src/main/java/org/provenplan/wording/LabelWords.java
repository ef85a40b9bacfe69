package org.provenplan.wording;

import java.util.List;
import java.util.Set;

/** The words of which labels are made: they name a field of care or of management and say nothing of what happened in it. */
public final class LabelWords {
    private static final Set<String> CARE = words(
            "access accident accidents activities activity care caring catering charts"
                    + " choice cleanliness compassion confidentiality consent continence death deaths dehydration dementia dignity"
                    + " dols environment equality equipment fall falls feedback fire food harm hydration hygiene incident incidents"
                    + " independence infection infections ipc kindness life kitchen mar mars mca meals medication medications medicine"
                    + " medicines mental mobility moving nutrition oral pain personal prevention premises pressure privacy restraint"
                    + " risk risks safeguarding security skin sores treatment ulcers wellbeing wound wounds health handling capacity"
                    + " assessment assessments plan plans planning person centred control safe safety optimisation end");
    private static final Set<String> MANAGEMENT = words(
            "accountability appraisal appraisals assurance audit audits"
                    + " auditing candour communication competence competencies competency complaint complaints compliance culture"
                    + " documentation documents duty effective effectiveness engagement governance handover handovers induction keeping"
                    + " leadership leaders learning led management managing monitoring morale notes notification notifications"
                    + " oversight paperwork partnership partnerships policies policy practice procedure procedures process processes"
                    + " provision quality record recordkeeping records recruitment reporting responsive responsiveness review reviews"
                    + " rota rotas service services staff staffing supervision supervisions system systems team teams teamwork"
                    + " training well workforce working checks checking vetting levels level"
                    + " administration admin warning notice notices safer deprivation liberty safeguards storage maintenance scrutiny direction support resources");
    private static final Set<String> PEOPLE =
            words("carer carers client clients families family patient patients people"
                    + " relatives resident residents service user users");
    private static final Set<String> AROUND =
            words("a act an and all area areas around as at better breach breaches by cqc"
                    + " concern concerns domain for general good improve improved improvement improvements improving in inadequate"
                    + " issue issues key must of on or other our outstanding overall poor problem problems question questions rated"
                    + " rating ratings reg regs regulation regulations regarding require required requirement requirements requires"
                    + " ri should do statement statements strengthen strengthened strengthening tba tbc lack lacking lacks insufficient limited absence the theme themes to various"
                    + " weak with within");

    private LabelWords() {}

    private static final Set<String> CITING =
            words("action breach clause domain finding issue item notice kloe line must do no number page"
                    + " para paragraph point ref reference recommendation report requirement section should theme");

    /** Whether it only points to a place in a list or a report: "MD1", "Finding 3", "page 7". */
    public static boolean areCitation(List<String> words) {
        boolean cited = false;
        for (int i = 0; i < words.size(); i++) {
            boolean number = words.get(i).chars().anyMatch(Character::isDigit);
            boolean alone = words.size() == 1 || !areDigits(words.get(i)) || areDigits(words.get(1));
            boolean counted = number && (i > 0 || alone);
            if (!counted && !CITING.contains(words.get(i)) && !AROUND.contains(words.get(i))) {
                return false;
            }
            cited |= counted;
        }
        return cited;
    }

    /** Whether a subject stands behind such a place: "Finding 2 – Safe". */
    public static boolean areCitedSubject(List<String> words) {
        return words.size() > 2
                && CITING.contains(words.get(0))
                && areDigits(words.get(1))
                && areAll(words.subList(2, words.size()));
    }

    /** Whether nothing stands there but such words, and a regulation's number where it is called one. */
    public static boolean areAll(List<String> words) {
        boolean cited = false;
        for (String word : words) {
            cited |= word.startsWith("reg");
            boolean number = cited && (word.length() == 1 || Character.isDigit(word.charAt(0)));
            if (!number && !isOne(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Whether a word names a field of care, rather than of how the service is run. */
    public static boolean isOfCare(String word) {
        return CARE.contains(word);
    }

    private static boolean areDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static boolean isOne(String word) {
        return CARE.contains(word) || MANAGEMENT.contains(word) || PEOPLE.contains(word) || AROUND.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
