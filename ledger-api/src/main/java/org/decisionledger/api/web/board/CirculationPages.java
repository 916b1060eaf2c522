package org.decisionledger.api.web.board;

import java.time.Clock;
import java.time.LocalDate;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.Taking;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.circulation.Circulation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Who holds which version of one document or review, as a picture and as a table. */
@Controller
class CirculationPages {

    private final Answers answers;
    private final Clock clock;

    CirculationPages(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/circulation/{id}/map")
    String map(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        Circulation circulation = answers.circulation(id, asOf.asOf());
        model.addAttribute("circulation", circulation);
        model.addAttribute("picture", CirculationMap.of(circulation));
        model.addAttribute(
                "board", answers.copies(circulation, LocalDate.ofInstant(clock.instant(), Edtf.DEFAULT_ZONE)));
        model.addAttribute("taking", Taking.of("circulation", circulation));
        return "board/circulation";
    }
}
