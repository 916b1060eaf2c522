package org.decisionledger.api.web;

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

    private final PageAnswers answers;

    HomePages(PageAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/")
    String home(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        model.addAttribute("decisions", answers.register(RegisterKind.DECISIONS, asOf.asOf(), null, FEW));
        model.addAttribute("procurements", answers.register(RegisterKind.PROCUREMENTS, asOf.asOf(), null, FEW));
        model.addAttribute("registers", RegisterKind.names());
        return "home";
    }
}
