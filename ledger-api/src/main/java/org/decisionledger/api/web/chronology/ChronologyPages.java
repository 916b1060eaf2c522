package org.decisionledger.api.web.chronology;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.terminal.ChronologyCsv;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.NotesBeside;
import org.decisionledger.api.web.Taking;
import org.decisionledger.api.web.WhoRecorded;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.chronology.Chronology;
import org.decisionledger.projection.chronology.ChronologyEntry;
import org.decisionledger.projection.chronology.DateQuestion.Operator;
import org.decisionledger.projection.chronology.Density;
import org.decisionledger.projection.chronology.Density.Unit;
import org.decisionledger.projection.chronology.Sieve;
import org.decisionledger.projection.chronology.Sifted;
import org.decisionledger.projection.chronology.Sifted.Hit;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Everything entered about one thing, narrowed and laid out as its address says. */
@Controller
class ChronologyPages {

    /** Rows with all that belongs to them; more of them are a page too heavy. */
    private static final int ROWS = 40;

    private static final int PLAIN_ROWS = 10_000;
    private static final int LANE_ROWS = 300;

    private final Answers answers;
    private final MessageSource messages;
    private final KeptChronologies chronologies;
    private final ObjectProvider<WhoRecorded> recordings;
    private final ObjectProvider<NotesBeside> notes;
    private final Clock clock = Clock.systemUTC();

    ChronologyPages(
            Answers answers,
            KeptChronologies chronologies,
            MessageSource messages,
            ObjectProvider<WhoRecorded> recordings,
            ObjectProvider<NotesBeside> notes) {
        this.notes = notes;
        this.recordings = recordings;
        this.messages = messages;
        this.answers = answers;
        this.chronologies = chronologies;
    }

    /** The view is {@code table}, {@code lanes}, or a timeline when neither is asked for. */
    @GetMapping("/timeline/{id}")
    String chronology(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            @ModelAttribute("asOf") AsOfQuery asOf,
            @Nullable Principal reader,
            Model model) {
        ChronologyAddress address = ChronologyParameters.address(id, given);
        Sieve sieve = ChronologyParameters.sieve(address);
        Chronology chronology = Mine.marked(
                chronologies.of(id, ChronologyParameters.predecessors(address), asOf.asOf()),
                recordings.getIfAvailable(),
                reader == null ? null : reader.getName());
        Sifted sifted = sieve.sift(chronology);
        List<ChronologyEntry> entries = sifted.hits().stream().map(Hit::entry).toList();
        model.addAttribute("chronology", chronology);
        model.addAttribute("address", address);
        model.addAttribute("sieve", sieve);
        model.addAttribute("sifted", sifted);
        Filters filters = Filters.of(chronology, sieve, sifted, address);
        model.addAttribute("filters", filters);
        model.addAttribute("density", DensityBar.of(Density.of(entries, unit(address)), address));
        model.addAttribute("operators", Operator.values());
        model.addAttribute("taking", taking(chronology, sieve, sifted, filters));
        Compared compared = compared(chronology, address, asOf.asOf());
        model.addAttribute("compared", compared);
        String page = view(chronology, sieve, sifted, address, asOf, model);
        if (model.getAttribute("part") instanceof Groups part) {
            model.addAttribute(
                    "notes",
                    ChronologyNotes.of(
                            notes.getIfAvailable(),
                            chronology.thing(),
                            part.groups().stream()
                                    .flatMap(g -> g.hits().stream())
                                    .toList(),
                            part.first() <= 1,
                            part.next() == null,
                            asOf.asOf()));
        }
        return page;
    }

    /** What passed, and what is missing where nothing was filtered out. */
    private Taking taking(Chronology chronology, Sieve sieve, Sifted sifted, Filters filters) {
        List<TimelineRow> rows =
                sifted.hits().stream().map(h -> h.entry().row()).toList();
        Timeline timeline = new Timeline(
                chronology.thing(),
                chronology.title(),
                chronology.asOf(),
                chronology.position(),
                rows,
                sieve.isOpen() ? chronology.missing() : List.of());
        List<String> narrowed = filters.active().stream()
                .map(a -> messages.getMessage("chronology.facet." + a.key(), null, Locale.UK) + ": " + a.words())
                .toList();
        return new Taking(
                "chronology-" + chronology.thing(),
                narrowed,
                () -> timeline,
                () -> ChronologyCsv.of(
                        timeline,
                        answers.exchanged(rows.stream().map(TimelineRow::entry).toList(), chronology.asOf()),
                        narrowed));
    }

    private String view(
            Chronology chronology, Sieve sieve, Sifted sifted, ChronologyAddress address, AsOfQuery asOf, Model model) {
        String view = address.parameters().getOrDefault(ChronologyParameters.VIEW, "");
        String group = address.parameters().getOrDefault(ChronologyParameters.GROUP, "");
        int from = row(address.parameters().get(ChronologyParameters.ROW));
        int most = view.equals("table") ? PLAIN_ROWS : view.equals("lanes") ? LANE_ROWS : ROWS;
        Groups groups = group.equals("issue")
                ? Groups.byIssue(sifted.hits(), chronology, from, most)
                : Groups.byYear(sifted.hits(), from, most);
        List<Hit> shown =
                groups.groups().stream().flatMap(g -> g.hits().stream()).toList();
        model.addAttribute("view", view);
        model.addAttribute("group", group);
        model.addAttribute("part", groups);
        Integer next = groups.next();
        model.addAttribute("next", next == null ? null : address.with(ChronologyParameters.ROW, next.toString()));
        if (view.equals("table")) {
            model.addAttribute("table", PlainTable.of(shown, sieve.isOpen() ? chronology : null, moment(asOf)));
        } else if (view.equals("lanes")) {
            model.addAttribute("lanes", LaneTable.of(shown));
        } else {
            model.addAttribute("evidence", answers.evidenceIn(names(shown), asOf.asOf()));
        }
        return "chronology/chronology";
    }

    private static List<EntryId> names(List<Hit> hits) {
        return hits.stream().map(hit -> new EntryId(hit.entry().row().entry())).toList();
    }

    private @Nullable Compared compared(Chronology chronology, ChronologyAddress address, AsOf asOf) {
        String since = address.parameters().get(ChronologyParameters.SINCE);
        if (since == null) {
            return null;
        }
        Instant to = asOf.recorded() == null ? clock.instant() : asOf.recorded();
        return Compared.of(answers.diff(AsOfReader.moment(since), to, chronology.thing()), chronology);
    }

    private static @Nullable Unit unit(ChronologyAddress address) {
        String asked = address.parameters().get(ChronologyParameters.UNIT);
        for (Unit unit : Unit.values()) {
            if (unit.written().equals(asked)) {
                return unit;
            }
        }
        return finer(address);
    }

    /** Narrowed to a year the months are looked at, narrowed to a month the days. */
    private static @Nullable Unit finer(ChronologyAddress address) {
        String date = address.parameters().get(ChronologyParameters.DATE);
        String operator = address.parameters().get(ChronologyParameters.OPERATOR);
        if (date == null || (operator != null && !operator.equals(Operator.ON.written()))) {
            return null;
        }
        return date.matches("[0-9]{4}") ? Unit.MONTH : date.matches("[0-9]{4}-[0-9]{2}") ? Unit.DAY : null;
    }

    private static int row(@Nullable String text) {
        try {
            return text == null ? 1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not the number of a row.");
        }
    }

    private static String moment(AsOfQuery asOf) {
        String parameters = asOf.parameters().entrySet().stream()
                .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? "" : "?" + parameters;
    }
}
