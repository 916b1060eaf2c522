package org.decisionledger.projection.known;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.meeting.MeetingFact.MeetingHeld;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.known.KnownView.Item;
import org.decisionledger.projection.known.Receipt.Manner;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Works out what had reached a body by a day: a pure function of the entries and the moment asked about. */
public final class Knowledge {

    private final CaseFile file;
    private final RowMaker rows;

    public Knowledge(CaseFile file) {
        this.file = file;
        this.rows = new RowMaker(file);
    }

    /** What {@code body} had been told by the end of {@code by}, about {@code about} or about anything. */
    public static KnownView of(EntrySource source, OrganisationId body, Edtf by, @Nullable ThingId about, AsOf asOf) {
        Set<OrganisationId> circle = circle(source, body, asOf);
        Gathering gathering =
                new Gathering(source, asOf).titling(circle).naming(about == null ? circle : List.of(about));
        Set<EntryId> asked = about == null ? gathering.linked().about() : gathering.about();
        // the body's own name, whether or not an entry on the matter names the body
        gathering.with(source.introducing(List.of(body), gathering.cut()));
        CaseFile file = gathering.linked().targets().fold();
        return new Knowledge(file).view(body, circle, by, about, asked, gathering.cut());
    }

    /** The body and the groups it is a member of, and the groups those are members of. */
    private static Set<OrganisationId> circle(EntrySource source, OrganisationId body, AsOf asOf) {
        Set<OrganisationId> circle = Set.of(body);
        while (true) {
            Set<OrganisationId> wider =
                    new Gathering(source, asOf).naming(circle).fold().titles().circleOf(body);
            if (wider.equals(circle)) {
                return circle;
            }
            circle = wider;
        }
    }

    private KnownView view(
            OrganisationId body,
            Set<OrganisationId> circle,
            Edtf by,
            @Nullable ThingId about,
            Set<EntryId> asked,
            long cut) {
        List<Item> certain = new ArrayList<>();
        List<Item> possible = new ArrayList<>();
        List<Standing> others = new ArrayList<>();
        for (Standing s : file.valid()) {
            if (!asked.contains(s.id()) || about != null && !file.namedIn(s).contains(about)) {
                continue;
            }
            Answer byThen =
                    s.occurred() == null ? Answer.POSSIBLY : s.occurred().by(by);
            Optional<String> how = reached(s, body, circle, EnumSet.allOf(Manner.class));
            if (how.isEmpty()) {
                if (byThen == Answer.YES) {
                    others.add(s);
                }
            } else if (byThen == Answer.YES) {
                certain.add(new Item(rows.row(s), how.get()));
            } else if (byThen == Answer.POSSIBLY) {
                possible.add(new Item(rows.row(s), how.get()));
            }
        }
        return new KnownView(
                body.value(),
                file.titles().of(body),
                by.text(),
                by.inWords(),
                about == null ? null : about.value(),
                file.asOf(),
                cut,
                certain,
                possible,
                others.stream()
                        .filter(s -> !(s.fact() instanceof GapFact) && !isRegistration(s))
                        .map(rows::row)
                        .toList());
    }

    /** Whether an entry only gives a thing its name: that is the ledger's doing and reached nobody. */
    private static boolean isRegistration(Standing s) {
        return s.fact().getClass().getSimpleName().endsWith("Registered");
    }

    /** How an entry reached {@code body}, in words; empty when it does not show that. */
    public Optional<String> reached(Standing s, OrganisationId body, Set<OrganisationId> circle) {
        return reached(s, body, circle, EnumSet.allOf(Manner.class));
    }

    /** How an entry was put before {@code body} at a meeting, in words; empty when it does not show that. */
    public Optional<String> putBefore(Standing s, OrganisationId body, Set<OrganisationId> circle) {
        return reached(s, body, circle, EnumSet.of(Manner.PUT_BEFORE));
    }

    private Optional<String> reached(Standing s, OrganisationId body, Set<OrganisationId> circle, Set<Manner> manners) {
        Receipt receipt = receipt(s);
        if (manners.contains(receipt.manner())) {
            Set<OrganisationId> through = new HashSet<>(receipt.bodies());
            through.retainAll(circle);
            if (!through.isEmpty()) {
                return Optional.of(words(receipt.manner(), body, through));
            }
        }
        OrganisationId actor = s.header().by().organisation();
        if (manners.contains(Manner.OWN_ACT) && actor != null && circle.contains(actor)) {
            return Optional.of(words(Manner.OWN_ACT, body, Set.of(actor)));
        }
        return Optional.empty();
    }

    /** Options stand before the bodies of the meeting they were tabled at. */
    private Receipt receipt(Standing s) {
        if (s.fact() instanceof OptionsTabled tabled && tabled.meeting() != null) {
            return new Receipt(bodiesOf(tabled.meeting()), Manner.PUT_BEFORE);
        }
        return Receipt.of(s.fact());
    }

    private List<OrganisationId> bodiesOf(MeetingId meeting) {
        return file.valid().stream()
                .filter(s ->
                        s.fact() instanceof MeetingHeld held && held.meeting().equals(meeting))
                .flatMap(s -> ((MeetingHeld) s.fact()).bodies().stream())
                .distinct()
                .toList();
    }

    private String words(Manner manner, OrganisationId body, Set<OrganisationId> through) {
        if (through.contains(body)) {
            return manner.words();
        }
        return manner.words() + ", as a member of "
                + through.stream().map(file.titles()::of).sorted().collect(Collectors.joining(" and of "));
    }
}
