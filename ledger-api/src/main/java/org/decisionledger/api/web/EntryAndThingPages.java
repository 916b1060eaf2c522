package org.decisionledger.api.web;

import org.decisionledger.core.thing.ThingId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One entry with its sources and history, and one thing with the entries about it. */
@Controller
class EntryAndThingPages {

    private final PageAnswers answers;

    EntryAndThingPages(PageAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/entries/{id}")
    String entry(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        model.addAttribute("entry", answers.entry(id, asOf.asOf()));
        return "entry/entry";
    }

    @GetMapping("/things/{id}")
    String thing(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        model.addAttribute("thing", answers.timeline(id, asOf.asOf()));
        model.addAttribute("kind", ThingId.parse(id).kind());
        model.addAttribute("takenFrom", answers.takenFrom(id, asOf.asOf()));
        return "thing/thing";
    }
}
