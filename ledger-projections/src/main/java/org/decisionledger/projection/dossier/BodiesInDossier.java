package org.decisionledger.projection.dossier;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.known.Knowledge;
import org.decisionledger.projection.timeline.TimelineRow;

/** What the deciding bodies had before them by that day, and what existed without being shown to have been. */
final class BodiesInDossier {

    private final Matter matter;
    private final List<Standing> put;

    BodiesInDossier(Matter matter) {
        this.matter = matter;
        Knowledge knowledge = new Knowledge(matter.file);
        Set<OrganisationId> bodies = new LinkedHashSet<>();
        matter.decided().forEach(s -> bodies.add(s.header().by().organisation()));
        bodies.removeIf(Objects::isNull);
        this.put = matter.touching().stream()
                .filter(this::byThen)
                .filter(s -> bodies.stream()
                        .anyMatch(b -> knowledge
                                .putBefore(s, b, matter.file.titles().circleOf(b))
                                .isPresent()))
                .toList();
    }

    List<TimelineRow> putBefore() {
        return matter.rows.rows(put);
    }

    /** Offers, complaints, advice, statements and reports of the matter that no entry shows to have been put. */
    List<TimelineRow> notShown() {
        Set<ThingId> shown = new HashSet<>();
        put.forEach(s -> shown.addAll(namedIn(s)));
        return matter.belonging().stream()
                .filter(this::byThen)
                .filter(s -> switch (Part.of(s.fact())) {
                    case OFFER, ADVICE, COMPLAINT, APPROACH -> true;
                    case STEP, OPTIONS, DECISION, ACCOUNT, GAP, FINDING, RECOMMENDATION, INTEREST, REGISTER -> false;
                })
                .filter(s -> namedIn(s).stream().noneMatch(shown::contains))
                .filter(s -> put.stream().noneMatch(p -> linked(p, s)))
                .map(matter.rows::row)
                .toList();
    }

    private boolean linked(Standing paper, Standing s) {
        return matter.file.to(paper, Relation.CONSIDERS).contains(s)
                || matter.file.to(paper, Relation.RESPONDS_TO).contains(s);
    }

    /** Things of a kind that can be put before a body. */
    private static Set<ThingId> namedIn(Standing s) {
        Set<ThingId> named = new HashSet<>();
        for (Mention m : Mentions.of(s.now())) {
            ThingKind kind = m.thing().kind();
            if (m.place() != Mention.Place.SOURCE
                    && (kind == ThingKind.OFFER || kind == ThingKind.COMPLAINT || kind == ThingKind.OPTION)) {
                named.add(m.thing());
            }
        }
        return named;
    }

    private boolean byThen(Standing s) {
        Edtf on = matter.decidedOn();
        return on != null && s.occurred() != null && s.occurred().by(on) == Answer.YES;
    }
}
