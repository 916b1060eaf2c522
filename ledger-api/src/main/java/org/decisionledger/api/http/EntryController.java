package org.decisionledger.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.show.EntryPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One door for recording, whatever the fact; and the entry as it stands. */
@RestController
@RequestMapping("/api/entries")
class EntryController {

    /** In bytes. Some ten thousand entries fit. */
    static final int LONGEST_REQUEST = 16 * 1024 * 1024;

    private final Recorder recorder;
    private final Answers answers;
    private final PostedEntries posted;

    EntryController(Recorder recorder, Answers answers, PostedEntries posted) {
        this.recorder = recorder;
        this.answers = answers;
        this.posted = posted;
    }

    /**
     * Records one entry or a list of entries, all or none. 201 when anything was added, 200 when all of it had been
     * recorded before. An entry without an id is given one; with an {@code Idempotency-Key} the same one each time.
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> record(
            InputStream body,
            @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        PostedEntries.Read read = posted.read(bounded(body, length), key);
        if (read.single()) {
            return recordOne(read.entries().getFirst());
        }
        List<Entry> entries = read.entries();
        Recorded recorded = recorder.record(entries);
        return ResponseEntity.status(recorded.added().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(Map.of("added", recorded.added(), "present", recorded.present()));
    }

    private ResponseEntity<Object> recordOne(Entry entry) {
        try {
            Recorded recorded = recorder.record(List.of(entry));
            return recorded.added().isEmpty()
                    ? ResponseEntity.ok(recorder.record(entry))
                    : ResponseEntity.status(HttpStatus.CREATED)
                            .body(recorded.added().getFirst());
        } catch (Refusal refusal) {
            throw new Refusal(refusal.faults().stream()
                    .map(f -> new Fault(f.code(), f.pointer().replaceFirst("^/0", ""), f.message()))
                    .toList());
        }
    }

    static byte[] bounded(InputStream body, long length) throws IOException {
        byte[] bytes = length > LONGEST_REQUEST ? new byte[0] : body.readNBytes(LONGEST_REQUEST + 1);
        if (length > LONGEST_REQUEST || bytes.length > LONGEST_REQUEST) {
            throw new Refusal(
                    "request-too-large",
                    "",
                    "A request may hold " + LONGEST_REQUEST / 1024 / 1024
                            + " MiB; this one holds more. Send the entries in several lists, or import them as a file beside"
                            + " the ledger.");
        }
        return bytes;
    }

    /** One entry with every version it ever had. */
    @GetMapping("/{id}")
    EntryPage entry(@PathVariable String id, AsOf asOf) {
        return answers.entry(id, asOf);
    }
}
