package org.decisionledger.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.decisionledger.api.answer.EntryNames;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.deciding.Closed;
import org.decisionledger.api.deciding.Closing;
import org.decisionledger.api.deciding.ClosingAsked;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the ledger is asked to work an outcome out and to record it. */
@RestController
@RequestMapping("/api/decisions")
class DecidingController {

    private final Closing closing;

    DecidingController(Closing closing) {
        this.closing = closing;
    }

    /**
     * Closes the proposal of a decision. 201 when the closing was recorded, 200 when the same had been recorded before,
     * 409 when it cannot be closed as asked.
     */
    @PostMapping(path = "/{id}/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> close(
            @PathVariable String id,
            InputStream body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String format)
            throws IOException {
        checked(format);
        ClosingAsked asked = ClosingAsked.read(PostedEntries.tree(bounded(body)));
        Closed closed = closing.close(id, key == null ? asked : asked.orNamed(EntryNames.from(key, 0)));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(closed.added() ? HttpStatus.CREATED : HttpStatus.OK);
        if (format.isEmpty()) {
            return answer.body(closed);
        }
        return answer.contentType(
                        format.equals("json")
                                ? MediaType.APPLICATION_JSON
                                : new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Shown.as(format, closed).getBytes(StandardCharsets.UTF_8));
    }

    /** Before anything is recorded. */
    private static void checked(String format) {
        if (!format.isEmpty() && !format.equals("json") && !format.equals("text")) {
            throw new QuestionFault.Malformed("A closing has no such form. Ask for text or json.");
        }
    }

    private static byte[] bounded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(EntryFormat.LONGEST_ENTRY + 1);
        if (bytes.length > EntryFormat.LONGEST_ENTRY) {
            throw new Refusal(
                    "request-too-large",
                    "",
                    "The request has more than " + EntryFormat.LONGEST_ENTRY + " bytes; a closing needs far less.");
        }
        return bytes;
    }
}
