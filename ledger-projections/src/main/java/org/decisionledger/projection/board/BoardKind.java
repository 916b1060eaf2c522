package org.decisionledger.projection.board;

import static org.decisionledger.projection.board.BoardFacet.AGE;
import static org.decisionledger.projection.board.BoardFacet.BODY;
import static org.decisionledger.projection.board.BoardFacet.CHECK;
import static org.decisionledger.projection.board.BoardFacet.CLOCK;
import static org.decisionledger.projection.board.BoardFacet.COMPLETE;
import static org.decisionledger.projection.board.BoardFacet.DUE;
import static org.decisionledger.projection.board.BoardFacet.FITS;
import static org.decisionledger.projection.board.BoardFacet.FROM;
import static org.decisionledger.projection.board.BoardFacet.HANDED_OVER;
import static org.decisionledger.projection.board.BoardFacet.HOLDER;
import static org.decisionledger.projection.board.BoardFacet.POST;
import static org.decisionledger.projection.board.BoardFacet.PROVIDER;
import static org.decisionledger.projection.board.BoardFacet.RECALL;
import static org.decisionledger.projection.board.BoardFacet.SORT;
import static org.decisionledger.projection.board.BoardFacet.STATE;
import static org.decisionledger.projection.board.BoardFacet.TIME_LEFT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The boards there are. */
public enum BoardKind {
    COMMITMENTS(
            "Commitments by age, post and body",
            "Every commitment on record, the oldest open ones first, with who holds it and whether it was ever handed"
                    + " over.",
            List.of(
                    new Column("state", "State"),
                    new Column("age", "Age"),
                    new Column("due", "Due"),
                    new Column("posts", "Post"),
                    new Column("bodies", "Body"),
                    new Column("handedOver", "Handed over")),
            List.of(STATE, AGE, DUE, POST, BODY, HANDED_OVER)),
    HANDOVERS(
            "Hand-over inbox",
            "What was put to a body or an office in a hand-over and is not shown to have been accepted or refused.",
            List.of(
                    new Column("handover", "Hand-over"),
                    new Column("from", "Handed over by"),
                    new Column("to", "Put to"),
                    new Column("offered", "Offered"),
                    new Column("waiting", "Without an answer for")),
            List.of(BODY, POST, FROM, SORT)),
    RUNWAY(
            "Contracts by days to the last safe start",
            "Counted back from the end of each contract by the lead times that entries state, or that you give here."
                    + " Where nobody states one, no day is made up.",
            List.of(
                    new Column("left", "Days left"),
                    new Column("start", "Last safe start"),
                    new Column("ends", "Ends"),
                    new Column("leadTimes", "Lead times"),
                    new Column("notes", "To know")),
            List.of(TIME_LEFT, BODY, PROVIDER)),
    CLOCKS(
            "Clocks that run",
            "Standstills and times for complaints as the law counts them, and times for a reply that entries set."
                    + " Whether a regime applies is for those who answer for it; the ledger only counts.",
            List.of(
                    new Column("clock", "Clock"),
                    new Column("event", "Set off by"),
                    new Column("ends", "Ends"),
                    new Column("left", "Left"),
                    new Column("answer", "Shown since"),
                    new Column("counted", "How it was counted")),
            List.of(STATE, CLOCK, BODY)),
    FLAGS(
            "Checks and flags",
            "What every check says of everything it looks at: pass, fail or not applicable, with the entries used.",
            List.of(
                    new Column("outcome", "Outcome"),
                    new Column("check", "Check"),
                    new Column("why", "Why"),
                    new Column("contested", "To be read first"),
                    new Column("turn", "What would turn it"),
                    new Column("dismissed", "Set aside")),
            List.of(STATE, CHECK, SORT)),
    CIRCULATION(
            "Who holds which version",
            "Documents of which versions, terms, marks or recalls are told, with every copy that entries show.",
            List.of(
                    new Column("version", "Version"),
                    new Column("state", "State"),
                    new Column("holder", "Held by"),
                    new Column("passing", "How it came there"),
                    new Column("completeness", "Completeness"),
                    new Column("terms", "Terms"),
                    new Column("recall", "Recall"),
                    new Column("breaches", "What does not fit")),
            List.of(HOLDER, COMPLETE, RECALL, FITS));

    private final String title;
    private final String lead;
    private final List<Column> columns;
    private final List<BoardFacet> facets;

    BoardKind(String title, String lead, List<Column> columns, List<BoardFacet> facets) {
        this.title = title;
        this.lead = lead;
        this.columns = List.copyOf(columns);
        this.facets = List.copyOf(facets);
    }

    /**
     * A column.
     *
     * @param key as a file names it
     * @param words as a reader sees it
     */
    public record Column(String key, String words) {}

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What stands on it, in a sentence or two. */
    public String lead() {
        return lead;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<BoardFacet> facets() {
        return facets;
    }

    /** As it stands in an address and at the terminal: {@code commitments}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BoardKind> named(String written) {
        return Arrays.stream(values()).filter(k -> k.written().equals(written)).findFirst();
    }

    /** The names of all. */
    public static List<String> names() {
        return Arrays.stream(values()).map(BoardKind::written).toList();
    }
}
