package org.decisionledger.projection.popolo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.ocds.publish.LeftOut;

/**
 * What the ledger tells of bodies and their decisions, as a document of Popolo. The order within each list is that of
 * identifiers for organizations and posts, of occurrence for the others. Source: Popolo specification 1.0.
 *
 * @param asOf the moment asked about
 * @param organizations bodies and partnerships
 * @param posts offices, one for each body that an office serves
 * @param memberships who held a post, as told, and which body is a member of which group
 * @param events meetings; of one in common also one for each body
 * @param motions what was put to bodies and what they resolved, each telling a motion of its own
 * @param voteEvents the answers to a proposal, and the votes that resolutions record
 * @param leftOut entries about these things that Popolo has no place for or that may not leave the ledger
 */
public record Popolo(
        AsOf asOf,
        List<Map<String, Object>> organizations,
        List<Map<String, Object>> posts,
        List<Map<String, Object>> memberships,
        List<Map<String, Object>> events,
        List<Map<String, Object>> motions,
        List<Map<String, Object>> voteEvents,
        List<LeftOut> leftOut) {

    private static final String NOTE = "Entries name posts and never people, so there are no persons here; how a source"
            + " tells a holder from others is the label of a membership. Dates that Popolo cannot write, and what else"
            + " it has no term for, stand under extra. Nothing was matched by name.";

    public Popolo {
        organizations = List.copyOf(organizations);
        posts = List.copyOf(posts);
        memberships = List.copyOf(memberships);
        events = List.copyOf(events);
        motions = List.copyOf(motions);
        voteEvents = List.copyOf(voteEvents);
        leftOut = List.copyOf(leftOut);
    }

    /** The document as it is written as JSON. */
    public Map<String, Object> document() {
        Members extra = new Members()
                .with("note", NOTE)
                .with(
                        "as_of_recorded",
                        asOf.recorded() == null ? null : asOf.recorded().toString())
                .with(
                        "as_of_occurred",
                        asOf.occurred() == null ? null : asOf.occurred().text())
                .with(
                        "left_out",
                        leftOut.stream()
                                .map(l -> Map.of("entry", l.entry(), "reason", l.reason()))
                                .toList());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("persons", List.of());
        document.put("organizations", organizations);
        document.put("posts", posts);
        document.put("memberships", memberships);
        document.put("events", events);
        document.put("motions", motions);
        document.put("vote_events", voteEvents);
        document.put("extra", extra.map());
        return document;
    }
}
