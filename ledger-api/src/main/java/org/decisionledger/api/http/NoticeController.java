package org.decisionledger.api.http;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of the notices that the law asks of an award, the same as at the terminal. */
@RestController
@RequestMapping("/api/decisions/{id}/notices")
class NoticeController {

    private final Answers answers;

    NoticeController(Answers answers) {
        this.answers = answers;
    }

    /** Those that are due by what is on record and stated, or the one that {@code notice} names by its code. */
    @GetMapping
    ResponseEntity<Object> notices(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String notice,
            @RequestParam(required = false) @Nullable String commenced,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String authority,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(answers.notices(id, notice, commenced, area, authority, asOf), format);
    }
}
