package org.decisionledger.api.recording;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.thing.ThingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Finds what a field is to name, or has it registered on the way; then back to the form. Works without scripts. */
@Controller
@RequestMapping("/drafts/{id}/find")
class FindPages {

    private static final int MOST = 50;

    private final Desk desk;

    FindPages(Desk desk) {
        this.desk = desk;
    }

    /** Something that can be chosen. */
    public record Found(String id, String words, boolean hasEntries) {}

    @GetMapping
    String find(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") String thing,
            Model model) {
        Draft draft = mine(id);
        Part part = part(draft, field);
        String words = q == null ? (part.value().contains(":") ? "" : part.value()) : q.strip();
        List<Found> found = found(part, words, thing);
        model.addAttribute("draft", draft);
        model.addAttribute("part", part);
        model.addAttribute("q", words);
        model.addAttribute("thing", thing);
        model.addAttribute("found", found.stream().limit(MOST).toList());
        model.addAttribute("more", found.size() > MOST);
        model.addAttribute(
                "registering",
                Desk.registering(part.kinds()).stream()
                        .map(kind -> new RecordPages.Choice(kind.wireName(), InPlainWords.of(kind), kind.meaning()))
                        .toList());
        return "recording/find";
    }

    private List<Found> found(Part part, String words, String thing) {
        if (!thing.isEmpty() && part.input() != Part.Input.THING) {
            return desk.entries(thing).stream()
                    .map(row -> new Found(row.entry(), row.when() + ": " + row.sentence(), false))
                    .toList();
        }
        boolean entries = part.input() != Part.Input.THING;
        return desk.find(words, kinds(part)).stream()
                .map(match -> new Found(match.id(), match.title(), entries))
                .toList();
    }

    private static Set<ThingKind> kinds(Part part) {
        return part.kinds().isEmpty()
                ? EnumSet.allOf(ThingKind.class)
                : part.kinds().stream()
                        .map(prefix -> ThingKind.ofPrefix(prefix).orElseThrow())
                        .collect(Collectors.toSet());
    }

    /** Takes what was chosen into the form. */
    @PostMapping
    String choose(@PathVariable String id, @RequestParam String field, @RequestParam String chosen) {
        Draft draft = mine(id);
        part(draft, field);
        Map<String, String> typed = new TreeMap<>(draft.typed());
        typed.put(field, chosen);
        desk.save(draft, typed);
        return "redirect:/drafts/" + id + "#" + field;
    }

    /** Begins the entry that makes a new thing known; once it is recorded, the field names that thing. */
    @PostMapping("/register")
    String register(
            @PathVariable String id,
            @RequestParam String field,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String title) {
        Draft draft = mine(id);
        part(draft, field);
        FactKind fact = RecordPages.kind(kind);
        Map<String, String> typed = new TreeMap<>();
        fact.fields().stream()
                .filter(one -> one.title() && !title.isBlank())
                .findFirst()
                .ifPresent(one -> typed.put("data." + one.name(), title.strip()));
        return "redirect:/drafts/"
                + desk.begin(Me.now(), fact, typed, draft, field).id();
    }

    private static Part part(Draft draft, List<Section> form, String field) {
        Part part = FormMaker.find(form, field);
        if (part == null || !part.looksFor() || draft.recorded() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return part;
    }

    private Part part(Draft draft, String field) {
        return part(draft, desk.form(draft), field);
    }

    private Draft mine(String id) {
        return desk.find(Me.now(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
