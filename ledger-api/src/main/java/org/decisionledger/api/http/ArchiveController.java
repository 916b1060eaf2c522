package org.decisionledger.api.http;

import java.time.Clock;
import java.time.LocalDate;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.archive.Archive;
import org.decisionledger.api.archive.Archive.Made;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole cases as bags. */
@RestController
@RequestMapping("/api/cases")
class ArchiveController {

    private final Archive archive;
    private final Clock clock;

    ArchiveController(OpenLedger ledger, Clock clock) {
        this.archive = ledger.archive();
        this.clock = clock;
    }

    /** A procurement, a decision or a contract with everything around it, as the record stands or stood. */
    @GetMapping("/{id}/bag")
    ResponseEntity<byte[]> bag(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        return sent(archive.ofCase(id, AsOfReader.read(asOfRecorded, asOfOccurred), today(clock)));
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(Edtf.DEFAULT_ZONE));
    }

    /** A bag as an answer, to be saved under its own name. */
    static ResponseEntity<byte[]> sent(Made bag) {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bag.name() + ".zip\"")
                .body(bag.zip());
    }
}
