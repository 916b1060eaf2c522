package org.decisionledger.api.web.chart;

import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.Taking;
import org.decisionledger.api.web.chronology.ChronologyAddress;
import org.decisionledger.projection.figure.Figures;
import org.decisionledger.projection.overtime.BodiesOverTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person would rather look at than read: figures of a thing, and bodies on a time axis. */
@Controller
class ChartPages {

    /** The chronology that a reader came from, and goes back to with a body chosen. */
    private static final String OF = "of";

    private final Answers answers;

    ChartPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/figures/{id}")
    String figures(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        Figures figures = answers.figures(id, asOf.asOf());
        model.addAttribute("figures", figures);
        model.addAttribute("charts", Charts.of(figures));
        model.addAttribute("taking", Taking.of("figures", figures));
        return "chart/figures";
    }

    /**
     * The lineage of a body on a time axis. What else a chronology is narrowed to stands in the address as it does
     * there, and goes back with the body chosen.
     */
    @GetMapping("/organisations/{id}/over-time")
    String overTime(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        BodiesOverTime bodies = answers.bodiesOverTime(id, asOf.asOf());
        String of = given.getOrDefault(OF, "");
        model.addAttribute("bodies", bodies);
        model.addAttribute("from", of);
        model.addAttribute("chart", BodiesChart.of(bodies, body -> back(of, body, given)));
        model.addAttribute("addresses", new Back(of, given));
        model.addAttribute("taking", Taking.of("bodies-over-time", bodies));
        return "chart/over-time";
    }

    /** Where a body leads: to the chronology come from, narrowed to it, or to its own, narrowed as that was. */
    private static String back(String of, String body, Map<String, String> given) {
        return of.isEmpty() || of.startsWith("org:")
                ? ChronologyAddress.given(body, given).here()
                : ChronologyAddress.given(of, given).with("body", body);
    }

    /** The same for a template. */
    public record Back(String of, Map<String, String> given) {

        public String to(String body) {
            return back(of, body, given);
        }
    }
}
