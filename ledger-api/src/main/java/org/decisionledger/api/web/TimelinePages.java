package org.decisionledger.api.web;

import java.util.HashMap;
import java.util.List;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.show.Finder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Search for a thing. */
@Controller
class TimelinePages {

    private final Answers answers;

    TimelinePages(Answers answers) {
        this.answers = answers;
    }

    /** One match is taken, several are listed. */
    @GetMapping("/timeline")
    String search(@RequestParam(defaultValue = "") String q, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        List<Finder.Match> matches = answers.find(q, Answers.anything(), asOf.asOf());
        if (matches.size() == 1) {
            UriComponentsBuilder address =
                    UriComponentsBuilder.fromPath("/timeline/{id}").encode();
            asOf.parameters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
            return "redirect:"
                    + address.uriVariables(new HashMap<>(asOf.parameters()))
                            .buildAndExpand(matches.getFirst().id())
                            .toUriString();
        }
        model.addAttribute("q", q.strip());
        model.addAttribute("matches", matches);
        return "timeline/search";
    }
}
