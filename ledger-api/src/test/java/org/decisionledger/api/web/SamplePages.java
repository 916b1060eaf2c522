package org.decisionledger.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that exist for tests alone. */
@Controller
class SamplePages {

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("broken on purpose");
    }
}
