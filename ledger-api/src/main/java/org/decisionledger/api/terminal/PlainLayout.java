package org.decisionledger.api.terminal;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.telling.Page;
import org.decisionledger.api.telling.Page.Block;

/** Lays a page out as plain text: wrapped between words, dates in a column of their own on the left. */
final class PlainLayout {

    private static final int DATES = 18;
    private static final int GAP = 2;
    private static final int NARROW = 60;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    private PlainLayout(int width) {
        this.width = Math.max(20, width);
    }

    /** No line is longer than {@code width} characters, unless a single word is. */
    static String of(Page page, int width) {
        PlainLayout layout = new PlainLayout(width);
        Block before = null;
        for (Block block : page.blocks()) {
            if (before != null && !closeTogether(before, block)) {
                layout.out.append('\n');
            }
            layout.block(block);
            before = block;
        }
        return layout.out.toString();
    }

    private static boolean closeTogether(Block a, Block b) {
        return a instanceof Page.Item && b instanceof Page.Item || a instanceof Page.Brief && b instanceof Page.Brief;
    }

    private void block(Block block) {
        switch (block) {
            case Page.Heading heading -> heading(heading);
            case Page.Paragraph paragraph -> lines("", "", paragraph.text());
            case Page.Item item -> {
                lines("  - ", "    ", item.text());
                item.below().forEach(line -> lines("      ", "        ", line));
            }
            case Page.Dated dated -> dated(dated);
            case Page.Brief brief -> dated(new Page.Dated(brief.left(), brief.text(), List.of()));
        }
    }

    private void heading(Page.Heading heading) {
        List<String> lines = wrap(heading.text(), width);
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        lines.forEach(line -> out.append(line).append('\n'));
        if (heading.level() < 3) {
            out.append((heading.level() == 1 ? "=" : "-").repeat(longest)).append('\n');
        }
    }

    private void dated(Page.Dated dated) {
        if (width < NARROW) {
            lines("", "", dated.when());
            lines("  ", "  ", dated.text());
            dated.below().forEach(line -> lines("    ", "      ", line));
            return;
        }
        int left = DATES + GAP;
        List<String> dates = wrap(dated.when(), DATES);
        List<String> right = new ArrayList<>(wrap(dated.text(), width - left));
        for (String line : dated.below()) {
            List<String> below = wrap(line, width - left - 4);
            for (int i = 0; i < below.size(); i++) {
                right.add((i == 0 ? "  " : "    ") + below.get(i));
            }
        }
        for (int i = 0; i < Math.max(dates.size(), right.size()); i++) {
            String date = i < dates.size() ? dates.get(i) : "";
            String text = i < right.size() ? right.get(i) : "";
            out.append((date + " ".repeat(Math.max(1, left - date.length())) + text).stripTrailing())
                    .append('\n');
        }
    }

    private void lines(String first, String next, String text) {
        List<String> lines = wrap(text, width - next.length());
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? first : next).append(lines.get(i)).append('\n');
        }
    }

    /** The text in lines of at most {@code width} characters; a longer word has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).strip().split(" +")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Line ends become blanks; what would steer a terminal or turn the direction of writing is made visible. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Page.plain(text)
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .map(c -> Character.isISOControl(c) || steersDirection(c) ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean steersDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
