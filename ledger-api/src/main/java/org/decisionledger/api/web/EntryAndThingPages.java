package org.decisionledger.api.web;

import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.document.DocumentDesk;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.document.KeptCopy;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.timeline.Timeline;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry with its sources and history, and one thing with the entries about it. */
@Controller
class EntryAndThingPages {

    /** So many entries about one thing stand on a page. */
    private static final int ENTRIES = 200;

    private final Answers answers;
    private final ObjectProvider<DocumentDesk> documents;
    private final ObjectProvider<NotesBeside> notes;

    EntryAndThingPages(Answers answers, ObjectProvider<DocumentDesk> documents, ObjectProvider<NotesBeside> notes) {
        this.notes = notes;
        this.answers = answers;
        this.documents = documents;
    }

    @GetMapping("/entries/{id}")
    String entry(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        EntryPage entry = answers.entry(id, asOf.asOf());
        model.addAttribute("entry", entry);
        model.addAttribute("reply", answers.rightOfReply(entry.row().entry(), asOf.asOf()));
        model.addAttribute("copies", copies(entry, asOf));
        model.addAttribute(
                "evidence",
                answers.evidenceIn(List.of(new EntryId(entry.row().entry())), asOf.asOf())
                        .getOrDefault(entry.row().entry(), List.of()));
        NotesBeside beside = notes.getIfAvailable();
        model.addAttribute(
                "notes",
                beside == null
                        ? List.of()
                        : beside.onEntries(List.of(entry.row().entry()), asOf.asOf()));
        return "entry/entry";
    }

    /** The number of the row that a page begins with. */
    static int number(String row) {
        try {
            return Integer.parseInt(row.strip());
        } catch (NumberFormatException e) {
            throw new QuestionFault.Malformed("The number of the first entry to show is not one: \"" + row + "\".");
        }
    }

    /** The documents quoted whose file is kept, by identifier. */
    private List<KeptCopy> copies(EntryPage entry, AsOfQuery asOf) {
        DocumentDesk desk = documents.getIfAvailable();
        return desk == null
                ? List.of()
                : entry.row().sources().stream()
                        .filter(source -> source.quote() != null)
                        .map(source -> new DocumentId(source.document()))
                        .distinct()
                        .flatMap(d -> desk.kept().flatMap(kept -> kept.copy(d, asOf.asOf())).stream())
                        .toList();
    }

    @GetMapping("/things/{id}")
    String thing(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String row,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        Timeline thing = answers.timeline(id, asOf.asOf());
        int all = thing.rows().size();
        int first = Math.clamp(number(row), 1, Math.max(all, 1));
        int last = Math.min(all, first - 1 + ENTRIES);
        model.addAttribute("thing", thing);
        ThingId about = ThingId.parse(thing.thing());
        model.addAttribute("kind", about.kind());
        model.addAttribute(
                "evidence", about instanceof DocumentId document ? answers.evidence(document, asOf.asOf()) : null);
        model.addAttribute("first", first);
        model.addAttribute("last", last);
        model.addAttribute("shown", thing.rows().subList(Math.min(first - 1, all), last));
        model.addAttribute("next", last == all ? null : "/things/" + thing.thing() + "?row=" + (last + 1));
        return "thing/thing";
    }
}
