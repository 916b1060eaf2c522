package org.decisionledger.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.proof.Kept;
import org.decisionledger.api.proof.VerificationDesk;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.transparency.NoteKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Verifies the ledger that this server holds, since nobody else can open it meanwhile: one at a time, in the
 * background, to be asked for again.
 */
@RestController
@RequestMapping("/api/verification")
class VerificationController {

    private static final int LONGEST = 1 << 20;

    private final OpenLedger ledger;
    private final @Nullable VerificationDesk desk;

    VerificationController(OpenLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.desk = ledger.proof()
                .map(log -> new VerificationDesk(
                        log, clock, noted -> ledger.occasions().ifPresent(there -> there.note(noted))))
                .orElse(null);
    }

    private VerificationDesk desk() {
        if (desk == null) {
            throw new QuestionFault.Unknown("This server keeps no log.");
        }
        return desk;
    }

    /**
     * Begins one. The body is empty, or a JSON object: {@code since}, a number of entries that need not be read; {@code
     * checkpoints}, texts of signed checkpoints kept elsewhere; {@code key}, the verifier key had from elsewhere. 202
     * when it has begun, 409 when another is under way.
     */
    @PostMapping
    ResponseEntity<String> begin(InputStream body) throws IOException {
        String text = new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
        JsonNode asked = EntryFormat.list(text.isBlank() ? "{}" : text);
        List<Kept> kept = new ArrayList<>();
        for (JsonNode checkpoint : asked.path("checkpoints")) {
            kept.add(new Kept("checkpoint " + (kept.size() + 1) + " handed in", checkpoint.asString("")));
        }
        boolean begun =
                desk().begin(since(asked), kept, key(asked), ledger.log().head());
        return answer(begun ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT);
    }

    private static long since(JsonNode asked) {
        JsonNode since = asked.path("since");
        if (!since.isMissingNode() && (!since.isIntegralNumber() || since.asLong() < 0)) {
            throw new QuestionFault.Malformed("\"since\" is a number of entries, 0 or more.");
        }
        return since.asLong(0);
    }

    private static @Nullable NoteKey key(JsonNode asked) {
        String key = asked.path("key").asString("");
        try {
            return key.isEmpty() ? null : NoteKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed("\"key\" is a verifier key, name+id+key.");
        }
    }

    /** How it stands with the one under way, or the last one since the server started; {@code format} json or text. */
    @GetMapping
    ResponseEntity<String> state(@RequestParam(defaultValue = "json") String format) {
        return switch (format) {
            case "json" -> answer(HttpStatus.OK);
            case "text" ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                        .body(desk().state().text());
            default -> throw new QuestionFault.Malformed("A verification is told as json or text.");
        };
    }

    private ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonView.writePretty(desk().state()) + "\n");
    }
}
