package org.decisionledger.api.paper;

import java.util.List;
import org.decisionledger.api.telling.Page;
import org.decisionledger.api.telling.Page.Block;

/**
 * A page to be taken away.
 *
 * @param page what is to be read
 * @param about what stands at the head of every sheet: the filter, both moments, the checkpoint
 */
public record Paper(Page page, List<String> about) {

    public Paper {
        about = List.copyOf(about);
    }

    /** The first heading. */
    public String title() {
        for (Block block : page.blocks()) {
            if (block instanceof Page.Heading heading && heading.level() == 1) {
                return Page.plain(heading.text());
            }
        }
        return "";
    }
}
