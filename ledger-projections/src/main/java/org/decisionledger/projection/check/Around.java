package org.decisionledger.projection.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;

/** What bears on a thing: the things that entries name together with it, and from those that a matter turns on, once more. */
final class Around {

    /** From these it is followed further; a body or a post would draw in the whole ledger. */
    private static final Set<ThingKind> LEADING = EnumSet.of(
            ThingKind.PROCUREMENT, ThingKind.CONTRACT, ThingKind.DECISION, ThingKind.COMPLAINT, ThingKind.MEETING);

    /** Found along the way, they are looked at only when named with the thing itself. */
    private static final Set<ThingKind> NEAR_ONLY = EnumSet.of(ThingKind.ORGANISATION, ThingKind.OFFICE);

    private Around() {}

    /** The thing itself and what is around it. */
    static Collection<ThingId> of(EntrySource source, ThingId thing, AsOf asOf) {
        Set<ThingId> around = new TreeSet<>(Set.of(thing));
        around.addAll(namedWith(source, Set.of(thing), asOf));
        if (!NEAR_ONLY.contains(thing.kind())) {
            Set<ThingId> leading = new TreeSet<>();
            around.stream().filter(t -> LEADING.contains(t.kind())).forEach(leading::add);
            leading.remove(thing);
            namedWith(source, leading, asOf).stream()
                    .filter(t -> !NEAR_ONLY.contains(t.kind()))
                    .forEach(around::add);
        }
        return around;
    }

    /** Named in an entry that names one of these, or filed over an entry that such an entry is linked with. */
    private static Set<ThingId> namedWith(EntrySource source, Set<ThingId> things, AsOf asOf) {
        CaseFile file = new Gathering(source, asOf).naming(things).targets().fold();
        Set<ThingId> found = new TreeSet<>();
        for (Standing s : file.valid()) {
            if (file.namedIn(s).stream().anyMatch(things::contains)) {
                found.addAll(file.namedIn(s));
                for (Link link : s.header().links()) {
                    if (link.to() instanceof Target.OfEntry(var id)) {
                        file.find(id)
                                .filter(o -> !o.withdrawn())
                                .ifPresent(o -> found.add(o.header().subject()));
                    }
                }
            }
        }
        return found;
    }
}
