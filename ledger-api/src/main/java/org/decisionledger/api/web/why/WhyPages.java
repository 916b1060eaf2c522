package org.decisionledger.api.web.why;

import java.util.List;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.Taking;
import org.decisionledger.projection.dossier.Dossier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a decision or award was made. */
@Controller
class WhyPages {

    private final KeptDossiers dossiers;

    WhyPages(KeptDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** @param open the long parts to show, {@code all} for all of them; the checks are worked out only when shown */
    @GetMapping("/why/{id}")
    String why(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> open,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        boolean checks = open.contains(WhyParts.CHECKS) || open.contains(WhyParts.ALL);
        Dossier dossier = dossiers.of(id, checks, asOf.asOf());
        model.addAttribute("dossier", dossier);
        model.addAttribute("parts", WhyParts.of(dossier, open, checks));
        model.addAttribute("picture", WhyPicture.of(dossier));
        // On paper nothing is folded, and the checks are worked out.
        model.addAttribute("taking", new Taking("why", List.of(), () -> dossiers.of(id, true, asOf.asOf()), null));
        return "dossier/dossier";
    }
}
