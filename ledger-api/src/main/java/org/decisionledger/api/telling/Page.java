package org.decisionledger.api.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to be read, in order, before it is laid out as text or Markdown. */
public final class Page {

    /** A piece of a page. */
    public sealed interface Block {}

    /** Level 1 is the page's title, 2 a part, 3 what stands within a part. */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** A date beside what happened; {@code below} stands under it, line by line. */
    public record Dated(String when, String text, List<String> below) implements Block {}

    /** A few words on the left and what belongs to them, close to the line before. */
    public record Brief(String left, String text) implements Block {}

    /** One of several; {@code below} stands under it, line by line. */
    public record Item(String text, List<String> below) implements Block {}

    static final String NOTHING = "None recorded.";

    /** Stand around the name of an entry or thing, so that a layout can make a link of it; both are noncharacters. */
    private static final char NAME = '\uFDD0';

    private static final char END = '\uFDD1';

    private static final Pattern REFERENCE = Pattern.compile(NAME + "([^" + NAME + END + "]*)" + END);

    private final List<Block> blocks = new ArrayList<>();

    Page(String title) {
        blocks.add(new Heading(1, title));
    }

    public List<Block> blocks() {
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

    /** All of another page within the part at hand: its title left out, its parts headings within this one. */
    Page within(Page other) {
        for (Block block : other.blocks) {
            if (!(block instanceof Heading h)) {
                blocks.add(block);
            } else if (h.level() > 1) {
                blocks.add(new Heading(3, h.text()));
            }
        }
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

    /** The name of an entry or the identifier of a thing, marked as such. */
    static String name(String name) {
        return NAME + name + END;
    }

    /** A text without such marks, for layouts that have no links. */
    public static String plain(String text) {
        return text.indexOf(NAME) < 0 && text.indexOf(END) < 0
                ? text
                : text.replace(String.valueOf(NAME), "").replace(String.valueOf(END), "");
    }

    /** A text cut where a name begins and ends. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = REFERENCE.matcher(text);
        int from = 0;
        while (found.find()) {
            words(pieces, text.substring(from, found.start()));
            pieces.add(new Piece(found.group(1), true));
            from = found.end();
        }
        words(pieces, text.substring(from));
        return pieces;
    }

    private static void words(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(plain(text), false));
        }
    }

    /** The names of entries and things that the page gives anywhere, in the order in which they stand first. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Block block : blocks) {
            for (String text : texts(block)) {
                REFERENCE.matcher(text).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static List<String> texts(Block block) {
        List<String> texts = new ArrayList<>();
        switch (block) {
            case Heading h -> texts.add(h.text());
            case Paragraph p -> texts.add(p.text());
            case Brief b -> {
                texts.add(b.left());
                texts.add(b.text());
            }
            case Dated d -> {
                texts.add(d.text());
                texts.addAll(d.below());
            }
            case Item i -> {
                texts.add(i.text());
                texts.addAll(i.below());
            }
        }
        return texts;
    }

    /** Words, or the name of an entry or thing. */
    public record Piece(String text, boolean name) {}
}
