package org.provenplan.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people mistype: each kind changes one place of a plan's text, as it might happen at a keyboard or by copying. */
enum SlipOfHand {
    DAY_FIRST("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b", "$3/$2/$1"),
    MONTH_IN_WORDS("\\b(\\d{4})-06-(\\d\\d)\\b", "$2 June $1"),
    DATE_WITH_POINTS("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b", "$3.$2.$1"),
    CAPITAL_WORD("(?<=: )([a-z])([a-z-]+)(?=[,}\\n])", "\u0001$2"),
    LETTER_LOST_IN_WORD("(?<=: )([a-z]{3,})[a-z]([a-z]+)(?=[,}\\n])", "$1$2"),
    LETTER_LOST_IN_KEY("(?<=\\n {0,12})([a-z]{3,})[a-z]([a-z-]+)(?=:)", "$1$2"),
    LETTERS_SWAPPED_IN_KEY("([ {][a-z]+)([a-z])([a-z])(?=: )", "$1$3$2"),
    UNDERSCORE_IN_KEY("(?<=[\\n ])([a-z]+)-([a-z]+)(?=:)", "$1_$2"),
    CAPITAL_KEY("(?<=\\n {0,12})([a-z])([a-z-]+)(?=:)", "\u0001$2"),
    NAME_FOR_ID("(?<=owner: )j-green", "Jo Green"),
    LIST_OF_ONE("(?<=owner: )([a-z-]+)", "[$1]"),
    QUOTED_NUMBER("(?<=value: )(\\d+)", "\"$1\""),
    COLON_LOST("(?<=\\n {0,12})([a-z-]+):(?= [a-z0-9-]+\\n)", "$1"),
    SPACE_LOST("(?<=\\n {0,12})([a-z-]+): (?=[a-z0-9-]+\\n)", "$1:"),
    BRACE_LOST("\\}\\n", "\n"),
    BRACKET_LOST("\\]\\n", "\n"),
    WRONG_BRACKET("\\]\\n", "}\n"),
    COMMA_LOST("(?<=[a-z0-9]), (?=[a-z-]+: )", " "),
    COMMA_TWICE("(?<=[a-z0-9]), (?=[a-z-]+: )", ", , "),
    QUOTE_LOST("(?<=\")([^\"\\n]+)\"", "$1"),
    HASH_IN_TEXT("(?<=(title|cause): )(\\w+) (\\w)", "$2 #$3"),
    COLON_IN_TEXT("(?<=title: )(\\w+) (\\w)", "$1: $2"),
    CURLY_QUOTES("(?<=title: )([\\w ]+)(?=\\n)", "\u201C$1\u201D"),
    NO_BREAK_SPACE("(?<=title: \\w{1,20}) (?=\\w)", "\u00A0"),
    ZERO_WIDTH("(?<=title: \\w)(?=\\w)", "\u200B"),
    FULL_WIDTH_COLON("(?<=\\n {0,12}[a-z]{2,20}):(?= \\w)", "\uFF1A"),
    TAB_BEHIND_COLON("(?<=\\n {0,12}[a-z]{2,20}): ", ":\t"),
    TAB_INDENT("(?<=\\n)    (?=[a-z])", "\t\t"),
    BULLET("(?<=\\n {0,12})- (?=[a-z])", "\u2022 "),
    HYPHEN_TOUCHES("(?<=\\n {0,12})- (?=[a-z]+:)", "-"),
    HYPHEN_LOST("(?<=\\n {0,12})- (?=[a-z]+:)", "  "),
    INDENT_LESS("(?<=\\n)  (?= +[a-z-]+:)", ""),
    INDENT_MORE("(?<=\\n)(?= +[a-z-]+:)", "  "),
    LINE_TWICE("(?<=\\n)( +[a-z-]+: [^\\n]*\\n)", "$1$1"),
    LIST_AS_TEXT("(?<=evidence-from: )\\[([a-z, -]+)\\]", "$1"),
    DOCUMENT_MARK("(?<=\\n)(?=[a-z]+:)", "---\n"),
    COMMENTED_MARK("(?<=\\n|^)(?=provenplan: 1)", "# "),
    LINE_LOST("(?<=\\n)( +[a-z-]+:[^\\n]*\\n)", ""),
    MERGE_MARK("(?<=\\n)(?= +[a-z-]+: )", "<<<<<<< HEAD\n"),
    CONTROL_CHARACTER("(?<=title: \\w)(?=\\w)", "\u0007");

    private final Pattern place;
    private final String slip;

    SlipOfHand(String place, String slip) {
        this.place = Pattern.compile(place);
        this.slip = slip;
    }

    /** The text with the slip at one of the places where it can happen; the same where it can happen nowhere. */
    String in(String text, Random random) {
        Matcher matcher = place.matcher(text);
        List<MatchResult> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(matcher.toMatchResult());
        }
        if (places.isEmpty()) {
            return text;
        }
        MatchResult chosen = places.get(random.nextInt(places.size()));
        String typed = slip;
        for (int group = chosen.groupCount(); group > 0; group--) {
            String value = chosen.group(group) == null ? "" : chosen.group(group);
            typed = typed.replace("$" + group, value);
            if (group == 1) {
                typed = typed.replace("\u0001", value.toUpperCase(Locale.ROOT));
            }
        }
        return text.substring(0, chosen.start()) + typed + text.substring(chosen.end());
    }
}
