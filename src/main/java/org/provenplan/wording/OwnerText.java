package org.provenplan.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** What somebody typed as an owner, judged by its words alone, before the register of people is asked. */
public record OwnerText(String text) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern INITIAL_AND_SURNAME = Pattern.compile("[a-z]-[a-z][a-z0-9]+");
    private static final String BREAKS = " \t\r\u00a0.():\"?!*";
    private static final String SIGNS = ",;/\\&+|\n•→";

    private static final Set<String> JOINING =
            Set.of("and", "or", "with", "plus", "alongside", "supported", "assisted");
    private static final Set<String> VACANT_PHRASES =
            Set.of(" n a ", " to be ", " no one ", " not yet ", " not known ", " not applicable ", " new starter ");
    private static final Set<String> VACANT = words("awaiting n/a na nobody no-one none pending tba tbc tbd tbn"
            + " unallocated unassigned unfilled unknown vacancies vacancy vacant");
    private static final Set<String> CERTAIN_GROUPS =
            words("committee committees department departments dept everybody everyone team teams");
    private static final Set<String> GROUPS = words("agency all anybody anyone assistants board both carers"
            + " coordinators directors doctors forum group groups heads hr leaders leadership leads management managers mdt"
            + " members nurses office panel partners seniors service slt smt staff supervisors trustees unit various"
            + " workers workforce");
    private static final Set<String> JOBS =
            words("administrator assistant auditor carer ceo chair champion chef clinician"
                    + " co-ordinator consultant coordinator deputy director doctor executive gp head housekeeper individual lead"
                    + " leader manager matron ni nurse officer owner pharmacist practitioner proprietor provider receptionist rm"
                    + " senior specialist supervisor therapist trainer worker");
    /** What a job may be about: "Head of health and safety" is one job, not two owners. */
    private static final Set<String> SUBJECTS = words(
            "audit care catering clinical compliance control dementia development"
                    + " education estates facilities governance health housekeeping improvement infection kitchen learning"
                    + " maintenance medicines nursing operations performance prevention quality risk safeguarding safety training");

    /** How the text reads. */
    public enum Kind {
        PERSON,
        SEVERAL,
        GROUP,
        JOB_TITLE,
        VACANCY
    }

    /**
     * Whether the text has the form of a person's id and reads like one, so that the only question left is whether the
     * register knows it. Everything else is for {@code single-owner} to report.
     */
    public static boolean readsLikeAPerson(String text) {
        return isId(text) && new OwnerText(text).kind() == Kind.PERSON;
    }

    /** Whether a text has the form of an id of the register. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** What the words mean. */
    public Kind kind() {
        if (INITIAL_AND_SURNAME.matcher(text).matches()) {
            return Kind.PERSON;
        }
        List<String> parts = parts();
        if (VACANT.contains(plain()) || areVacant(parts)) {
            return Kind.VACANCY;
        }
        List<String> owners = owners(parts);
        if (owners.size() > 1) {
            return Kind.SEVERAL;
        }
        return owners.isEmpty() ? Kind.GROUP : kindOfOne(owners.get(0));
    }

    /** How many owners the text joins by commas, slashes, "and" and the like. */
    public int count() {
        return owners(parts()).size();
    }

    /** Whether each of the owners that the text joins reads like a person. */
    public boolean joinsPeople() {
        return owners(parts()).stream().allMatch(owner -> !isVacant(owner) && kindOfOne(owner) == Kind.PERSON);
    }

    /** Whether this can't be anybody's name, as it may stand in the register; a few surnames are also words for groups. */
    public boolean isNobodysName() {
        String padded = " " + plain() + " ";
        return kind() == Kind.VACANCY
                || padded.contains(" and ")
                || padded.contains("&")
                || padded.startsWith(" all ")
                || has(plain(), CERTAIN_GROUPS);
    }

    private static Kind kindOfOne(String owner) {
        if (has(owner, CERTAIN_GROUPS) || has(owner, GROUPS)) {
            return Kind.GROUP;
        }
        return has(owner, JOBS) ? Kind.JOB_TITLE : Kind.PERSON;
    }

    private static List<String> owners(List<String> parts) {
        List<String> owners = new ArrayList<>();
        for (String part : parts) {
            if (!SUBJECTS.containsAll(Arrays.asList(part.split(" ", -1)))) {
                owners.add(part);
            }
        }
        return owners;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringJoiner part = new StringJoiner(" ");
        StringTokenizer tokens = new StringTokenizer(plain(), BREAKS + SIGNS, true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (SIGNS.contains(token) || JOINING.contains(token)) {
                addWords(part, parts);
                part = new StringJoiner(" ");
            } else if (hasLetterOrDigit(token)) {
                part.add(token);
            }
        }
        addWords(part, parts);
        return parts;
    }

    private static void addWords(StringJoiner part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
        }
    }

    private static boolean hasLetterOrDigit(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLetterOrDigit(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areVacant(List<String> parts) {
        for (String part : parts) {
            if (!isVacant(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVacant(String part) {
        String padded = " " + part + " ";
        for (String phrase : VACANT_PHRASES) {
            if (padded.contains(phrase)) {
                return true;
            }
        }
        return has(part, VACANT);
    }

    private static boolean has(String part, Set<String> words) {
        for (String word : part.split(" ", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** In small letters; the hyphens of an id count as spaces, so that {@code all-staff} reads like "all staff". */
    private String plain() {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return isId(lower) ? lower.replace('-', ' ') : lower;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
