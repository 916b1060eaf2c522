package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.backup.BesideEntries;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.SignedNote;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code backup --url} asks for: a checkpoint now, the stored entries it covers, and a note that they are kept. */
@RestController
@RequestMapping("/api/backup")
class BackupController {

    private final OpenLedger ledger;
    private final BesideEntries beside;
    private final Clock clock;

    BackupController(OpenLedger ledger, BesideEntries beside, Clock clock) {
        this.ledger = ledger;
        this.beside = beside;
        this.clock = clock;
    }

    /** Signs over all there is. The positions up to {@code entries} never change from then on. */
    @PostMapping
    Map<String, Object> begin() {
        ProofLog log = ledger.proof().orElseThrow(() -> new QuestionFault.Unknown("This server keeps no log."));
        SignedNote signed = log.sign();
        return Map.of(
                "checkpoint", signed.toString(),
                "key", log.key().toString(),
                "entries", Checkpoint.parse(signed.text()).size());
    }

    /** The stored entries from position 1 to {@code last}, one envelope on a line. */
    @GetMapping("/entries")
    void entries(@RequestParam long last, HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl;charset=utf-8");
        Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
        ledger.log().rowsBetween(1, last).forEach(row -> {
            try {
                out.append(row.envelope()).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    /** The file of a document, by its digest. */
    @GetMapping("/documents/{sha256}")
    ResponseEntity<byte[]> document(@PathVariable String sha256) {
        return bytes(
                sha256.matches("[0-9a-f]{64}") ? beside.document(sha256) : Optional.empty(),
                "No file with the SHA-256 " + sha256 + " is kept here as it was recorded.");
    }

    /** Who recorded which entry in the browser. */
    @GetMapping("/recorded")
    ResponseEntity<byte[]> recorded() {
        return bytes(beside.recorded(), "Nothing was recorded in the browser here.");
    }

    private static ResponseEntity<byte[]> bytes(Optional<byte[]> found, String none) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(found.orElseThrow(() -> new QuestionFault.Unknown(none)));
    }

    /**
     * What whoever took a backup says of it.
     *
     * @param entries how many it has
     * @param detail where it is
     */
    record TakenElsewhere(long entries, String detail) {}

    @PostMapping(path = "/taken", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> taken(@RequestBody TakenElsewhere backup) {
        ledger.occasions()
                .ifPresent(noted ->
                        noted.note(new NotedOccasion(Occasion.BACKUP, clock.instant(), true, backup.detail())));
        return Map.of("entries", backup.entries());
    }

    @ExceptionHandler
    ProblemDetail doesNotHold(LogDoesNotHold fault) {
        return Problems.problem(HttpStatus.CONFLICT, "log-does-not-hold", "Nothing was taken", fault.getMessage());
    }
}
