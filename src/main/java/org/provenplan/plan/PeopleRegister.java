package org.provenplan.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plan's register of people, asked whom somebody meant by what they typed. */
public final class PeopleRegister {
    private static final int MOST_CHOICES = 4;
    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    /** What stands beside a name and is none of it. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sister",
            "matron",
            "rev",
            "sir",
            "dame",
            "rgn",
            "rn",
            "rmn",
            "rnld",
            "rscn",
            "bsc",
            "msc",
            "phd",
            "obe",
            "mbe");

    private final Set<String> ids;
    private final List<Person> people;
    /** Made when the first is asked for: in most plans nobody is. */
    private Index index;

    private Map<String, Set<String>> idsOfEach;

    PeopleRegister(Plan plan) {
        this.ids = plan.fields().<Fields>entries("people").keySet();
        this.people = List.copyOf(plan.people().values());
    }

    public boolean knows(String id) {
        return ids.contains(id);
    }

    /** The one person whose id, name, initial and surname, or name and role together this is; the order does not matter. */
    public Optional<String> person(String text) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Index known = index();
        return known.only(known.writings, wanted)
                .or(() -> known.only(known.addresses, text.strip()))
                .or(() -> known.only(known.names, wanted));
    }

    /** The one person who has this role. */
    public Optional<String> personInRole(String text) {
        return index().only(index().roles, plain(text));
    }

    /** Everyone whose id or full name stands somewhere in the text, in the order of the register. */
    public List<String> peopleIn(String text) {
        String padded = " " + plain(text) + " ";
        return people.stream()
                .filter(person -> padded.contains(" " + plain(person.id()) + " ")
                        || (!name(person).isEmpty() && padded.contains(" " + name(person) + " ")))
                .map(Person::id)
                .toList();
    }

    /**
     * Every id under which somebody is registered: by the same name, however it is spaced, ordered, capitalised or titled, or by an
     * address that they commit with.
     */
    public synchronized Set<String> idsOf(String id) {
        if (idsOfEach == null) {
            idsOfEach = new HashMap<>();
            Map<String, Set<String>> byMark = new HashMap<>();
            for (Person person : people) {
                Set<String> ids = new TreeSet<>(List.of(person.id()));
                marks(person).forEach(mark -> ids.addAll(byMark.getOrDefault(mark, Set.of())));
                for (Person known : people) {
                    if (ids.contains(known.id())) {
                        idsOfEach.put(known.id(), ids);
                        marks(known).forEach(mark -> byMark.put(mark, ids));
                    }
                }
            }
        }
        return Collections.unmodifiableSet(idsOfEach.getOrDefault(id, Set.of(id)));
    }

    /** By what somebody is known again: the words of the name in any order, and addresses. */
    private static List<String> marks(Person person) {
        List<String> marks = new ArrayList<>();
        String decomposed = Normalizer.normalize(name(person), Normalizer.Form.NFD);
        String[] words = Arrays.stream(ACCENT.matcher(decomposed).replaceAll("").split(" ", -1))
                .filter(word -> !TITLES.contains(word))
                .toArray(String[]::new);
        if (words.length > 1) {
            Arrays.sort(words);
            marks.add(String.join(" ", words));
        }
        person.git().forEach(address -> marks.add(address.strip().toLowerCase(Locale.ROOT)));
        return marks;
    }

    /** The ids to choose from, for the end of a sentence: {@code  (j-green, r-patel)}; empty where there are none. */
    public String choices() {
        return ids.isEmpty() ? "" : index().choices;
    }

    private synchronized Index index() {
        if (index == null) {
            index = new Index(people, ids);
        }
        return index;
    }

    /** Who is meant by what: the ids of everyone for whom a text stands. */
    private static final class Index {
        private final Map<String, Set<String>> writings = new HashMap<>();
        private final Map<String, Set<String>> addresses = new HashMap<>();
        private final Map<String, Set<String>> names = new HashMap<>();
        private final Map<String, Set<String>> roles = new HashMap<>();
        private final String choices;

        Index(List<Person> people, Set<String> ids) {
            for (Person person : people) {
                enter(writings(person), person, writings);
                enter(person.git(), person, addresses);
                enter(List.of(name(person).split(" ", -1)), person, names);
                enter(List.of(role(person)), person, roles);
            }
            String shown = ids.stream().sorted().limit(MOST_CHOICES).collect(Collectors.joining(", "));
            this.choices = " (" + shown + (ids.size() > MOST_CHOICES ? ", …)" : ")");
        }

        private static void enter(List<String> texts, Person person, Map<String, Set<String>> where) {
            for (String text : texts) {
                where.computeIfAbsent(text, none -> new HashSet<>()).add(person.id());
            }
        }

        /** The one whom a text stands for; nobody where it stands for several. */
        Optional<String> only(Map<String, Set<String>> where, String text) {
            Set<String> meant = where.getOrDefault(text, Set.of());
            return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
        }
    }

    private static List<String> writings(Person person) {
        String name = name(person);
        String role = role(person);
        String first = name.substring(0, (name + " ").indexOf(' '));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        List<String> writings = new ArrayList<>(List.of(plain(person.id()), name, last + " " + first));
        if (!name.isEmpty()) {
            writings.add(name.charAt(0) + " " + last);
            writings.add(name.charAt(0) + last);
        }
        if (!role.isEmpty()) {
            writings.add(name + " " + role);
            writings.add(role + " " + name);
            writings.add(name + " " + initials(role));
        }
        return writings;
    }

    private static String initials(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String name(Person person) {
        return plain(person.name().orElse(""));
    }

    private static String role(Person person) {
        return plain(person.role().orElse(""));
    }

    /** In small letters, without titles and with single spaces for all that is no letter or digit. */
    private static String plain(String text) {
        StringBuilder words = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        int point;
        for (int at = 0; at < lower.length(); at += Character.charCount(point)) {
            point = lower.codePointAt(at);
            if (isOfWord(point)) {
                words.appendCodePoint(point);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String plain = words.toString().strip();
        int space = plain.indexOf(' ');
        return space > 0 && ADDRESSES.contains(plain.substring(0, space)) ? plain.substring(space + 1) : plain;
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
