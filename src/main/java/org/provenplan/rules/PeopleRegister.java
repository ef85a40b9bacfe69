package org.provenplan.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.provenplan.plan.Fields;
import org.provenplan.plan.Person;
import org.provenplan.plan.Plan;

/** A plan's register of people, asked whom somebody meant by what they typed. */
final class PeopleRegister {
    private static final int MOST_CHOICES = 4;

    private final Set<String> ids;
    private final List<Person> people;

    PeopleRegister(Plan plan) {
        this.ids = plan.fields().<Fields>entries("people").keySet();
        this.people = List.copyOf(plan.people().values());
    }

    boolean knows(String id) {
        return ids.contains(id);
    }

    /** The one person whose id, name, initial and surname, or name and role together this is; the order does not matter. */
    Optional<String> person(String text) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return only(person -> writings(person).contains(wanted))
                .or(() -> only(person -> git(person).contains(text.strip())))
                .or(() -> only(
                        person -> Arrays.asList(name(person).split(" ", -1)).contains(wanted)));
    }

    /** The one person who has this role. */
    Optional<String> personInRole(String text) {
        return only(person -> role(person).equals(plain(text)));
    }

    /** Everyone whose id or full name stands somewhere in the text, in the order of the register. */
    List<String> peopleIn(String text) {
        String padded = " " + plain(text) + " ";
        return people.stream()
                .filter(person -> padded.contains(" " + plain(person.id()) + " ")
                        || (!name(person).isEmpty() && padded.contains(" " + name(person) + " ")))
                .map(Person::id)
                .toList();
    }

    /** The ids to choose from, for the end of a sentence: {@code  (j-green, r-patel)}; empty where there are none. */
    String choices() {
        String shown = ids.stream().sorted().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : " (" + shown + (ids.size() > MOST_CHOICES ? ", …)" : ")");
    }

    private Optional<String> only(Predicate<Person> condition) {
        List<Person> found = people.stream().filter(condition).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    private static List<String> writings(Person person) {
        String name = name(person);
        String role = role(person);
        String first = name.replaceAll(" .*", "");
        String last = name.replaceAll(".* ", "");
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

    private static List<String> git(Person person) {
        return person.fields().<String>values("git").stream()
                .flatMap(address -> address.value().stream())
                .toList();
    }

    /** In small letters, without titles and with single spaces for all that is no letter or digit. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^(mr|mrs|ms|miss|mx|dr) ", "");
    }
}
