package org.decisionledger.api.web.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes in columns from left to right, and lines between them, with their places in pixels.
 *
 * @param width of the whole
 * @param height of the whole
 * @param headings of the columns
 * @param boxes from left to right, each column from top to bottom
 * @param lines those both of whose ends are drawn
 */
public record Picture(int width, int height, List<Label> headings, List<Placed> boxes, List<Drawn> lines) {

    private static final int BOX = 236;
    private static final int BETWEEN = 84;
    private static final int ROW = 18;
    private static final int PADDING = 10;
    private static final int SPACE = 14;
    private static final int HEAD = 34;
    private static final int LETTERS = 31;
    private static final int BOLD_LETTERS = 28;
    private static final int MOST_LINES = 4;
    private static final int LINES_APART = 8;

    /** A column: its heading and its boxes from top to bottom. */
    public record Column(String heading, List<Box> boxes) {}

    /** Words at a place. */
    public record Label(int x, int y, String words) {}

    /** A box at its place, with its words broken into lines that fit. */
    public record Placed(Box box, int x, int y, int width, int height, List<Label> lines) {}

    /** A line as the path of an SVG, and the words in the middle of it. */
    public record Drawn(Line line, String fromWords, String toWords, String path) {}

    /** Lays out columns; an empty one is left out. */
    public static Picture of(List<Column> columns, List<Line> lines) {
        List<Column> full = columns.stream().filter(c -> !c.boxes().isEmpty()).toList();
        List<Placed> placed = new ArrayList<>();
        List<Label> headings = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < full.size(); i++) {
            int x = i * (BOX + BETWEEN);
            headings.add(new Label(x, HEAD / 2, full.get(i).heading()));
            int y = HEAD;
            for (Box box : full.get(i).boxes()) {
                Placed one = place(box, x, y);
                placed.add(one);
                y += one.height() + SPACE;
            }
            height = Math.max(height, y);
        }
        int width = Math.max(1, full.size() * (BOX + BETWEEN) - BETWEEN);
        return new Picture(width, height, headings, placed, drawn(lines, placed));
    }

    private static Placed place(Box box, int x, int y) {
        List<String> words = new ArrayList<>();
        words.addAll(wrapped(box.heading(), 2, BOLD_LETTERS));
        if (!box.when().isEmpty()) {
            words.addAll(wrapped(box.when(), 1));
        }
        words.addAll(wrapped(box.words(), MOST_LINES));
        List<Label> lines = new ArrayList<>();
        for (String line : words) {
            lines.add(new Label(x + PADDING, y + PADDING + ROW * (lines.size() + 1) - 5, line));
        }
        return new Placed(box, x, y, BOX, PADDING * 2 + ROW * words.size(), lines);
    }

    private static List<Drawn> drawn(List<Line> lines, List<Placed> placed) {
        Map<String, Placed> byId = new HashMap<>();
        placed.forEach(p -> byId.putIfAbsent(p.box().id(), p));
        List<Drawn> drawn = new ArrayList<>();
        Map<List<String>, Integer> between = new HashMap<>();
        for (Line line : lines) {
            Placed from = byId.get(line.from());
            Placed to = byId.get(line.to());
            if (from != null && to != null) {
                int before = between.merge(List.of(line.from(), line.to()), 1, Integer::sum) - 1;
                drawn.add(new Drawn(line, named(from.box()), named(to.box()), path(from, to, apart(before))));
            }
        }
        return drawn;
    }

    private static String named(Box box) {
        return box.when().isEmpty() ? box.heading() : box.heading() + ", " + box.when();
    }

    /** Several lines between the same two boxes lie apart: in the middle, below it, above it. */
    private static int apart(int before) {
        int step = LINES_APART * ((before + 1) / 2);
        return before % 2 == 1 ? step : -step;
    }

    /** A curve from the right edge of one to the left edge of the other; within a column along the left. */
    private static String path(Placed from, Placed to, int apart) {
        int y1 = from.y() + from.height() / 2 + apart;
        int y2 = to.y() + to.height() / 2 + apart;
        if (from.x() == to.x()) {
            int x = from.x() + BOX;
            return "M " + x + " " + y1 + " C " + (x + BETWEEN / 2) + " " + y1 + " " + (x + BETWEEN / 2) + " " + y2 + " "
                    + x + " " + y2;
        }
        boolean forward = from.x() < to.x();
        int x1 = forward ? from.x() + BOX : from.x();
        int x2 = forward ? to.x() : to.x() + BOX;
        int middle = (x1 + x2) / 2;
        return "M " + x1 + " " + y1 + " C " + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2;
    }

    /** Broken at blanks; what does not fit into so many lines ends with an ellipsis. */
    static List<String> wrapped(String text, int most) {
        return wrapped(text, most, LETTERS);
    }

    private static List<String> wrapped(String text, int most, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                if (lines.size() + 1 == most) {
                    lines.add(shortened(line + "…"));
                    return lines;
                }
                lines.add(shortened(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(shortened(line.toString()));
        }
        return lines;
    }

    private static String shortened(String line) {
        return line.length() <= LETTERS + 2 ? line : line.substring(0, LETTERS) + "…";
    }
}
