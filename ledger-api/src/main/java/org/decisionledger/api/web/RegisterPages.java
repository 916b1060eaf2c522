package org.decisionledger.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

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
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String party,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        RegisterPage page = answers.list(kind, asOf.asOf(), after, ROWS, given(state), given(party));
        model.addAttribute("register", page);
        model.addAttribute("next", next(page, given(state), given(party)));
        if (page.counts() != null) {
            model.addAttribute("party", given(party));
            model.addAttribute(
                    "form",
                    Form.to("/registers/" + kind)
                            .choice("state", "form.state", state, states())
                            .text("party", "form.party", party));
        }
        return "register/register";
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (PartyState state : PartyState.values()) {
            states.put(state.written(), state.words());
        }
        return states;
    }

    private static @Nullable String next(RegisterPage page, @Nullable String state, @Nullable String party) {
        if (page.next() == null) {
            return null;
        }
        UriComponentsBuilder next =
                UriComponentsBuilder.fromPath("/registers/" + page.register()).queryParam("after", page.next());
        if (state != null) {
            next.queryParam("state", state);
        }
        if (party != null) {
            next.queryParam("party", party);
        }
        return next.build().toUriString();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
