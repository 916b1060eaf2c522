package org.decisionledger.api.terminal;

import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.api.telling.Page;
import org.decisionledger.api.telling.Page.Block;

/** Lays a page out as Markdown. Everything a source or recorder wrote stays text: no link, no markup, no HTML. */
final class MarkdownLayout {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LIST_LIKE = Pattern.compile("^(\\d+)([.)])|^([-+=])");

    private MarkdownLayout() {}

    static String of(Page page) {
        StringBuilder out = new StringBuilder();
        Block before = null;
        for (Block block : page.blocks()) {
            if (before != null && !(isListed(before) && isListed(block))) {
                out.append('\n');
            }
            block(out, block);
            before = block;
        }
        return out.toString();
    }

    private static boolean isListed(Block block) {
        return block instanceof Page.Item || block instanceof Page.Dated || block instanceof Page.Brief;
    }

    private static void block(StringBuilder out, Block block) {
        switch (block) {
            case Page.Heading heading ->
                out.append("#".repeat(heading.level()))
                        .append(' ')
                        .append(escape(heading.text()))
                        .append('\n');
            case Page.Paragraph paragraph ->
                out.append(escape(paragraph.text())).append('\n');
            case Page.Brief brief -> block(out, new Page.Dated(brief.left(), brief.text(), List.of()));
            case Page.Item item -> {
                out.append("- ").append(escape(item.text())).append('\n');
                item.below()
                        .forEach(line -> out.append("  - ").append(escape(line)).append('\n'));
            }
            case Page.Dated dated -> {
                out.append("- **")
                        .append(escape(dated.when()))
                        .append("** ")
                        .append(escape(dated.text()))
                        .append('\n');
                dated.below()
                        .forEach(line -> out.append("  - ").append(escape(line)).append('\n'));
            }
        }
    }

    static String escape(String text) {
        String escaped = SPECIAL.matcher(PlainLayout.clean(text).strip()).replaceAll("\\\\$0");
        return LIST_LIKE.matcher(escaped).replaceFirst("$1\\\\$2$3");
    }
}
