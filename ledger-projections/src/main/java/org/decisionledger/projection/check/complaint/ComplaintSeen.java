package org.decisionledger.projection.check.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.complaint.ComplaintFact.RepetitionJudged;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** The entries of one complaint, and the complaints that it is told to repeat. */
final class ComplaintSeen {

    final ThingId complaint;
    final CaseFile file;
    final List<Standing> own;
    final List<Standing> lodged;

    ComplaintSeen(ThingId complaint, CaseFile file) {
        this.complaint = complaint;
        this.file = file;
        this.own = file.valid(ComplaintFact.class).stream()
                .filter(s -> ((ComplaintFact) s.fact()).complaint().equals(complaint))
                .toList();
        this.lodged = own.stream()
                .filter(s -> s.fact() instanceof ComplaintReceived || s.fact() instanceof InformalConcernLogged)
                .toList();
    }

    <F extends ComplaintFact> List<Standing> of(Class<F> kind) {
        return own.stream().filter(s -> kind.isInstance(s.fact())).toList();
    }

    /** Earlier complaints that an entry of this one is linked with as repeating, or that a person judged it to repeat. */
    Set<ThingId> repeated() {
        Set<ThingId> earlier = new HashSet<>();
        for (Standing s : own) {
            for (Link link : s.header().links()) {
                if (link.relation() == Relation.REPEATS) {
                    earlier(link, earlier);
                }
            }
        }
        for (Standing s : of(RepetitionJudged.class)) {
            RepetitionJudged judged = (RepetitionJudged) s.fact();
            if (judged.repeats()) {
                earlier.add(judged.earlier());
            } else {
                earlier.remove(judged.earlier());
            }
        }
        earlier.remove(complaint);
        return earlier;
    }

    private void earlier(Link link, Set<ThingId> earlier) {
        switch (link.to()) {
            case Target.OfThing(ComplaintId other) -> earlier.add(other);
            case Target.OfThing other -> {}
            case Target.OfEntry(var id) ->
                file.find(id)
                        .filter(o -> !o.withdrawn() && o.fact() instanceof ComplaintFact)
                        .ifPresent(o -> earlier.add(((ComplaintFact) o.fact()).complaint()));
        }
    }

    /** Complaints that a person judged this one not to repeat. */
    Set<ThingId> judgedOther() {
        Set<ThingId> other = new HashSet<>();
        of(RepetitionJudged.class).stream()
                .map(s -> (RepetitionJudged) s.fact())
                .filter(j -> !j.repeats())
                .forEach(j -> other.add(j.earlier()));
        return other;
    }
}
