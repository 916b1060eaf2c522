package org.decisionledger.api.web;

import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.register.RegisterKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The matters on record, and several of them side by side. */
@Controller
class MatterPages {

    private final Answers answers;

    MatterPages(Answers answers) {
        this.answers = answers;
    }

    /** With {@code of} given for two matters or more they stand side by side, else all are offered to choose from. */
    @GetMapping("/compare")
    String compare(
            @RequestParam(required = false, defaultValue = "") List<String> of,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute("chosen", of);
        if (of.size() >= 2) {
            model.addAttribute("comparison", answers.compare(of, asOf.asOf()));
            return "matter/comparison";
        }
        model.addAttribute(
                "matters", answers.list(RegisterKind.PROCUREMENTS.written(), asOf.asOf(), null, Answers.PAGE));
        model.addAttribute("most", Answers.MOST_COMPARED);
        return "matter/matters";
    }
}
