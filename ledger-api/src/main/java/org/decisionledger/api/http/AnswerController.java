package org.decisionledger.api.http;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.known.KnownView;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as JSON, the same shapes as at the terminal. Every one takes both as-of switches. */
@RestController
@RequestMapping("/api")
class AnswerController {

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/timeline/{id}")
    Timeline timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        return answers.timeline(id, asOf(asOfRecorded, asOfOccurred));
    }

    @GetMapping("/decisions/{id}/why")
    Dossier why(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        return answers.why(id, asOf(asOfRecorded, asOfOccurred));
    }

    @GetMapping("/known/{body}")
    KnownView known(
            @PathVariable String body,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        return answers.known(body, by, about, asOf(asOfRecorded, asOfOccurred));
    }

    /** A page of a register; {@code after} is the {@code next} of the page before. */
    @GetMapping("/registers/{kind}")
    RegisterPage register(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Answers.PAGE) int limit,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        return answers.list(kind, asOf(asOfRecorded, asOfOccurred), after, limit);
    }

    /** One entry with its versions, or one thing with its entries: whichever the name names. */
    @GetMapping("/show/{id}")
    Object show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOfRecorded,
            @RequestParam(required = false) @Nullable String asOfOccurred) {
        AsOf asOf = asOf(asOfRecorded, asOfOccurred);
        return answers.namesEntry(id, asOf) ? answers.entry(id, asOf) : answers.timeline(id, asOf);
    }

    private static AsOf asOf(@Nullable String recorded, @Nullable String occurred) {
        return AsOfReader.read(recorded, occurred);
    }
}
