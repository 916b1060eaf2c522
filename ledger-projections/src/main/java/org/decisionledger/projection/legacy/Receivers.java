package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.handover.HandoverStep;
import org.decisionledger.projection.handover.Handovers;
import org.decisionledger.projection.legacy.LegacyRecord.Receiver;
import org.decisionledger.projection.legacy.LegacyRecord.Taken;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.Statement;

/**
 * Who took what from a body. A hand-over to a body outside its reach is one onward; one to itself, or within it, tells
 * how the item came to it.
 */
final class Receivers {

    private final Titles titles;
    private final Reach reach;
    private final Handovers handovers;
    private final List<Succeeded> successors;

    Receivers(Titles titles, Reach reach, Handovers handovers, Successions successions, OrganisationId body) {
        this.titles = titles;
        this.reach = reach;
        this.handovers = handovers;
        this.successors = successions.after(body);
    }

    /** What is told of how an item came to the body, or was passed on within it. */
    List<Statement> came(ThingId thing) {
        return handovers.of(thing).stream()
                .filter(step -> !onward(step))
                .map(step -> step.inWords(titles))
                .toList();
    }

    /** Who took an item onward: the last certain answer, else an offer, else the successors in general. */
    Receiver of(ThingId thing) {
        List<HandoverStep> onward =
                handovers.of(thing).stream().filter(this::onward).toList();
        Taken taken = Taken.NOBODY;
        for (HandoverStep step : onward) {
            if (step.entry().byThen() == Answer.YES) {
                taken = switch (step.kind()) {
                    case ACCEPTED -> Taken.ACCEPTED;
                    case REFUSED -> Taken.REFUSED;
                    case OFFERED -> taken == Taken.NOBODY ? Taken.OFFERED : taken;
                };
            }
        }
        if (onward.isEmpty()) {
            return inGeneral();
        }
        List<Statement> told = onward.stream().map(s -> s.inWords(titles)).toList();
        return new Receiver(
                taken,
                told.stream().map(Statement::words).collect(Collectors.joining("; ")),
                told.stream().flatMap(s -> s.entries().stream()).distinct().toList());
    }

    private boolean onward(HandoverStep step) {
        return step.to() != null && !reach.has(step.to());
    }

    private Receiver inGeneral() {
        List<Succeeded> whole = successors.stream().filter(Succeeded::whole).toList();
        if (whole.isEmpty()) {
            return new Receiver(Taken.NOBODY, "nobody is shown to have taken it", List.of());
        }
        return new Receiver(
                Taken.IN_GENERAL,
                "named in general terms only: "
                        + whole.stream().map(this::inWords).collect(Collectors.joining("; "))
                        + "; that this item was taken is not shown",
                whole.stream().map(t -> t.entry().id().value()).distinct().toList());
    }

    /** What is told of bodies that follow, each telling in a sentence. */
    List<Statement> successors() {
        List<Statement> words = new ArrayList<>();
        successors.forEach(t ->
                words.add(new Statement(inWords(t) + ".", List.of(t.entry().id().value()))));
        return words;
    }

    private String inWords(Succeeded told) {
        String when = told.date() == null ? "no date given" : told.date().inWords();
        return titles.of(told.successor()) + " follows it (" + Reach.known(told.known()) + ", " + when
                + (told.entry().byThen() == Answer.YES ? "" : ", possibly not yet by then") + ")"
                + (told.whole() ? "" : " in this only: " + told.only())
                + " [" + told.entry().id() + "]";
    }
}
