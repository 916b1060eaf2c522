package org.decisionledger.api.http;

import java.io.IOException;
import java.io.InputStream;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.ClosingABody;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Closes a body in good order. */
@RestController
class ClosingController {

    private final Recorder recorder;
    private final Answers answers;
    private final PostedEntries posted;

    ClosingController(Recorder recorder, Answers answers, PostedEntries posted) {
        this.recorder = recorder;
        this.answers = answers;
        this.posted = posted;
    }

    /**
     * Records the end of the body, one {@code OrganisationDisestablished} entry, once each open item of its legacy
     * record is accepted or refused; 409 {@code not-handed-over} names those that are not.
     */
    @PostMapping(path = "/api/organisations/{id}/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> close(
            @PathVariable String id,
            InputStream body,
            @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length)
            throws IOException {
        PostedEntries.Read read = posted.read(EntryController.bounded(body, length), null);
        Entry entry = read.entries().getFirst();
        if (!read.single()
                || !(entry.fact() instanceof OrganisationDisestablished end)
                || !end.organisation().value().equals(id)) {
            throw new Refusal(
                    "not-a-closure", "", "Send one OrganisationDisestablished entry about " + id + ", nothing else.");
        }
        ClosingABody.check(answers, entry);
        return ResponseEntity.status(HttpStatus.CREATED).body(recorder.record(entry));
    }
}
