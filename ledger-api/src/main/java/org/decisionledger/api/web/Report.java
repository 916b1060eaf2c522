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

    /**
     * A part under its heading.
     *
     * @param id where a link within the page leads
     */
    record Part(String id, String heading, List<Line> lines) {}

    /**
     * A paragraph, a heading within a part, or an item with a date beside it and lines under it.
     *
     * @param kind {@code paragraph}, {@code heading}, {@code item} or {@code dated}
     */
    record Line(String kind, String when, List<Piece> pieces, List<List<Piece>> below) {}

    static Report of(Page page) {
        String title = "";
        List<Line> opening = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Block block : page.blocks()) {
            List<Line> here = parts.isEmpty() ? opening : parts.getLast().lines();
            switch (block) {
                case Page.Heading h when h.level() == 1 -> title = Page.plain(h.text());
                case Page.Heading h
                when h.level() == 2 ->
                    parts.add(new Part("part-" + (parts.size() + 1), Page.plain(h.text()), new ArrayList<>()));
                case Page.Heading h -> here.add(line("heading", "", h.text(), List.of()));
                case Page.Paragraph p -> here.add(line("paragraph", "", p.text(), List.of()));
                case Page.Dated d -> here.add(line("dated", d.when(), d.text(), d.below()));
                case Page.Brief b -> here.add(line("dated", b.left(), b.text(), List.of()));
                case Page.Item i -> here.add(line("item", "", i.text(), i.below()));
            }
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
