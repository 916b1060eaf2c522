package org.decisionledger.api.http;

import org.decisionledger.api.metrics.Figures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures for Prometheus. */
@RestController
class FiguresController {

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> figures() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Figures.TYPE)
                .body(figures.written());
    }
}
