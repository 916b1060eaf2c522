package org.decisionledger.api.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that exist for tests alone. */
@Controller
class SamplePages {

    private static final int LONG_SECONDS = 3;

    private final CountDownLatch never = new CountDownLatch(1);

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("broken on purpose");
    }

    /** An answer that takes long. */
    @GetMapping("/slow")
    String slow() throws InterruptedException {
        return never.await(LONG_SECONDS, TimeUnit.SECONDS) ? "error/5xx" : "about";
    }
}
