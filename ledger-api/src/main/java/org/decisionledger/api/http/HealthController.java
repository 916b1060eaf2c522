package org.decisionledger.api.http;

import org.decisionledger.api.healthcheck.Health;
import org.decisionledger.api.healthcheck.Health.State;
import org.decisionledger.api.healthcheck.HealthSource;
import org.decisionledger.core.format.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the ledger itself is, for programs that look after it. */
@RestController
class HealthController {

    private final HealthSource health;

    HealthController(HealthSource health) {
        this.health = health;
    }

    /**
     * 200 while entries can be recorded, 503 when they cannot; the body is the same either way, and the header {@code
     * Ledger-State} has its {@code state}.
     */
    @GetMapping("/api/health")
    ResponseEntity<Object> health(@RequestParam(defaultValue = "") String format) {
        Health now = health.now();
        ResponseEntity<Object> told = AnswerController.given(now, format);
        return ResponseEntity.status(
                        now.state() == State.WRITING_STOPPED ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .headers(told.getHeaders())
                .header(Health.STATE_HEADER, Fields.written(now.state()))
                .body(told.getBody());
    }
}
