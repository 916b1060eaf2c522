package org.decisionledger.api.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.board.Board.Count;
import org.decisionledger.projection.board.BoardFacet;

/**
 * The filters of a board as links and in words.
 *
 * @param active what is asked for, each with the address that takes it away
 * @param facets what can be asked for, with what each choice would show
 */
public record BoardFilters(List<Active> active, List<Choices> facets) {

    /** A filter in force. */
    public record Active(String facet, String words, String without) {}

    /** The choices of one facet, the most frequent first. */
    public record Choices(String key, String title, boolean open, List<Choice> choices) {}

    /** One choice: what it is called, how many lines it would show, and the address that asks for it. */
    public record Choice(String words, int number, String address, boolean chosen) {}

    /** @param all the board before it is narrowed */
    static BoardFilters of(Board all, BoardAddress address) {
        Map<BoardFacet, String> chosen = address.chosen();
        List<Choices> facets = new ArrayList<>();
        List<Active> active = new ArrayList<>();
        chosen.forEach((facet, key) ->
                active.add(new Active(facet.words(), all.words(facet, key), address.with(facet.written(), null))));
        for (BoardFacet facet : all.kind().facets()) {
            String here = chosen.get(facet);
            List<Choice> choices = new ArrayList<>();
            for (Count count : all.counts(facet, chosen)) {
                boolean is = count.key().equals(here);
                choices.add(new Choice(
                        count.words(), count.number(), address.with(facet.written(), is ? null : count.key()), is));
            }
            if (!choices.isEmpty()) {
                boolean first = facet == all.kind().facets().getFirst();
                facets.add(new Choices(facet.written(), facet.words(), first || here != null, choices));
            }
        }
        return new BoardFilters(active, facets);
    }
}
