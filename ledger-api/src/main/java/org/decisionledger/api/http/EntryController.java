package org.decisionledger.api.http;

import java.util.List;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.projection.show.EntryPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One door for recording, whatever the fact; and the entry as it stands. */
@RestController
@RequestMapping("/api/entries")
class EntryController {

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
            @RequestBody byte[] body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        PostedEntries.Read read = posted.read(body, key);
        if (read.single()) {
            Recorded recorded = recorder.record(read.entries());
            Receipt receipt = recorded.added().isEmpty()
                    ? recorder.record(read.entries().getFirst())
                    : recorded.added().getFirst();
            return ResponseEntity.status(recorded.added().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                    .body(receipt);
        }
        List<Entry> entries = read.entries();
        Recorded recorded = recorder.record(entries);
        return ResponseEntity.status(recorded.added().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(Map.of("added", recorded.added(), "present", recorded.present()));
    }

    /** One entry with every version it ever had. */
    @GetMapping("/{id}")
    EntryPage entry(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        return answers.entry(id, AsOfReader.read(asOfRecorded, asOfOccurred));
    }
}
