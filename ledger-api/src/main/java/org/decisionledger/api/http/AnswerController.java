package org.decisionledger.api.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.api.answer.ClockAnswers;
import org.decisionledger.api.answer.Narrowing;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as JSON, the same shapes as at the terminal. Every one of the record takes both as-of switches. */
@RestController
@RequestMapping("/api")
class AnswerController {

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/timeline/{id}")
    ResponseEntity<Object> timeline(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean includePredecessors,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(
                includePredecessors ? answers.timelineWithPredecessors(id, asOf) : answers.timeline(id, asOf), format);
    }

    /** Where a body comes from, what became of it, and who held its offices on the date {@code on}. */
    @GetMapping("/organisations/{id}/lineage")
    ResponseEntity<Object> lineage(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.lineage(id, on, asOf), format);
    }

    /** A body, all it follows and all that follow it, laid out in time. */
    @GetMapping("/organisations/{id}/over-time")
    ResponseEntity<Object> overTime(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.bodiesOverTime(id, asOf), format);
    }

    /** Scores of risks, activity and contributions of one thing. */
    @GetMapping("/figures/{id}")
    ResponseEntity<Object> figures(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.figures(id, asOf), format);
    }

    /** Which versions of a document or report went to whom, and on what terms. */
    @GetMapping("/circulation/{id}")
    ResponseEntity<Object> circulation(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.circulation(id, asOf), format);
    }

    /** Earlier complaints that one may repeat. */
    @GetMapping("/complaints/{id}/repeats")
    ResponseEntity<Object> repeats(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.repeats(id, asOf), format);
    }

    /** Everything the record holds on one decision. */
    @GetMapping("/decisions/{id}")
    ResponseEntity<Object> decision(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.decisionSheet(id, asOf), format);
    }

    @GetMapping("/decisions/{id}/why")
    ResponseEntity<Object> why(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.why(id, asOf), format);
    }

    /** What the rules make of the answers to a proposal, worked out for the day {@code on}. */
    @GetMapping("/decisions/{id}/votes")
    ResponseEntity<Object> votes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.votes(id, on, asOf), format);
    }

    /** Through which bodies a decision went. */
    @GetMapping("/decisions/{id}/path")
    ResponseEntity<Object> path(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.path(id, asOf), format);
    }

    /** How a procurement was rated, what was decided at its gates, and what stayed open. */
    @GetMapping("/procurements/{id}/gates")
    ResponseEntity<Object> gates(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.gates(id, asOf), format);
    }

    /** One contract on the date {@code on}, and the time left; {@code stages} as {@code NAME=DAYS;NAME=DAYS}. */
    @GetMapping("/contracts/{id}/time-left")
    ResponseEntity<Object> timeLeft(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String stages,
            @RequestParam(required = false) @Nullable String approval,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.timeLeft(id, on, stages, approval, asOf), format);
    }

    /** What the dossier of a decision rests on, in the terms of W3C PROV: {@code prov-json} or {@code json-ld}. */
    @GetMapping("/decisions/{id}/provenance")
    ResponseEntity<Object> provenance(
            @PathVariable String id, @RequestParam(defaultValue = "prov-json") String as, AsOf asOf) {
        Object written = answers.provenance(id, as, asOf);
        return ResponseEntity.ok()
                .contentType(
                        as.equals("json-ld") ? new MediaType("application", "ld+json") : MediaType.APPLICATION_JSON)
                .body((JsonView.writePretty(written) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What regulation 24 asks to be kept of an award. */
    @GetMapping("/decisions/{id}/award-record")
    ResponseEntity<Object> awardRecord(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.awardRecord(id, asOf), format);
    }

    /** The figures that regulation 25 asks of a body for the year {@code year}, an interval of EDTF. */
    @GetMapping("/organisations/{id}/annual-summary")
    ResponseEntity<Object> annualSummary(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String year,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.annualSummary(id, year, asOf), format);
    }

    /** A decision or contract held against the rules in force when the procedure commenced. */
    @GetMapping("/decisions/{id}/law")
    ResponseEntity<Object> law(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String commenced,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String authority,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.law(id, commenced, area, authority, asOf), format);
    }

    /** What the record of a decision holds of the checklist. */
    @GetMapping("/decisions/{id}/adequacy")
    ResponseEntity<Object> adequacy(
            @PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.adequacy(id, asOf), format);
    }

    /** What the assurance checks say of everything in the ledger. */
    @GetMapping("/checks")
    ResponseEntity<Object> checks(AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.checks(null, asOf), format);
    }

    /** What the assurance checks say of a thing and what is around it. */
    @GetMapping("/checks/{id}")
    ResponseEntity<Object> checks(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.checks(id, asOf), format);
    }

    /** A clock set by law, counted from {@code date}; it needs no entry. */
    @GetMapping("/clock")
    ResponseEntity<Object> clock(
            @RequestParam String clock,
            @RequestParam String date,
            @RequestParam(required = false) @Nullable String stated,
            @RequestParam(defaultValue = "") String format) {
        return given(ClockAnswers.clock(clock, date, stated), format);
    }

    @GetMapping("/known/{body}")
    ResponseEntity<Object> known(
            @PathVariable String body,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String about,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.known(body, by, about, asOf), format);
    }

    /** A page of a register; {@code after} is the {@code next} of the page before; disputes also by state and party. */
    @GetMapping("/registers/{kind}")
    ResponseEntity<Object> register(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Answers.PAGE) int limit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String conflictKind,
            @RequestParam(required = false) @Nullable String hardness,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        Narrowing narrowing = new Narrowing(state, party, conflictKind, hardness);
        return given(answers.list(kind, asOf, after, limit, narrowing), format);
    }

    /** What a successor inherits from a body on the date {@code on}; as a bag it is given by {@link ArchiveController}. */
    @GetMapping("/organisations/{id}/legacy-record")
    ResponseEntity<Object> legacyRecord(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.legacyRecord(id, on, asOf), format);
    }

    /** One undertaking on the date {@code on}: its age, its state, what changed around it, and who holds it. */
    @GetMapping("/commitments/{id}")
    ResponseEntity<Object> commitment(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return given(answers.commitment(id, on, asOf), format);
    }

    /** One step around a thing, and around each {@code also}; {@code kind} as identifiers begin. */
    @GetMapping("/around/{id}")
    ResponseEntity<Object> around(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> also,
            @RequestParam(required = false) @Nullable String kind,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        List<String> names = Stream.concat(Stream.of(id), also.stream()).toList();
        return given(answers.around(names, kind, asOf), format);
    }

    /** Several matters side by side: {@code of} is given once for each. */
    @GetMapping("/compare")
    ResponseEntity<Object> compare(
            @RequestParam List<String> of, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.compare(of, asOf), format);
    }

    /** What was recorded after {@code from} and up to {@code to}. */
    @GetMapping("/diff")
    ResponseEntity<Object> diff(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(defaultValue = "json") String format) {
        return given(answers.diff(AsOfReader.moment(from), AsOfReader.moment(to), about), format);
    }

    /** One entry with its versions, or one thing with its entries: whichever the name names. */
    @GetMapping("/show/{id}")
    ResponseEntity<Object> show(@PathVariable String id, AsOf asOf, @RequestParam(defaultValue = "") String format) {
        return given(answers.namesEntry(id, asOf) ? answers.entry(id, asOf) : answers.timeline(id, asOf), format);
    }

    /** The answer as JSON on one line, or letter by letter in the form that the terminal asks a server for. */
    static ResponseEntity<Object> given(Object answer, String format) {
        if (format.isEmpty()) {
            return ResponseEntity.ok(answer);
        }
        try {
            return ResponseEntity.ok()
                    .contentType(type(format))
                    .body(Shown.as(format, answer).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static MediaType type(String format) {
        return switch (format) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "jsonl" -> new MediaType("application", "jsonl");
            case "csv", "markdown" -> new MediaType("text", format, StandardCharsets.UTF_8);
            default -> new MediaType("text", "plain", StandardCharsets.UTF_8);
        };
    }
}
