package org.decisionledger.api.web;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.register.RegisterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of things of one kind, a page at a time. */
@Controller
class RegisterPages {

    private static final int ROWS = 50;

    private final Answers answers;

    RegisterPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/registers")
    String registers(Model model) {
        model.addAttribute("registers", RegisterKind.names());
        return "register/registers";
    }

    @GetMapping("/registers/{kind}")
    String register(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute("register", answers.list(kind, asOf.asOf(), after, ROWS));
        return "register/register";
    }
}
