package org.decisionledger.api.web.around;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.Taking;
import org.decisionledger.projection.around.Around;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The graph of things: one step around one of them, and around others beside it. */
@Controller
class AroundPages {

    private final Answers answers;

    AroundPages(Answers answers) {
        this.answers = answers;
    }

    /**
     * @param also things to go one step around as well
     * @param kind the kind of thing it is narrowed to, as identifiers begin
     */
    @GetMapping("/around/{id}")
    String around(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> also,
            @RequestParam(required = false) @Nullable String kind,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        List<String> names = new ArrayList<>(List.of(id));
        names.addAll(also);
        Around around = answers.around(names, kind, asOf.asOf());
        AroundAddress address = AroundAddress.of(around);
        model.addAttribute("around", around);
        model.addAttribute("address", address);
        model.addAttribute("picture", AroundPicture.of(around, address));
        model.addAttribute("taking", Taking.of("around", around));
        return "around/around";
    }
}
