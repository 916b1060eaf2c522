package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.timeline.Timeline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One entry with its sources and history, and one thing with the entries about it. */
@Controller
class EntryAndThingPages {

    private final Answers answers;

    EntryAndThingPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/entries/{id}")
    String entry(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        EntryPage entry = answers.entry(id, asOf.asOf());
        model.addAttribute("entry", entry);
        model.addAttribute("reply", answers.rightOfReply(entry.row().entry(), asOf.asOf()));
        return "entry/entry";
    }

    @GetMapping("/things/{id}")
    String thing(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        Timeline thing = answers.timeline(id, asOf.asOf());
        model.addAttribute("thing", thing);
        model.addAttribute("kind", ThingId.parse(thing.thing()).kind());
        return "thing/thing";
    }
}
