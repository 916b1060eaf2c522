package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.archive.Archive;
import org.decisionledger.api.archive.Archive.Made;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole cases, and what bodies leave behind, as bags that are written while they are sent. */
@RestController
@RequestMapping("/api")
class ArchiveController {

    private final Archive archive;
    private final Answers answers;
    private final Clock clock;

    ArchiveController(OpenLedger ledger, Clock clock) {
        this.archive = ledger.archive();
        this.answers = ledger.answers();
        this.clock = clock;
    }

    /** A procurement, a decision or a contract with everything around it, as the record stands or stood. */
    @GetMapping("/cases/{id}/bag")
    void bag(@PathVariable String id, AsOf asOf, HttpServletResponse response) throws IOException {
        send(archive.ofCase(id, asOf, today()), response);
    }

    /** What a successor inherits from a body on the date {@code on}, to be handed over. */
    @GetMapping(value = "/organisations/{id}/legacy-record", params = "format=bag")
    void legacyRecord(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            AsOf asOf,
            HttpServletResponse response)
            throws IOException {
        LegacyRecord record = answers.legacyRecord(id, on, asOf);
        send(archive.ofLegacy(record, today()), response);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Edtf.DEFAULT_ZONE));
    }

    /** To be saved under its own name. A file that is changed meanwhile breaks the answer off, so that nobody takes it for whole. */
    private static void send(Made bag, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bag.name() + ".zip\"");
        bag.writeTo(response.getOutputStream());
    }
}
