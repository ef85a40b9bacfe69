package org.provenplan.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provenplan.plan.PlanShape;
import org.provenplan.tracker.cells.Cell;

/** The people whom a tracker names, each once, under ids. Nobody is made up: a name or a role that is not said stays blank. */
final class People {
    private static final Pattern KEY = Pattern.compile("(\\p{Lu}{2,3})\\s*[=:–-]\\s*(.+)");

    private final List<Known> everybody = new ArrayList<>();
    private final Map<String, Known> byText = new HashMap<>();

    /** Somebody, as far as the tracker says who it is. */
    private static final class Known {
        private String id = "";
        private String name;
        private String role;
        private String label;
        private final List<String> comments = new ArrayList<>();

        Known(PersonText text) {
            name = text.name();
            role = text.role();
            label = text.label();
        }
    }

    /**
     * Everybody in some cells.
     *
     * @param named those that name people
     * @param others those that may explain initials: {@code JG = Jo Green (Registered manager)}
     */
    People(List<Cell> named, List<Cell> others) {
        for (Cell cell : others) {
            for (String line : cell.text().split("[\n;]", -1)) {
                Matcher key = KEY.matcher(line.strip());
                if (key.matches()) {
                    PersonText.of(key.group(2).strip())
                            .filter(person -> !person.name().isEmpty())
                            .ifPresent(person -> enter(new PersonText(person.name(), person.role(), key.group(1)), ""));
                }
            }
        }
        // Names first, then roles, then initials, each of which may stand for somebody met before.
        named.forEach(cell -> enter(cell, person -> !person.name().isEmpty()));
        named.forEach(this::enterEach);
        named.forEach(cell ->
                enter(cell, person -> person.name().isEmpty() && !person.role().isEmpty()));
        named.forEach(cell ->
                enter(cell, person -> person.name().isEmpty() && person.role().isEmpty()));
        giveIds();
    }

    private void enter(Cell cell, Predicate<PersonText> wanted) {
        PersonText.of(cell.text()).filter(wanted).ifPresent(person -> enter(person, cell.text()));
    }

    /** Of several in one cell those whose full names are there. Which of them answers for the action nobody can tell. */
    private void enterEach(Cell cell) {
        if (PersonText.of(cell.text()).isEmpty()) {
            for (String part : cell.text().split("\\s*[,;/&\n]\\s*|\\s+and\\s+", -1)) {
                PersonText.of(part).filter(person -> !person.name().isEmpty()).ifPresent(person -> enter(person, part));
            }
        }
    }

    private void enter(PersonText person, String text) {
        Known known = find(person).orElseGet(() -> {
            Known added = new Known(person);
            everybody.add(added);
            return added;
        });
        known.name = known.name.length() < person.name().length() ? person.name() : known.name;
        known.role = known.role.isEmpty() ? person.role() : known.role;
        known.label = known.label.isEmpty() ? person.label() : known.label;
        boolean told = known.name.isEmpty() && known.role.isEmpty();
        boolean otherRole = !person.role().isEmpty() && !known.role.equalsIgnoreCase(person.role());
        if (otherRole || told) {
            String comment = "\"" + text.replaceAll("\\s+", " ") + "\"";
            if (!known.comments.contains(comment)) {
                known.comments.add(comment);
            }
        }
        byText.put(text, known);
    }

    private Optional<Known> find(PersonText person) {
        if (!person.name().isEmpty()) {
            return everybody.stream()
                    .filter(known -> known.name.equalsIgnoreCase(person.name()))
                    .findFirst()
                    .or(() -> only(everybody.stream()
                            .filter(known -> isShort(known.name, person.name()))
                            .toList()));
        }
        if (!person.role().isEmpty()) {
            Optional<Known> sameRole = only(everybody.stream()
                    .filter(known -> known.role.equalsIgnoreCase(person.role()))
                    .toList());
            boolean shortForm = person.role().matches("\\p{Lu}{2,4}");
            return sameRole.isPresent() || !shortForm ? sameRole : withInitials(person.role());
        }
        return withInitials(person.label());
    }

    /** The one whom initials stand for: by the name, by the role, or by the first name alone. */
    private Optional<Known> withInitials(String label) {
        Optional<Known> same = everybody.stream()
                .filter(known -> known.label.equalsIgnoreCase(label))
                .findFirst();
        return same.or(() -> only(everybody.stream()
                .filter(known -> PersonText.initials(known.name).equals(label)
                        || PersonText.initials(known.role).equals(label)
                        || known.name.startsWith(label + " "))
                .toList()));
    }

    /** Whether one of two names is the other with initials for first names. */
    private static boolean isShort(String one, String other) {
        String[] first = PersonText.bare(one).split("[ .]+", -1);
        String[] second = PersonText.bare(other).split("[ .]+", -1);
        boolean initials = first[0].length() == 1 || second[0].length() == 1;
        return initials
                && first[0].startsWith(second[0].substring(0, 1))
                && first[first.length - 1].equalsIgnoreCase(second[second.length - 1]);
    }

    private static Optional<Known> only(List<Known> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private void giveIds() {
        Map<String, Integer> wanted = new HashMap<>();
        everybody.forEach(known -> wanted.merge(shortId(known), 1, Integer::sum));
        Ids ids = new Ids();
        for (Known known : everybody) {
            String id = shortId(known);
            known.id = ids.exactly(wanted.get(id) > 1 && !known.name.isEmpty() ? Ids.slug(known.name) : id, "person");
        }
    }

    /** Initial and surname, as ids of people most often are; else the role or the initials. */
    private static String shortId(Known known) {
        if (known.name.isEmpty()) {
            return Ids.slug(known.role.isEmpty() ? known.label : known.role);
        }
        String[] words = Ids.slug(PersonText.bare(known.name)).split("-", -1);
        return words.length == 1 ? words[0] : words[0].charAt(0) + "-" + words[words.length - 1];
    }

    /** The id of the one whom a text names; empty where it is nobody alone. */
    Optional<String> id(String text) {
        return Optional.ofNullable(byText.get(text)).map(known -> known.id);
    }

    /** Whether a text is just the name that somebody is registered with. */
    boolean isName(String text) {
        return byText.containsKey(text) && byText.get(text).name.equals(text);
    }

    /** The id of the one whom a text names, though no column for people does. */
    Optional<String> idOfKnown(String text) {
        return id(text).or(() -> PersonText.of(text).flatMap(this::find).map(known -> known.id));
    }

    /** The register, in the order of first mention. */
    Map<String, Draft> register() {
        Map<String, Draft> register = new LinkedHashMap<>();
        for (Known known : everybody) {
            Draft person = new Draft(PlanShape.PERSON_SHAPE);
            String[] comments = known.comments.stream().filter(Objects::nonNull).toArray(String[]::new);
            boolean role = !known.role.isEmpty();
            if (known.name.isEmpty()) {
                person.blank("name", role ? new String[0] : comments);
            } else {
                person.put("name", known.name);
            }
            if (role) {
                person.put("role", new Draft.Field(new Draft.Text(known.role), List.of(comments)));
            }
            register.put(known.id, person);
        }
        return register;
    }
}
