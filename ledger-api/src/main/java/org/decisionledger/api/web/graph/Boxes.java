package org.decisionledger.api.web.graph;

import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.TimelineRow;

/** Boxes of what views hold. */
public final class Boxes {

    private Boxes() {}

    /** An entry. */
    public static Box of(TimelineRow row) {
        return new Box(
                row.entry(),
                row.occurred() == null ? "" : row.when(),
                row.heading(),
                row.sentence(),
                "/entries/" + row.entry(),
                row.has(Mark.GAP) || row.has(Mark.WITHDRAWN));
    }

    /** The other end of a link. */
    public static Box of(LinkRef link) {
        return link.target().indexOf(':') < 0
                ? new Box(link.target(), "", link.targetWords(), "", "/entries/" + link.target(), false)
                : thing(link.target(), link.targetWords());
    }

    /** A thing, by its name. */
    public static Box thing(String id, String title) {
        return new Box(id, "", title, "", "/things/" + id, false);
    }
}
