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
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.SignedNote;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final Clock clock;

    BackupController(OpenLedger ledger, Clock clock) {
        this.ledger = ledger;
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
