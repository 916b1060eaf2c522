package org.decisionledger.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Narrowing;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Hardness;
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

    private final KeptRegisters registers;

    RegisterPages(KeptRegisters registers) {
        this.registers = registers;
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
            @RequestParam(required = false) @Nullable String conflictKind,
            @RequestParam(required = false) @Nullable String hardness,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        Narrowing narrowing = new Narrowing(given(state), given(party), given(conflictKind), given(hardness));
        RegisterPage page = registers.page(kind, asOf.asOf(), after, ROWS, narrowing);
        model.addAttribute("register", page);
        model.addAttribute("taking", Taking.of(kind, page));
        model.addAttribute("next", next(page, narrowing));
        if (page.counts() != null) {
            model.addAttribute("party", given(party));
            model.addAttribute(
                    "form",
                    Form.to("/registers/" + kind)
                            .choice("state", "form.state", state, states())
                            .text("party", "form.party", party));
        }
        if (page.register().equals(RegisterKind.CONFLICTS.written())) {
            model.addAttribute(
                    "form",
                    Form.to("/registers/" + kind)
                            .choice("conflictKind", "form.conflict-kind", conflictKind, kinds())
                            .choice("hardness", "form.hardness", hardness, hardnesses()));
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

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ConflictKind one : ConflictKind.values()) {
            kinds.put(one.written(), one.words());
        }
        return kinds;
    }

    private static Map<String, String> hardnesses() {
        Map<String, String> hardnesses = new LinkedHashMap<>();
        for (Hardness one : Hardness.values()) {
            hardnesses.put(one.written(), one.words());
        }
        return hardnesses;
    }

    private static @Nullable String next(RegisterPage page, Narrowing narrowing) {
        if (page.next() == null) {
            return null;
        }
        UriComponentsBuilder next =
                UriComponentsBuilder.fromPath("/registers/" + page.register()).queryParam("after", page.next());
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("state", narrowing.state());
        parameters.put("party", narrowing.party());
        parameters.put("conflictKind", narrowing.conflictKind());
        parameters.put("hardness", narrowing.hardness());
        parameters.forEach((name, value) -> {
            if (value != null) {
                next.queryParam(name, value);
            }
        });
        return next.build().toUriString();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
