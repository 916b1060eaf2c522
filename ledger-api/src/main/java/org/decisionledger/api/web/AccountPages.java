package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.projection.account.SideBySide;
import org.decisionledger.projection.criticism.CriticismFile;
import org.decisionledger.projection.criticism.CriticismList;
import org.decisionledger.projection.explanation.Matrix;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How parties tell it, what explains it, and what became of criticisms. */
@Controller
class AccountPages {

    private static final int MOST_CRITICISMS = 5_000;

    private final Answers answers;
    private final LastAsked<CriticismList> criticisms;

    AccountPages(Answers answers, ObjectProvider<LeftOut.Source> leftOut) {
        this.answers = answers;
        this.criticisms = new LastAsked<>(
                answers,
                leftOut,
                MOST_CRITICISMS,
                list -> list.criticisms().size() + list.notPut().size());
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
        CriticismFile criticism = answers.criticism(id, asOf.asOf());
        model.addAttribute("kind", "criticism");
        model.addAttribute("report", report(criticism));
        model.addAttribute("taking", Taking.of("criticism-" + criticism.criticism(), criticism));
        return "report/report";
    }

    /** @param row from which line on each part is shown, counted from 1 */
    @GetMapping("/criticisms")
    String criticisms(
            @ModelAttribute("asOf") AsOfQuery asOf, @RequestParam(defaultValue = "1") String row, Model model) {
        CriticismList list = criticisms.of(asOf.asOf(), () -> answers.criticisms(asOf.asOf()));
        int first = Math.max(1, EntryAndThingPages.number(row));
        Report shown = report(list).from(first);
        model.addAttribute("kind", "criticism");
        model.addAttribute("report", shown);
        model.addAttribute("taking", Taking.of("criticisms", list));
        model.addAttribute("next", shown.goesOn() ? "/criticisms?row=" + (first + Report.AT_ONCE) : null);
        return "report/report";
    }

    private static Report report(Object view) {
        return Report.of(Pages.of(view).orElseThrow());
    }
}
