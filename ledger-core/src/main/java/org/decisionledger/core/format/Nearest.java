package org.decisionledger.core.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** The nearest of {@code known} to {@code given}, if it is near enough to be worth naming. */
    static Optional<String> to(String given, Collection<String> known) {
        String wanted = clip(given);
        return known.stream()
                .min(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT))))
                .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= Math.max(2, k.length() / 3));
    }

    /** " Did you mean X?", or nothing. */
    static String hint(String given, Collection<String> known) {
        return to(given, known).map(k -> " Did you mean \"" + k + "\"?").orElse("");
    }

    private static String clip(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        return lower.length() <= 60 ? lower : lower.substring(0, 60);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
