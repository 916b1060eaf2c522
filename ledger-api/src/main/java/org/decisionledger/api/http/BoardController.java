package org.decisionledger.api.http;

import java.time.Clock;
import java.time.LocalDate;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The follow-up boards, the same answers as at the terminal. */
@RestController
class BoardController {

    private final Answers answers;
    private final Clock clock;

    BoardController(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A follow-up board, counted from {@code on}, or else from the moment asked about or today.
     *
     * @param name {@code commitments}, {@code handovers}, {@code runway}, {@code clocks}, {@code flags} or
     *     {@code circulation}
     * @param stages for the runway: {@code NAME=DAYS} with semicolons between them
     */
    @GetMapping("/api/boards/{name}")
    ResponseEntity<Object> board(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String stages,
            @RequestParam(required = false) @Nullable String approval,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Edtf.DEFAULT_ZONE);
        return AnswerController.given(answers.board(name, on, stages, approval, today, asOf), format);
    }
}
