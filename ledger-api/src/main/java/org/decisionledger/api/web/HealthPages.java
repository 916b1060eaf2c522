package org.decisionledger.api.web;

import org.decisionledger.api.healthcheck.HealthSource;
import org.decisionledger.api.telling.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How the ledger itself is, in the same words as at the terminal, and what was published of the program. */
@Controller
class HealthPages {

    private final HealthSource health;
    private final PublishedFigures figures;

    HealthPages(HealthSource health, PublishedFigures figures) {
        this.figures = figures;
        this.health = health;
    }

    /** Always of now: asked for another moment, it leads to the page without one. */
    @GetMapping("/health")
    String health(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        if (!asOf.isNow()) {
            return "redirect:/health";
        }
        model.addAttribute("kind", "health");
        model.addAttribute("report", Report.of(Pages.of(health.now()).orElseThrow()));
        model.addAttribute("published", figures.all());
        return "report/report";
    }
}
