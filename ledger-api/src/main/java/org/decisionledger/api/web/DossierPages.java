package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a decision or award was made. */
@Controller
class DossierPages {

    private final Answers answers;

    DossierPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/why/{id}")
    String why(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        model.addAttribute("dossier", answers.why(id, asOf.asOf()));
        return "dossier/dossier";
    }
}
