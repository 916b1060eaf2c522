package org.decisionledger.api.http;

import java.io.IOException;
import java.io.InputStream;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.store.Recorder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Puts the checklist to a paper that is still a draft. */
@RestController
class AdequacyController {

    private final Recorder recorder;
    private final Answers answers;
    private final PostedEntries posted;

    AdequacyController(Recorder recorder, Answers answers, PostedEntries posted) {
        this.recorder = recorder;
        this.answers = answers;
        this.posted = posted;
    }

    /**
     * The checklist of every decision that the entries sent are about, as its record would stand with them. They are
     * checked as if they were to be recorded, refused with 422 like those, and not recorded.
     */
    @PostMapping(path = "/api/adequacy", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> ofDraft(
            InputStream body,
            @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "-1") long length,
            @RequestParam(defaultValue = "") String format)
            throws IOException {
        PostedEntries.Read read = posted.read(EntryController.bounded(body, length), null);
        recorder.rehearse(read.entries());
        return AnswerController.given(answers.adequacyOfDraft(read.entries()), format);
    }
}
