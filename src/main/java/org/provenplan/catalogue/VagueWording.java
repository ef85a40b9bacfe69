package org.provenplan.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Wording that nobody can check.
 *
 * @param phrases its forms, in lower case
 * @param why what is wrong with it, as it goes on after the phrase: "has no end"
 * @param instead what to write in its place, beginning with a verb
 */
public record VagueWording(List<String> phrases, String why, String instead) {
    private static final int LINES = 3;

    public VagueWording {
        phrases = List.copyOf(phrases);
    }

    static List<VagueWording> read(String name) {
        List<String> lines = DataLines.read(name);
        if (lines.size() % LINES != 0) {
            throw new IllegalStateException(name + " must hold three lines for each entry");
        }
        List<VagueWording> entries = new ArrayList<>();
        for (int first = 0; first < lines.size(); first += LINES) {
            entries.add(
                    new VagueWording(DataLines.listed(lines.get(first)), lines.get(first + 1), lines.get(first + 2)));
        }
        return List.copyOf(entries);
    }
}
