package org.provenplan.rules.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provenplan.catalogue.Catalogue;
import org.provenplan.catalogue.Regulation;
import org.provenplan.rule.Quotation;

/** A regulation as cited in a plan: {@code 12(2)(g)}, {@code 2009/18}. */
record RegulationCode(Catalogue catalogue, String text) {
    private static final Pattern YEAR = Pattern.compile("\\b20(08|09|14)\\b[/:]?");
    /** A number, perhaps with a letter, and the paragraphs after it however they are set: {@code 12 (2) (g)}, {@code 12.2.g}. */
    private static final Pattern CITED = Pattern.compile("(?<![\\w.(])(\\d{1,2})([A-Za-z]?)(?![A-Za-z])"
            + "((?:\\s*\\(\\s*[0-9A-Za-z]{1,4}\\s*\\)|\\.[0-9a-z]{1,2}\\b|(?<=\\))[a-z]\\b)*)");

    private static final Pattern PARAGRAPH = Pattern.compile("[0-9A-Za-z]+");

    Optional<CodeFault> fault() {
        return catalogue.regulation(text).isPresent()
                ? Optional.empty()
                : Optional.of(new CodeFault(
                        "cite a regulation by its number, and " + Quotation.of(text) + " is none",
                        this::fix,
                        this::certain));
    }

    /** The one regulation that is cited by its title, or by its number and no other word than that it is one. */
    private Optional<String> certain() {
        List<String> meant = meant();
        String others =
                CITED.matcher(YEAR.matcher(text).replaceAll(" ")).replaceAll("").strip();
        boolean nothingElse = others.matches("(?i)(regulations?|regs?|r|registration regulations?)?[.,: ]*");
        return meant.size() == 1 && (nothingElse || cited().isEmpty())
                ? Optional.of("\"" + meant.get(0) + "\"")
                : Optional.empty();
    }

    private String fix() {
        List<String> meant = meant();
        return switch (meant.size()) {
            case 0 ->
                "write a number of the 2014 Regulations (\"4\" to \"20A\"), such as \"12(2)(g)\", or of the Registration"
                        + " Regulations, such as \"2009/18\"";
            case 1 -> "write \"" + meant.get(0) + "\"";
            default ->
                "write them as items of a list: ["
                        + meant.stream().map(number -> "\"" + number + "\"").collect(Collectors.joining(", ")) + "]";
        };
    }

    private List<String> meant() {
        List<String> byTitle = Stream.concat(catalogue.regulations2014().stream(), catalogue.regulations2009().stream())
                .filter(regulation -> regulation.title().equalsIgnoreCase(text.strip()))
                .map(Regulation::number)
                .limit(1)
                .toList();
        return byTitle.isEmpty() ? cited() : byTitle;
    }

    private List<String> cited() {
        boolean registration =
                text.contains("2009") || text.toLowerCase(Locale.ROOT).contains("registration");
        return CITED.matcher(YEAR.matcher(text).replaceAll(" "))
                .results()
                .map(found -> (registration ? "2009/" : "") + citation(found))
                .flatMap(citation -> Stream.of(citation, "2009/" + citation)
                        .filter(number -> catalogue.regulation(number).isPresent())
                        .limit(1))
                .distinct()
                .toList();
    }

    private static String citation(MatchResult found) {
        String paragraphs = PARAGRAPH
                .matcher(found.group(3))
                .results()
                .map(paragraph -> "(" + paragraph.group() + ")")
                .collect(Collectors.joining());
        return found.group(1) + found.group(2).toUpperCase(Locale.ROOT) + paragraphs;
    }
}
