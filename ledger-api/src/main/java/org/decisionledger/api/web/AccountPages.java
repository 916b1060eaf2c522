package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.telling.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** How parties tell it, what explains it, and what became of criticisms, in the same words as at the terminal. */
@Controller
class AccountPages {

    private final Answers answers;

    AccountPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/accounts/{id}")
    String accounts(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "accounts", answers.accounts(id, asOf.asOf()));
    }

    @GetMapping("/questions/{id}")
    String explanations(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "explanations", answers.explanations(id, asOf.asOf()));
    }

    @GetMapping("/criticisms/{id}")
    String criticism(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "criticism", answers.criticism(id, asOf.asOf()));
    }

    @GetMapping("/criticisms")
    String criticisms(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "criticism", answers.criticisms(asOf.asOf()));
    }

    /** @param kind the ending of the message that says what kind of answer it is */
    private static String report(Model model, String kind, Object view) {
        model.addAttribute("kind", kind);
        model.addAttribute("report", Report.of(Pages.of(view).orElseThrow()));
        return "report/report";
    }
}
