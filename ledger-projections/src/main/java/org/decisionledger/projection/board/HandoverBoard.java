package org.decisionledger.projection.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.handover.HandoverFact.HandoverOffered;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.elapsed.Age;
import org.decisionledger.projection.elapsed.Days;
import org.decisionledger.projection.handover.HandoverStep;
import org.decisionledger.projection.handover.Handovers;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What is offered in a hand-over and not answered, the longest waiting first. An answer that only may have been given by
 * then does not count.
 */
final class HandoverBoard {

    private static final List<Trait> STEPS = Trait.kindsOf(HandoverFact.class);

    private final Titles titles;
    private final Handovers handovers;
    private final LocalDate day;

    private HandoverBoard(CaseFile file, When when) {
        this.titles = file.titles();
        this.handovers = Handovers.of(file);
        this.day = when.day();
    }

    static List<Line> lines(EntrySource source, When when) {
        CaseFile file = new Gathering(source, when.cut()).having(STEPS).fold();
        HandoverBoard board = new HandoverBoard(file, when);
        Map<String, ThingId> offered = new LinkedHashMap<>();
        for (Standing s : file.valid(HandoverOffered.class)) {
            if (s.fact() instanceof HandoverOffered f) {
                f.items().forEach(item -> offered.putIfAbsent(f.handover() + " " + item, item));
            }
        }
        List<Line> lines = new ArrayList<>();
        offered.forEach((key, item) -> board.line(key, item, lines));
        return lines; // entries come in order of occurrence, undated ones last
    }

    private void line(String key, ThingId item, List<Line> lines) {
        List<HandoverStep> steps = handovers.of(item).stream()
                .filter(step -> key.equals(step.handover() + " " + item))
                .toList();
        boolean answered = steps.stream().anyMatch(s -> s.answers() && s.entry().byThen() == Answer.YES);
        List<HandoverStep> offers = steps.stream().filter(s -> !s.answers()).toList();
        if (answered || offers.isEmpty()) {
            return;
        }
        HandoverStep offer = offers.getFirst();
        List<String> entries = offers.stream().map(s -> s.entry().id().value()).toList();
        LineMaker line = new LineMaker(BoardKind.HANDOVERS, item.value(), titles.of(item));
        line.cell(new Statement(
                titles.of(offer.handover()) + (offer.said() == null ? "" : ", on the occasion of: " + offer.said()),
                entries));
        line.cell(new Statement(from(offer), entries));
        line.cell(new Statement(offer.receiver(titles), entries));
        line.cell(offers.stream().map(HandoverBoard::offered).toList());
        List<Statement> waiting = new ArrayList<>();
        waiting.add(new Statement(waiting(offer.entry().occurred()), entries));
        steps.stream()
                .filter(HandoverStep::answers)
                .forEach(s -> waiting.add(new Statement(
                        "an answer that may have been given by then: "
                                + s.inWords(titles).words(),
                        List.of(s.entry().id().value()))));
        line.cell(waiting);
        line.value(BoardFacet.SORT, item.kind().prefix(), item.kind().word());
        found(line, BoardFacet.BODY, offer.to(), "no body named");
        found(line, BoardFacet.POST, offer.toOffice(), "no post named");
        found(line, BoardFacet.FROM, offer.from() == null ? offer.fromOffice() : offer.from(), "not named");
        line.about("handover", offer.handover().value()).about("items.0", item.value());
        OrganisationId to = offer.to();
        OfficeId office = offer.toOffice();
        if (to != null) {
            line.about("to", to.value());
        }
        if (office != null) {
            line.about("toOffice", office.value());
        }
        lines.add(line.line());
    }

    private void found(LineMaker line, BoardFacet facet, @Nullable ThingId thing, String otherwise) {
        line.value(facet, thing == null ? "none" : thing.value(), thing == null ? otherwise : titles.of(thing));
    }

    private String from(HandoverStep offer) {
        OrganisationId body = offer.from();
        OfficeId office = offer.fromOffice();
        if (body == null && office == null) {
            return "the entry does not say by whom";
        }
        return office == null
                ? titles.of(Objects.requireNonNull(body))
                : titles.of(office) + (body == null ? "" : " of " + titles.of(body));
    }

    private static Statement offered(HandoverStep offer) {
        Edtf when = offer.entry().occurred();
        return new Statement(
                (when == null ? "no date given" : when.inWords())
                        + (offer.entry().byThen() == Answer.POSSIBLY ? ", possibly not yet by then" : ""),
                List.of(offer.entry().id().value()));
    }

    private String waiting(@Nullable Edtf offered) {
        if (offered == null) {
            return "not known: the offer has no date";
        }
        Edtf date = Edtf.parse(day.toString());
        String on = " on " + DayWords.of(day);
        return Days.between(offered, date)
                .map(days -> days < 0 ? "not known: it is dated after " + DayWords.of(day) : DayWords.days(days) + on)
                .orElseGet(() -> {
                    String age = Age.inWords(offered, date);
                    return age.isEmpty() ? "not known: its date has no bounds" : age + on;
                });
    }
}
