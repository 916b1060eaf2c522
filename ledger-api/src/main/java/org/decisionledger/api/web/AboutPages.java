package org.decisionledger.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the ledger is, in plain words. */
@Controller
class AboutPages {

    @GetMapping("/about")
    String about() {
        return "about";
    }
}
