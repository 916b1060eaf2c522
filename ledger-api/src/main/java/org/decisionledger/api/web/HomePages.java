package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.register.RegisterKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where everybody starts. */
@Controller
class HomePages {

    /** Enough to show what is there; the registers have the rest. */
    private static final int FEW = 8;

    private final Answers answers;

    HomePages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/")
    String home(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        model.addAttribute("decisions", answers.list(RegisterKind.DECISIONS.written(), asOf.asOf(), null, FEW));
        model.addAttribute("procurements", answers.list(RegisterKind.PROCUREMENTS.written(), asOf.asOf(), null, FEW));
        model.addAttribute("registers", RegisterKind.names());
        return "home";
    }
}
