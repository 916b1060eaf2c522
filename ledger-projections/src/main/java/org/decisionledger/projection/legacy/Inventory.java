package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.legacy.LegacyRecord.Body;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.legacy.LegacyRecord.Part;
import org.decisionledger.projection.legacy.LegacyRecord.PartKind;
import org.decisionledger.projection.legacy.LegacyRecord.Post;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;

/** Puts a legacy record together from what its parts find. */
final class Inventory {

    private final Estate estate;

    Inventory(Estate estate) {
        this.estate = estate;
    }

    LegacyRecord record() {
        Edtf on = estate.on();
        List<Part> parts = Arrays.stream(PartKind.values()).map(this::part).toList();
        List<Post> offices = offices();
        List<Statement> successors = estate.receivers().successors();
        return new LegacyRecord(
                estate.body().value(),
                estate.file().titles().of(estate.body()),
                on == null ? null : on.text(),
                on == null ? null : on.inWords(),
                estate.asOf(),
                estate.position(),
                estate.reach().bodies(),
                successors,
                offices,
                parts,
                Complete.of(parts),
                remarks(),
                cited(parts, offices, successors));
    }

    private Part part(PartKind kind) {
        List<Item> items = switch (kind) {
            case CONTRACTS_AS_COMMISSIONER -> new Contracts(estate).asCommissioner();
            case CONTRACTS_AS_PROVIDER -> new Contracts(estate).asProvider();
            case PROCUREMENTS -> new Business(estate).procurements();
            case DECISIONS -> new Business(estate).decisions();
            case COMPLAINTS -> new Business(estate).complaints();
            case COMMITMENTS -> new Duties(estate).commitments();
            case CONDITIONS -> new Duties(estate).conditions();
            case RECOMMENDATIONS -> new Duties(estate).recommendations();
            case RISKS -> new Duties(estate).risks();
            case DOCUMENTS -> new Documents(estate).known();
            case DOCUMENTS_MISSING -> new Documents(estate).missing();
            case GAPS -> new Documents(estate).gaps();
        };
        return new Part(kind, kind.heading(), items.isEmpty() ? LegacyRecord.NONE : null, items);
    }

    private List<Post> offices() {
        List<Post> posts = new ArrayList<>();
        for (ThingId thing : estate.things(ThingKind.OFFICE)) {
            OfficeId office = (OfficeId) thing;
            List<Standing> told = estate.file().valid(OfficeFact.class).stream()
                    .filter(s -> s.fact() instanceof OfficeFact f && f.office().equals(office))
                    .toList();
            for (Holders.AtBody at : new Holders(estate.file(), told).atBodies()) {
                if (estate.reach().has(at.body())) {
                    posts.add(post(office, told, at));
                }
            }
        }
        return posts;
    }

    private Post post(OfficeId office, List<Standing> told, Holders.AtBody at) {
        List<Standing> entries = at.entries().isEmpty() ? told : at.entries();
        return new Post(
                office.value(),
                estate.file().titles().of(office),
                at.body().value(),
                estate.file().titles().of(at.body()),
                String.join("; ", estate.reach().through(List.of(at.body()), estate.on())),
                at.held(),
                at.words(),
                entries.stream().map(s -> s.id().value()).toList());
    }

    private List<Statement> remarks() {
        List<Statement> remarks = new ArrayList<>();
        if (estate.about(estate.body()).isEmpty()) {
            remarks.add(new Statement("No entry tells of this body by then.", List.of()));
        }
        estate.reach().bodies().stream()
                .filter(b -> b.standing() == LegacyRecord.Standing.PREDECESSOR && b.byThen() == Answer.POSSIBLY)
                .forEach(b -> remarks.add(new Statement(
                        "That it had followed " + b.title()
                                + " by the date asked about is possible only; what is told of that body is taken in.",
                        b.entries())));
        return remarks;
    }

    private List<TimelineRow> cited(List<Part> parts, List<Post> offices, List<Statement> successors) {
        Set<String> cited = new LinkedHashSet<>();
        estate.reach().bodies().stream().map(Body::entries).forEach(cited::addAll);
        successors.forEach(s -> cited.addAll(s.entries()));
        offices.forEach(p -> cited.addAll(p.entries()));
        for (Part part : parts) {
            for (Item item : part.items()) {
                cited.addAll(item.entries());
                cited.addAll(item.receiver().entries());
                item.came().forEach(s -> cited.addAll(s.entries()));
            }
        }
        RowMaker rows = new RowMaker(estate.file());
        return estate.file().valid().stream()
                .filter(s -> cited.contains(s.id().value()))
                .sorted(CaseFile.BY_OCCURRENCE.thenComparing(s -> s.id().value(), Comparator.naturalOrder()))
                .map(rows::row)
                .toList();
    }
}
