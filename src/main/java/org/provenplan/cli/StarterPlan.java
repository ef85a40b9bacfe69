package org.provenplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The plan that somebody begins with: a worked example with notes, dated so that nothing in it is late. */
final class StarterPlan {
    private static final String RESOURCE = "/starter/plan.yaml";
    private static final Pattern BLANK = Pattern.compile("@(id|service|name|file|day)([+-]\\d+)?@");
    private static final List<String> YAML_WORDS = List.of("null", "true", "false");

    private final String id;
    private final String file;
    private final LocalDate day;

    /**
     * A plan that is yet to be written.
     *
     * @param id its id
     * @param file the name of its file
     * @param day the day on which it begins
     */
    StarterPlan(String id, String file, LocalDate day) {
        this.id = id;
        this.file = file;
        this.day = day;
    }

    String text() throws IOException {
        try (InputStream template = StarterPlan.class.getResourceAsStream(RESOURCE)) {
            if (template == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return BLANK.matcher(text).replaceAll(this::filled);
        }
    }

    private String filled(MatchResult blank) {
        return switch (blank.group(1)) {
            case "id" -> asText(id);
            case "service" -> asText(name());
            case "name" -> name();
            case "file" -> file;
            default ->
                day.plusDays(blank.group(2) == null ? 0 : Long.parseLong(blank.group(2)))
                        .toString();
        };
    }

    /** The id as words: {@code my-service} is "My service". */
    private String name() {
        String words = id.replace('-', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** In quotes where YAML would not take it for text. */
    private static String asText(String value) {
        boolean plain = !Character.isDigit(value.charAt(0)) && !YAML_WORDS.contains(value.toLowerCase(Locale.ROOT));
        return plain ? value : '"' + value + '"';
    }
}
