package org.provenplan.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The one of the words that is near enough to be meant; empty where none is. */
    public static Optional<String> to(String typed, Collection<String> words) {
        String wanted = normal(typed);
        String best = null;
        int most = Math.max(1, wanted.length() / 3);
        int bestDistance = Integer.MAX_VALUE;
        for (String word : words) {
            String candidate = normal(word);
            int distance = Math.abs(candidate.length() - wanted.length()) > most
                    ? Integer.MAX_VALUE
                    : distance(wanted, candidate);
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return bestDistance <= most ? Optional.ofNullable(best) : Optional.empty();
    }

    private static String normal(String text) {
        return isNormal(text) ? text : normalised(text);
    }

    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit < 'a' || unit > 'z') && (unit < '0' || unit > '9') && unit != '-') {
                return false;
            }
        }
        return true;
    }

    private static String normalised(String text) {
        return text.strip()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", "-");
    }

    /** How many letters must be added, dropped, changed or swapped with a neighbour. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 64) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
