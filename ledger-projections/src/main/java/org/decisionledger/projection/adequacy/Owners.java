package org.decisionledger.projection.adequacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.reading.InWords;

/** Who is to see to what is missing: who tabled the paper, else who decides. */
final class Owners {

    private static final String NOBODY = "nobody is named";

    private final DecisionRecord record;

    Owners(DecisionRecord record) {
        this.record = record;
    }

    /** For what a paper should hold: who wrote or took it, else who decides. */
    String ofPaper() {
        Set<ThingId> tabled = new LinkedHashSet<>();
        for (Standing s : record.papers) {
            PaperTabled paper = (PaperTabled) s.fact();
            if (paper.author() != null) {
                tabled.add(paper.author());
            } else {
                add(tabled, s.header().by());
            }
        }
        return tabled.isEmpty()
                ? ofDeciding()
                : InWords.names(record.file, tabled) + ", as the one who tabled the paper";
    }

    /** For what the meeting should record: who decides, or is asked to. */
    String ofDeciding() {
        Set<ThingId> bodies = new LinkedHashSet<>();
        record.deciding.forEach(s -> add(bodies, s.header().by()));
        if (bodies.isEmpty()) {
            record.told(DecisionSought.class, d -> d.decision().equals(record.decision))
                    .forEach(s -> bodies.addAll(((DecisionSought) s.fact()).of()));
        }
        if (bodies.isEmpty()) {
            record.papers.forEach(s -> bodies.addAll(((PaperTabled) s.fact()).before()));
        }
        List<ThingId> all = new ArrayList<>(bodies);
        return all.isEmpty()
                ? NOBODY
                : InWords.names(record.file, all)
                        + (all.size() == 1 ? ", as the body" : ", as the bodies")
                        + (record.decided() ? " that decided" : " asked to decide");
    }

    private static void add(Set<ThingId> things, Actor by) {
        if (by.office() != null) {
            things.add(by.office());
        } else if (by.organisation() != null) {
            things.add(by.organisation());
        }
    }
}
