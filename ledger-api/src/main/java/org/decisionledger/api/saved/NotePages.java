package org.decisionledger.api.saved;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.recording.SaidDate;
import org.decisionledger.api.signin.SignedIn;
import org.decisionledger.api.web.FieldProblem;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a note is pinned to an entry or to a stretch of time, and taken off again by who wrote it. */
@Controller
class NotePages {

    private static final int LONGEST = 4_000;

    private final Notes notes;
    private final Answers answers;
    private final MessageSource messages;
    private final Clock clock;

    NotePages(Notes notes, Answers answers, MessageSource messages, Clock clock) {
        this.notes = notes;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/notes/add")
    String add(
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String thing,
            @RequestParam(defaultValue = "") String stretch,
            Model model) {
        me();
        return form(model, entry, thing, stretch, "", List.of());
    }

    @PostMapping("/notes/add")
    String added(
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String thing,
            @RequestParam(defaultValue = "") String stretch,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        SignedIn me = me();
        List<FieldProblem> problems = new ArrayList<>();
        Edtf when = entry.isBlank() ? read(stretch, problems) : null;
        if (text.isBlank() || text.length() > LONGEST) {
            problems.add(new FieldProblem("text", message("notes.text-fault")));
        }
        if (!problems.isEmpty()) {
            return form(model, entry, thing, stretch, text, problems);
        }
        String on = pinnedTo(entry, thing);
        notes.add(new Note(
                UUID.randomUUID().toString(),
                me.name(),
                me.fullName(),
                entry.isBlank() ? "" : on,
                entry.isBlank() ? on : "",
                when == null ? "" : when.text(),
                text.strip(),
                clock.instant()));
        return "redirect:" + back(entry.isBlank() ? "" : on, on);
    }

    /** The note, for whoever may take it off. */
    @GetMapping("/notes/{id}")
    String note(@PathVariable String id, Model model) {
        Note note = own(id);
        model.addAttribute("note", note);
        model.addAttribute("back", back(note.entry(), note.thing()));
        return "saved/note";
    }

    @PostMapping("/notes/{id}/remove")
    String remove(@PathVariable String id) {
        Note note = own(id);
        notes.remove(note);
        return "redirect:" + back(note.entry(), note.thing());
    }

    private static String back(String entry, String thing) {
        return entry.isEmpty() ? "/timeline/" + thing : "/entries/" + entry;
    }

    private @Nullable Edtf read(String stretch, List<FieldProblem> problems) {
        try {
            Edtf read = SaidDate.read(stretch).orElse(null);
            if (read == null) {
                problems.add(new FieldProblem("stretch", message("notes.stretch-fault")));
            }
            return read;
        } catch (SaidDate.NotADate e) {
            problems.add(new FieldProblem("stretch", e.words()));
            return null;
        }
    }

    private String form(
            Model model, String entry, String thing, String stretch, String text, List<FieldProblem> problems) {
        String on = pinnedTo(entry, thing);
        model.addAttribute("entry", entry.isBlank() ? "" : on);
        model.addAttribute("thing", entry.isBlank() ? on : "");
        model.addAttribute(
                "about",
                entry.isBlank()
                        ? answers.timeline(on, AsOf.NOW).title()
                        : answers.entry(on, AsOf.NOW).row().sentence());
        model.addAttribute("back", back(entry.isBlank() ? "" : on, on));
        model.addAttribute("stretch", stretch);
        model.addAttribute("text", text);
        model.addAttribute("problems", problems);
        return "saved/add-note";
    }

    /** The entry or the thing, which must be on record. */
    private String pinnedTo(String entry, String thing) {
        if (!entry.isBlank()) {
            return answers.entry(entry.strip(), AsOf.NOW).row().entry();
        }
        ThingId named = answers.thing(thing, Answers.anything(), AsOf.NOW);
        return named.value();
    }

    private Note own(String id) {
        SignedIn me = me();
        return notes.find(id)
                .filter(n -> n.owner().equals(me.name()) || me.administers())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String message(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, Locale.UK));
    }

    /** The door has let in nobody else; asked again here, so that no mistake at the door is enough. */
    private static SignedIn me() {
        return SignedIn.now()
                .filter(s -> !s.visitor())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
