package org.decisionledger.api.http;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How parties tell it, what explains it and what became of criticisms, the same shapes as at the terminal. */
@RestController
@RequestMapping("/api")
class AccountController {

    private final Answers answers;

    AccountController(Answers answers) {
        this.answers = answers;
    }

    /** How each party tells an event and stands to it; {@code id} is an entry or a thing. */
    @GetMapping("/accounts/{id}")
    ResponseEntity<Object> accounts(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(answers.accounts(id, asOf), format);
    }

    /** The explanations of a question, held against the evidence. */
    @GetMapping("/questions/{id}/explanations")
    ResponseEntity<Object> explanations(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(answers.explanations(id, asOf), format);
    }

    /** Every criticism, and every finding that criticises and that no entry shows to have been put. */
    @GetMapping("/criticisms")
    ResponseEntity<Object> criticisms(AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(answers.criticisms(asOf), format);
    }

    /** To whom a criticism was put, what was replied, and its release. */
    @GetMapping("/criticisms/{id}")
    ResponseEntity<Object> criticism(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(answers.criticism(id, asOf), format);
    }
}
