package org.decisionledger.projection.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file, page by page, in which quoted words are found again: letters and digits are compared and nothing
 * else, so that line ends, hyphens at them, blanks, marks and the ends of pages do not matter.
 */
public final class PageText {

    private final List<String> pages;
    private final StringBuilder letters = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();

    /** @param pages the text of each page, the first page first */
    public PageText(List<String> pages) {
        this.pages = List.copyOf(pages);
        for (int page = 0; page < pages.size(); page++) {
            String text = pages.get(page);
            for (int at = 0; at < text.length(); at++) {
                for (char letter : plain(text.charAt(at))) {
                    letters.append(letter);
                    places.add(new int[] {page, at});
                }
            }
        }
    }

    /**
     * A stretch of one page.
     *
     * @param page counted from 1
     * @param from the first character, counted from 0
     * @param to the character after the last
     */
    public record Stretch(int page, int from, int to) {}

    public int pages() {
        return pages.size();
    }

    /** The text of a page, counted from 1. */
    public String page(int number) {
        return pages.get(number - 1);
    }

    /**
     * Where words stand: one stretch for each page they are on; none when they do not stand in the text. Words left out
     * may be marked with an ellipsis; what stands around it is found in its order.
     */
    public List<Stretch> find(String quote) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (String part : quote.split("\u2026|\\.\\.\\.")) {
            Optional<int[]> place = find(part, from);
            if (place.isEmpty()) {
                return List.of();
            }
            int[] range = place.get();
            stretches(range[0], range[1], found);
            from = range[1];
        }
        return List.copyOf(found);
    }

    private Optional<int[]> find(String part, int from) {
        StringBuilder wanted = new StringBuilder();
        for (int at = 0; at < part.length(); at++) {
            wanted.append(plain(part.charAt(at)));
        }
        if (wanted.isEmpty()) {
            return Optional.of(new int[] {from, from});
        }
        int at = letters.indexOf(wanted.toString(), from);
        return at < 0 ? Optional.empty() : Optional.of(new int[] {at, at + wanted.length()});
    }

    private void stretches(int from, int to, List<Stretch> found) {
        int at = from;
        while (at < to) {
            int page = places.get(at)[0];
            int end = at;
            while (end + 1 < to && places.get(end + 1)[0] == page) {
                end++;
            }
            found.add(new Stretch(page + 1, places.get(at)[1], places.get(end)[1] + 1));
            at = end + 1;
        }
    }

    /** The letters or digits that a character stands for, in lower case and without accents; none for a mark. */
    private static char[] plain(char c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? new char[] {Character.toLowerCase(c)} : new char[0];
        }
        StringBuilder letters = new StringBuilder();
        for (char part :
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
            if (Character.isLetterOrDigit(part)) {
                letters.append(Character.toLowerCase(part));
            }
        }
        return letters.toString().toCharArray();
    }
}
