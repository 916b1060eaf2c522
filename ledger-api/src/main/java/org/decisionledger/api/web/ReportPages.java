package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.telling.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers that are read from top to bottom, in the same words as at the terminal, with every name a link. */
@Controller
class ReportPages {

    private final Answers answers;

    ReportPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/organisations/{id}/lineage")
    String lineage(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        return report(model, "lineage", answers.lineage(id, given(on), asOf.asOf()));
    }

    @GetMapping("/votes/{id}")
    String votes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        return report(model, "votes", answers.votes(id, given(on), asOf.asOf()));
    }

    /** @param kind the ending of the messages that say what kind of answer it is */
    private static String report(Model model, String kind, Object view) {
        model.addAttribute("kind", kind);
        model.addAttribute("report", Report.of(Pages.of(view).orElseThrow()));
        return "report/report";
    }

    /** A field of a form that was left empty was not given. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
