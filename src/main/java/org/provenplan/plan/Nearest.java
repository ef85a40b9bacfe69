package org.provenplan.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
public final class Nearest {
    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 9;

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

    /**
     * The one of the words that is certainly meant: it is written as they are but for capitals, spaces and hyphens, or it has one
     * letter wrong, of a long word two, and no other of the words is nearly as near. What differs in a digit is something else.
     */
    public static Optional<String> certain(String typed, Collection<String> words) {
        String wanted = normal(typed);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        int secondDistance = Integer.MAX_VALUE;
        for (String word : words) {
            int distance = distance(wanted, normal(word));
            secondDistance = Math.min(secondDistance, Math.max(distance, bestDistance));
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        boolean alone = bestDistance == 0 ? secondDistance > 0 : secondDistance > bestDistance + 1;
        return best != null && alone && isSlip(wanted, normal(best), bestDistance)
                ? Optional.of(best)
                : Optional.empty();
    }

    private static boolean isSlip(String typed, String word, int distance) {
        int most = typed.length() < SHORT_WORD ? 0 : typed.length() < LONG_WORD ? 1 : 2;
        return distance <= most && typed.replaceAll("\\D", "").equals(word.replaceAll("\\D", ""));
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
