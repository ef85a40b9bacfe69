package org.provenplan.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.provenplan.catalogue.Catalogue;

/**
 * What other texts are compared with: whether they say the same in fewer words or in other forms of them.
 *
 * <p>Who did or left it, and that it was left or done badly, is no difference.
 *
 * @param stems the words of the text that carry something, without their endings
 */
public record Restatement(Set<String> stems) {
    /** Words that carry little, numbers in words included. */
    private static final Set<String> SMALL =
            Set.of(("a about after all always an and any are as at be because been being by"
                            + " did do does due for from had has have in is it its not no of off on or our out over so some that the"
                            + " their them there these they this those to too up was were when where which who with within without"
                            + " one two three four five six seven eight nine ten"
                            + " lack lacking missing missed failed fail failing failure incomplete gap gaps never none absent"
                            + " complete completed completion completing made carried carry kept keep happen happened properly"
                            + " correctly adequately adequate inadequate consistently poor poorly good process processes system"
                            + " practice staff nurse nurses carer carers senior seniors team teams manager managers service home"
                            + " followed follow following issue issues problem problems appropriate appropriately more often enough right proper found cqc inspector inspectors inspection identified")
                    .split(" ", -1));

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");
    private static final int SHORTEST_STEM = 3;

    /** What may be restated, as its plain words. */
    public static Restatement of(List<String> words) {
        return new Restatement(stemsOf(words));
    }

    /** Whether some words add none to the text, and repeat at least half of it. */
    public boolean isIn(List<String> words) {
        Set<String> own = stemsOf(words);
        return !own.isEmpty() && stems.containsAll(own) && own.size() * 2 >= stems.size();
    }

    private static Set<String> stemsOf(List<String> words) {
        Map<String, String> same = Catalogue.bundled().sameWords();
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (!SMALL.contains(word) && !Character.isDigit(word.charAt(0))) {
                stems.add(stem(same.getOrDefault(word, word)));
            }
        }
        return stems;
    }

    /** Without its endings, so that updated, updating and updates are one, and so are evening and evenings. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }
}
