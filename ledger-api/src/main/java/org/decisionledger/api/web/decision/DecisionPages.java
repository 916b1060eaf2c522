package org.decisionledger.api.web.decision;

import java.util.List;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.Taking;
import org.decisionledger.projection.sheet.DecisionSheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One decision: what was asked and resolved, options, vote, path, record, papers, conditions and commitments. */
@Controller
class DecisionPages {

    private final KeptSheets sheets;

    DecisionPages(KeptSheets sheets) {
        this.sheets = sheets;
    }

    /** @param open panels to show beside those that are shown anyway, {@code all} for all of them */
    @GetMapping("/decisions/{id}")
    String decision(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> open,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        DecisionSheets sheet = sheets.of(id, asOf.asOf());
        Panels panels = Panels.of(open);
        model.addAttribute("sheet", sheet);
        model.addAttribute("head", sheet.dossier());
        model.addAttribute("panels", panels);
        if (panels.isOpen("path")) {
            model.addAttribute("picture", PathPicture.of(sheet.path()));
        }
        model.addAttribute("taking", new Taking("decision", List.of(), sheet::whole, null));
        return "decision/decision";
    }
}
