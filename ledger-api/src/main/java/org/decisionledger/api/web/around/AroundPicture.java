package org.decisionledger.api.web.around;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.api.web.graph.Box;
import org.decisionledger.api.web.graph.Line;
import org.decisionledger.api.web.graph.Picture;
import org.decisionledger.api.web.graph.Picture.Column;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.around.Around;
import org.decisionledger.projection.around.Around.Node;
import org.decisionledger.projection.around.Around.Pair;
import org.decisionledger.projection.around.Around.Tie;

/** Things in columns by what they are. A box leads one step further, a line to the entry that joins two things. */
final class AroundPicture {

    /** More boxes than so many in one column cannot be read; the table has all of them. */
    private static final int MOST = 9;

    /** More lines than so many between two boxes cannot be told apart. */
    private static final int MOST_LINES = 3;

    private enum Place {
        WHO("People, posts and bodies"),
        CENTRE("What this is around"),
        DEALS("Contracts, procurements and money"),
        DECISIONS("Decisions, meetings and rules"),
        EVIDENCE("Documents, reviews and accounts");

        private final String heading;

        Place(String heading) {
            this.heading = heading;
        }
    }

    private AroundPicture() {}

    static Picture of(Around around, AroundAddress address) {
        Map<Place, List<Box>> columns = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            columns.put(place, new ArrayList<>());
        }
        Set<String> drawn = new HashSet<>();
        for (Node centre : around.centres()) {
            if (drawn.add(centre.id())) {
                columns.getOrDefault(Place.CENTRE, new ArrayList<>()).add(centre(centre));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Pair pair : around.pairs()) {
            List<Box> column = columns.getOrDefault(place(pair.to().kind()), new ArrayList<>());
            if (!drawn.contains(pair.to().id()) && column.size() < MOST) {
                drawn.add(pair.to().id());
                column.add(neighbour(pair, address));
            }
            pair.ties().stream().limit(MOST_LINES).forEach(tie -> lines.add(line(pair, tie)));
        }
        return Picture.of(
                columns.entrySet().stream()
                        .map(e -> new Column(e.getKey().heading, e.getValue()))
                        .toList(),
                lines);
    }

    private static Line line(Pair pair, Tie tie) {
        return new Line(pair.from().id(), pair.to().id(), tie.when() + ": " + tie.words(), tie.entry());
    }

    private static Box centre(Node node) {
        return new Box(node.id(), "", node.title(), "", "/things/" + node.thing(), false);
    }

    private static Box neighbour(Pair pair, AroundAddress address) {
        return new Box(
                pair.to().id(),
                "",
                pair.to().title(),
                pair.number() == 1 ? "1 entry" : pair.number() + " entries",
                address.further(pair),
                false);
    }

    private static Place place(String kind) {
        return switch (ThingKind.ofPrefix(kind).orElse(ThingKind.PERSON)) {
            case ORGANISATION, OFFICE, PERSON -> Place.WHO;
            case CONTRACT, FUNDING, PROCUREMENT, OFFER, OPTION, RISK, COMMITMENT, HANDOVER -> Place.DEALS;
            case DECISION, MEETING, INSTRUMENT, RULE, DELEGATION, CONDITION, RECOMMENDATION -> Place.DECISIONS;
            case COMPLAINT, REVIEW, DOCUMENT, ACCOUNT, GAP, QUESTION, CRITICISM, FLAG -> Place.EVIDENCE;
        };
    }
}
