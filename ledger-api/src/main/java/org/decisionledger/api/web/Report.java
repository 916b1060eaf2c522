package org.decisionledger.api.web;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.telling.Page;
import org.decisionledger.api.telling.Page.Block;
import org.decisionledger.api.telling.Page.Piece;

/**
 * A page of words cut up for a template.
 *
 * @param title the first heading
 * @param opening what stands before the first part
 * @param parts the parts in order
 */
record Report(String title, List<Line> opening, List<Part> parts) {

    /** So many lines of a part are shown at a time where it may be long. */
    static final int AT_ONCE = 200;

    /**
     * A part under its heading.
     *
     * @param id where a link within the page leads
     * @param lines those shown
     * @param first which of all is the first shown, counted from 1
     * @param all how many there are
     */
    record Part(String id, String heading, List<Line> lines, int first, int all) {

        public boolean isShortened() {
            return lines.size() < all;
        }

        public int last() {
            return first + lines.size() - 1;
        }

        private Part from(int row) {
            int begin = Math.min(row - 1, lines.size());
            return new Part(id, heading, lines.subList(begin, Math.min(lines.size(), begin + AT_ONCE)), row, all);
        }
    }

    /**
     * A paragraph, a heading within a part, or an item with a date beside it and lines under it.
     *
     * @param kind {@code paragraph}, {@code heading}, {@code item} or {@code dated}
     */
    record Line(String kind, String when, List<Piece> pieces, List<List<Piece>> below) {}

    /** The same with so many lines of each part, from one on, counted from 1. */
    Report from(int first) {
        return new Report(
                title, opening, parts.stream().map(part -> part.from(first)).toList());
    }

    /** Whether a part goes on behind the lines shown. */
    public boolean goesOn() {
        return parts.stream().anyMatch(p -> p.last() < p.all());
    }

    static Report of(Page page) {
        String title = "";
        List<Line> opening = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<List<Line>> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            List<Line> here = lines.isEmpty() ? opening : lines.getLast();
            switch (block) {
                case Page.Heading h when h.level() == 1 -> title = Page.plain(h.text());
                case Page.Heading h
                when h.level() == 2 -> {
                    headings.add(Page.plain(h.text()));
                    lines.add(new ArrayList<>());
                }
                case Page.Heading h -> here.add(line("heading", "", h.text(), List.of()));
                case Page.Paragraph p -> here.add(line("paragraph", "", p.text(), List.of()));
                case Page.Dated d -> here.add(line("dated", d.when(), d.text(), d.below()));
                case Page.Brief b -> here.add(line("dated", b.left(), b.text(), List.of()));
                case Page.Item i -> here.add(line("item", "", i.text(), i.below()));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Line> all = lines.get(i);
            parts.add(new Part("part-" + (i + 1), headings.get(i), all, 1, all.size()));
        }
        return new Report(title, opening, parts);
    }

    private static Line line(String kind, String when, String text, List<String> below) {
        return new Line(
                kind,
                Page.plain(when),
                Page.pieces(text),
                below.stream().map(Page::pieces).toList());
    }
}
