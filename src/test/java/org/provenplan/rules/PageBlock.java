package org.provenplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A fenced block on a rule's page: a part of a plan, and what must be found in it.
 *
 * @param section the heading it stands under
 * @param number from 1, under that heading
 * @param options what its first line says after {@code yaml}
 * @param lines its lines, without the comments that state expectations
 * @param expectations what those comments state
 * @param before the blocks directly above it that say who committed them and when: what the plan was before
 */
record PageBlock(
        String section,
        int number,
        Options options,
        List<Line> lines,
        List<Expectation> expectations,
        List<PageBlock> before) {
    /** A comment that states expectations: behind what it is about, or alone on the line below. */
    private static final Pattern STATED = Pattern.compile("(?:^|\\s+)#(\\^ ?| (?=(?:error|warning|info)\\b))(.*)$");

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);
    private static final String FENCE = "```";
    private static final Pattern GIT = Pattern.compile(" git=\"([^\"]*)\"");

    /** One line of a block, as it stands on a line of the page. */
    record Line(int onPage, String text) {}

    /**
     * How a block is to be checked.
     *
     * @param place where in the base plan it belongs
     * @param asOf the day that counts as today
     * @param files small files to put beside the plan; those that are YAML are plans
     * @param changed those of which the content is another than usual
     * @param commit who commits this, and when; empty for what is not committed
     * @param removed those that are taken away again
     * @param config what a configuration beside the plan sets for the page's rule, key and value each: {@code high=7}
     */
    record Options(
            Place place,
            LocalDate asOf,
            List<String> files,
            List<String> changed,
            List<String> removed,
            List<String> config,
            Optional<PageCommit> commit) {
        private static Options usual() {
            return new Options(Place.TOP, AS_OF, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        }

        /** That configuration; items of a list are joined with {@code +}. */
        String configuration(String rule) {
            StringBuilder text = new StringBuilder("rules:\n  " + rule + ":\n");
            for (String pair : config) {
                String[] option = pair.split("=", 2);
                boolean number = option[1].matches("\\d+") || option[0].equals("level");
                String value = number ? option[1] : "[" + option[1].replace("+", ", ") + "]";
                text.append("    ").append(option[0]).append(": ").append(value).append('\n');
            }
            return text.toString();
        }
    }

    /** Where in the base plan a block belongs. */
    enum Place {
        PLAN,
        TOP,
        FINDING,
        MEASURE,
        ACTION,
        EVIDENCE
    }

    /** An empty block, which leaves the base plan as it is. */
    static PageBlock nothing() {
        return new PageBlock("", 1, Options.usual(), List.of(), List.of(), List.of());
    }

    /** All blocks of a page, whatever they stand under. */
    static List<PageBlock> of(String markdown) {
        List<PageBlock> blocks = new ArrayList<>();
        List<String> page = markdown.lines().toList();
        String section = "";
        int number = 0;
        List<PageBlock> before = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).startsWith("## ")) {
                section = page.get(i).substring(3);
                number = 0;
            } else if (page.get(i).startsWith(FENCE)) {
                int end = closingFence(page, i);
                PageBlock block = block(section, number + 1, page, i, end, before);
                boolean goesOn = block.options().commit().isPresent()
                        && end + 1 < page.size()
                        && page.get(end + 1).startsWith(FENCE);
                if (goesOn) {
                    before.add(block);
                } else {
                    number++;
                    blocks.add(block);
                    before.clear();
                }
                i = end;
            }
        }
        return blocks;
    }

    /** Its lines, numbered as on the page. */
    @Override
    public String toString() {
        return lines.stream()
                .map(line -> "%4d  %s%n".formatted(line.onPage(), line.text()))
                .collect(Collectors.joining());
    }

    private static PageBlock block(
            String section, int number, List<String> page, int fence, int end, List<PageBlock> before) {
        List<Line> lines = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        for (int i = fence + 1; i < end; i++) {
            String text = page.get(i);
            Matcher stated = STATED.matcher(text);
            boolean states = stated.find();
            boolean above = states && stated.group(1).startsWith("^");
            if (above) {
                requireAlone(i + 1, lines, text.substring(0, stated.start()));
            } else {
                lines.add(new Line(i + 1, states ? text.substring(0, stated.start()) : text));
            }
            if (states) {
                int line = lines.get(lines.size() - 1).onPage();
                expectations.addAll(Expectation.parse(line, stated.group(2)));
            }
        }
        return new PageBlock(
                section, number, options(page.get(fence), fence + 1), lines, expectations, List.copyOf(before));
    }

    private static Options options(String fence, int line) {
        Matcher git = GIT.matcher(fence);
        Optional<PageCommit> commit = git.find() ? Optional.of(PageCommit.parse(git.group(1), line)) : Optional.empty();
        String[] words =
                GIT.matcher(fence.substring(FENCE.length())).replaceAll("").split(" ");
        Place place = null;
        LocalDate asOf = AS_OF;
        List<String> files = List.of();
        List<String> changed = List.of();
        List<String> removed = List.of();
        List<String> config = List.of();
        for (String word : List.of(words).subList(1, words.length)) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.length() - value.length())) {
                case "in=" -> place = place(value, line);
                case "as-of=" -> asOf = LocalDate.parse(value);
                case "config=" -> config = List.of(value.split(","));
                case "changed=" -> changed = List.of(value.split(","));
                case "removed=" -> removed = List.of(value.split(","));
                case "files=" -> files = List.of(value.split(","));
                default -> throw new MalformedPage(line, "unknown option " + word);
            }
        }
        if (!words[0].equals("yaml") || place == null) {
            throw new MalformedPage(line, "a block begins with ```yaml and says where it belongs: in=action");
        }
        return new Options(place, asOf, files, changed, removed, config, commit);
    }

    private static Place place(String name, int line) {
        for (Place place : Place.values()) {
            if (place.name().equalsIgnoreCase(name)) {
                return place;
            }
        }
        throw new MalformedPage(line, "unknown place in=" + name);
    }

    private static int closingFence(List<String> page, int from) {
        for (int i = from + 1; i < page.size(); i++) {
            if (page.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new MalformedPage(from + 1, "this block must be closed by a line with ```");
    }

    private static void requireAlone(int line, List<Line> above, String before) {
        if (above.isEmpty() || !before.isBlank()) {
            throw new MalformedPage(line, "#^ must stand alone on the line below the one that it is about");
        }
    }
}
