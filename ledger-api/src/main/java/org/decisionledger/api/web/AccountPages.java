package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.explanation.Matrix;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** How parties tell it, what explains it, and what became of criticisms. */
@Controller
class AccountPages {

    private final Answers answers;

    AccountPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/accounts/{id}")
    String accounts(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        SideBySide accounts = answers.accounts(id, asOf.asOf());
        model.addAttribute("accounts", accounts);
        model.addAttribute("taking", Taking.of("accounts-" + accounts.id(), accounts));
        return "account/accounts";
    }

    @GetMapping("/questions/{id}")
    String explanations(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        Matrix matrix = answers.explanations(id, asOf.asOf());
        model.addAttribute("matrix", matrix);
        model.addAttribute("taking", Taking.of("explanations-" + matrix.question(), matrix));
        return "account/matrix";
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
