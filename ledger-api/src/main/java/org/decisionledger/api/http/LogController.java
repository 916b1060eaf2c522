package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.proof.CoveredReceipt;
import org.decisionledger.api.proof.Inclusion;
import org.decisionledger.api.proof.LogDoesNotHold;
import org.decisionledger.api.proof.NotInLogYet;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.transparency.Tile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log as C2SP tlog-tiles has it read, and proofs for single entries. Tiles never change and may be kept for ever. */
@RestController
@RequestMapping("/log")
class LogController {

    private static final String TILES = "/log/tile/";
    private static final String ENTRIES = "entries/";

    private final Optional<ProofLog> log;

    LogController(OpenLedger ledger) {
        this.log = ledger.proof();
    }

    @GetMapping("/checkpoint")
    void checkpoint(HttpServletResponse response) throws IOException {
        byte[] checkpoint = log.flatMap(there -> there.file("checkpoint"))
                .orElseThrow(() -> new QuestionFault.Unknown("No checkpoint is signed yet."));
        send(response, "text/plain;charset=utf-8", "no-cache", checkpoint);
    }

    @GetMapping("/tile/**")
    void tile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getRequestURI().substring(TILES.length());
        byte[] bytes = log.flatMap(there -> there.file(path(asked)))
                .orElseThrow(() -> new QuestionFault.Unknown("The log has no tile " + asked + "."));
        send(response, MediaType.APPLICATION_OCTET_STREAM_VALUE, "public, max-age=31536000, immutable", bytes);
    }

    /** Written anew from what was understood, so that nothing but a tile can be asked for. */
    private static String path(String asked) {
        try {
            return asked.startsWith(ENTRIES)
                    ? Tile.parseEntries(asked.substring(ENTRIES.length())).entriesPath()
                    : Tile.parse(asked).path();
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Unknown("The log has no tile of that name.");
        }
    }

    /** As JSON, or with {@code format} {@code text} or {@code tlog-proof}. */
    @GetMapping("/proof/{id}")
    ResponseEntity<String> proof(@PathVariable String id, @RequestParam(defaultValue = "json") String format) {
        Inclusion proof = log.orElseThrow(() -> new QuestionFault.Unknown("This server keeps no log."))
                .prove(id);
        return switch (format) {
            case "tlog-proof" ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                        .body(proof.file());
            case "text" ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                        .body(Shown.as(format, proof));
            case "json" ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Shown.as(format, proof));
            default -> throw new QuestionFault.Malformed("A proof is given as json, text or tlog-proof.");
        };
    }

    /** The receipt of an entry with the checkpoint that covers it; as JSON, or with {@code format} {@code text}. */
    @GetMapping("/receipt/{id}")
    ResponseEntity<String> receipt(@PathVariable String id, @RequestParam(defaultValue = "json") String format) {
        CoveredReceipt receipt = log.orElseThrow(() -> new QuestionFault.Unknown("This server keeps no log."))
                .receipt(id);
        return switch (format) {
            case "text" ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                        .body(Shown.as(format, receipt));
            case "json" ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Shown.as(format, receipt));
            default -> throw new QuestionFault.Malformed("A receipt is given as json or text.");
        };
    }

    @ExceptionHandler
    ProblemDetail notYet(NotInLogYet fault) {
        return Problems.problem(HttpStatus.NOT_FOUND, "not-in-log-yet", "No answer", fault.getMessage());
    }

    @ExceptionHandler
    ProblemDetail doesNotHold(LogDoesNotHold fault) {
        return Problems.problem(HttpStatus.CONFLICT, "log-does-not-hold", "No answer", fault.getMessage());
    }

    private static void send(HttpServletResponse response, String type, String caching, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", caching);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
