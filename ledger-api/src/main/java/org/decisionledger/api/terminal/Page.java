package org.decisionledger.api.terminal;

import java.util.ArrayList;
import java.util.List;

/** What is to be read, in order, before it is laid out as text or Markdown. */
final class Page {

    /** A piece of a page. */
    sealed interface Block {}

    /** Level 1 is the page's title, 2 a part, 3 what stands within a part. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A date beside what happened; {@code below} stands under it, line by line. */
    record Dated(String when, String text, List<String> below) implements Block {}

    /** A few words on the left and what belongs to them, close to the line before. */
    record Brief(String left, String text) implements Block {}

    /** One of several; {@code below} stands under it, line by line. */
    record Item(String text, List<String> below) implements Block {}

    static final String NOTHING = "None recorded.";

    private final List<Block> blocks = new ArrayList<>();

    Page(String title) {
        blocks.add(new Heading(1, title));
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Page part(String heading) {
        blocks.add(new Heading(2, heading));
        return this;
    }

    Page within(String heading) {
        blocks.add(new Heading(3, heading));
        return this;
    }

    Page say(String text) {
        blocks.add(new Paragraph(text));
        return this;
    }

    Page dated(String when, String text, List<String> below) {
        blocks.add(new Dated(when, text, List.copyOf(below)));
        return this;
    }

    Page brief(String left, String text) {
        blocks.add(new Brief(left, text));
        return this;
    }

    Page item(String text, List<String> below) {
        blocks.add(new Item(text, List.copyOf(below)));
        return this;
    }

    Page item(String text) {
        return item(text, List.of());
    }

    /** Says so when nothing follows the last heading. */
    Page orNothing() {
        return blocks.getLast() instanceof Heading ? say(NOTHING) : this;
    }
}
