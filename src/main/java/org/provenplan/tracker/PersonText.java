package org.provenplan.tracker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.wording.OwnerText;

/**
 * Whom a cell names.
 *
 * @param name the person's; empty where only a role, initials or one word is there
 * @param role what the person does; empty where it is not said
 * @param label initials or one word that may stand for a person; empty where the name or the role is there
 */
record PersonText(String name, String role, String label) {
    private static final int LONGEST = 120;
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*[(\\[]([^()]+)[)\\]]");
    private static final Pattern APART = Pattern.compile("(.+?)(?:\\s+[-–—]\\s+|,\\s*|:\\s*|\\n)(.+)");
    private static final String FORM_OF_ADDRESS = "(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sr|Rev)\\.? ";
    private static final String WORD = "\\p{Lu}[\\p{L}’'-]+";
    private static final Pattern NAME = Pattern.compile("(?:" + FORM_OF_ADDRESS + ")?(?:(?:\\p{Lu}(?:\\. ?| )){1,2}"
            + WORD + "|" + WORD + "(?: (?:(?:de|van|von|der|al|bin|ben|la|le) )?\\p{Lu}[\\p{L}’'-]*\\.?){1,3})");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}’'-]{2,20}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\s?\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?)?");
    private static final Set<String> NOBODY = Set.of(
            ("asap immediate immediately monthly weekly daily quarterly yearly annually various external internal yes no"
                            + " complete completed done ongoing home service provider trust cqc company website policy training na nil see")
                    .split(" "));

    /** The person; empty where a cell names several, a group, nobody or something else. */
    static Optional<PersonText> of(String text) {
        String line =
                text.length() > LONGEST ? "" : text.replaceAll("[ \\t]+", " ").strip();
        Matcher brackets = IN_BRACKETS.matcher(line);
        Matcher apart = APART.matcher(line);
        if (brackets.matches()) {
            return of(brackets.group(1), brackets.group(2));
        }
        if (apart.matches()) {
            return of(apart.group(1), apart.group(2));
        }
        return single(line.replace('\n', ' '));
    }

    private static Optional<PersonText> of(String one, String other) {
        String first = one.strip();
        String second = other.strip();
        if (isName(first) && isRole(second)) {
            return Optional.of(new PersonText(first, second, ""));
        }
        if (isRole(first) && isName(second)) {
            return Optional.of(new PersonText(second, first, ""));
        }
        if (isName(first) && isInitials(second)) {
            return Optional.of(new PersonText(first, "", plainInitials(second)));
        }
        return Optional.empty();
    }

    private static Optional<PersonText> single(String text) {
        boolean known = !NOBODY.contains(WordList.plain(text)) && !FixedWords.isState(text);
        if (!known || new OwnerText(text).kind() == OwnerText.Kind.VACANCY) {
            return Optional.empty();
        }
        if (isName(text)) {
            return Optional.of(new PersonText(text, "", ""));
        }
        if (isInitials(text) && new OwnerText(text).kind() != OwnerText.Kind.GROUP) {
            return Optional.of(new PersonText("", "", plainInitials(text)));
        }
        if (isRole(text)) {
            return Optional.of(new PersonText("", text, ""));
        }
        boolean word = ONE_WORD.matcher(text).matches() && new OwnerText(text).kind() == OwnerText.Kind.PERSON;
        return word ? Optional.of(new PersonText("", "", text)) : Optional.empty();
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && new OwnerText(text).kind() == OwnerText.Kind.PERSON;
    }

    private static boolean isRole(String text) {
        return text.length() <= 60
                && new OwnerText(text).kind() == OwnerText.Kind.JOB_TITLE
                && !text.matches(".*\\d.*");
    }

    private static boolean isInitials(String text) {
        return INITIALS.matcher(text).matches();
    }

    private static String plainInitials(String text) {
        return text.replaceAll("[^\\p{Lu}]", "");
    }

    /** The first letters of the words of a name or a role. */
    static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : List.of(bare(words).split("[ .-]+"))) {
            if (!word.isEmpty() && !Set.of("of", "and", "the", "for", "&").contains(word)) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** A name without the form of address before it. */
    static String bare(String name) {
        return name.replaceFirst("^" + FORM_OF_ADDRESS, "");
    }
}
