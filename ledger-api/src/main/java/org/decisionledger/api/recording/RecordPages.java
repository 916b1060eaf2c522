package org.decisionledger.api.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where recording begins: what kind of thing happened, and what is still being written. */
@Controller
class RecordPages {

    private final Desk desk;

    RecordPages(Desk desk) {
        this.desk = desk;
    }

    /** A kind of fact to choose. */
    public record Choice(String name, String title, String meaning) {}

    /** The kinds of fact about one sort of thing. */
    public record Group(String title, List<Choice> choices) {}

    /** A draft in the list. */
    public record Unfinished(Draft draft, String title) {}

    @GetMapping("/record")
    String choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String quote,
            Model model) {
        model.addAttribute("passage", Passage.of(document, page, quote));
        model.addAttribute("q", q.strip());
        model.addAttribute("groups", groups(q.strip().toLowerCase(Locale.ROOT)));
        model.addAttribute(
                "drafts",
                desk.open(Me.now()).stream()
                        .map(draft -> new Unfinished(draft, title(draft)))
                        .toList());
        return "recording/choose";
    }

    /** Begins an entry of a kind, from a passage of a document where one is given. */
    @PostMapping("/record")
    String begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String quote) {
        return to(desk.begin(
                Me.now(), kind(kind), Passage.of(document, page, quote).typed(), null, null));
    }

    @PostMapping("/record/correction")
    String correct(@RequestParam String entry) {
        return to(desk.beginChange(Me.now(), entry, false));
    }

    @PostMapping("/record/withdrawal")
    String withdraw(@RequestParam String entry) {
        return to(desk.beginChange(Me.now(), entry, true));
    }

    private static String to(Draft draft) {
        return "redirect:/drafts/" + draft.id();
    }

    static FactKind kind(String name) {
        return FactKinds.named(name)
                .filter(kind -> !change(kind))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** What a draft is about, in words. */
    static String title(Draft draft) {
        String title = InPlainWords.of(draft.kind());
        if (draft.about() != null) {
            return title + " (" + draft.about() + ")";
        }
        return draft.typed().entrySet().stream()
                .filter(one ->
                        one.getKey().endsWith(".title") && !one.getValue().isEmpty())
                .map(one -> title + ": " + one.getValue())
                .findFirst()
                .orElse(title);
    }

    private static boolean change(FactKind kind) {
        return kind.wireName().equals(Desk.CORRECTED) || kind.wireName().equals(Desk.WITHDRAWN);
    }

    private static List<Group> groups(String words) {
        Map<String, List<Choice>> groups = new TreeMap<>();
        for (FactKind kind : FactKinds.all()) {
            Choice choice = new Choice(kind.wireName(), InPlainWords.of(kind), kind.meaning());
            String group = InPlainWords.of(kind.subject().getSimpleName().replaceFirst("Fact$", ""));
            String text = (choice.name() + " " + choice.title() + " " + choice.meaning() + " " + group)
                    .toLowerCase(Locale.ROOT);
            boolean fits = List.of(words.split("\\s+")).stream().allMatch(text::contains);
            if (fits && !change(kind) && !kind.wireName().equals("PersonalDataErased")) {
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(choice);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
