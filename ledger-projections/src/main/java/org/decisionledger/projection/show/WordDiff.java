package org.decisionledger.projection.show;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.show.EntryPage.Words.Kind;

/** The difference between two texts, word by word, by their longest common run of words in order. */
public final class WordDiff {

    private WordDiff() {}

    /** The words of both texts in order, each kept, taken out of {@code before} or put into {@code after}. */
    public static List<Words> between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Words> diff = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(diff, Kind.SAME, a.get(i++));
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(diff, Kind.REMOVED, a.get(i++));
            } else {
                add(diff, Kind.ADDED, b.get(j++));
            }
        }
        return List.copyOf(diff);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static void add(List<Words> diff, Kind kind, String word) {
        if (!diff.isEmpty() && diff.getLast().kind() == kind) {
            diff.set(diff.size() - 1, new Words(kind, diff.getLast().text() + " " + word));
        } else {
            diff.add(new Words(kind, word));
        }
    }
}
