package org.decisionledger.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.ClockAnswers;
import org.decisionledger.api.answer.ProcedureReader;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.projection.clock.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers that are read from top to bottom, in the same words as at the terminal, with every name a link. */
@Controller
class ReportPages {

    private final Answers answers;

    ReportPages(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/organisations/{id}/lineage")
    String lineage(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute("form", Form.to("/organisations/" + id + "/lineage").text("on", "form.day", on));
        return report(model, "lineage", answers.lineage(id, given(on), asOf.asOf()));
    }

    @GetMapping("/circulation/{id}")
    String circulation(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "circulation", answers.circulation(id, asOf.asOf()));
    }

    @GetMapping("/complaints/{id}/repeats")
    String repeats(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "repeats", answers.repeats(id, asOf.asOf()));
    }

    @GetMapping("/procurements/{id}/gates")
    String gates(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "gates", answers.gates(id, asOf.asOf()));
    }

    /** The legacy record of a body, with a form for the date. */
    @GetMapping("/organisations/{id}/legacy-record")
    String legacyRecord(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute(
                "form", Form.to("/organisations/" + id + "/legacy-record").text("on", "form.day", on));
        model.addAttribute("bag", "/api/organisations/" + id + "/legacy-record");
        model.addAttribute("on", given(on));
        return report(model, "legacy-record", answers.legacyRecord(id, given(on), asOf.asOf()));
    }

    /** One undertaking, with a form for the date. */
    @GetMapping("/commitments/{id}")
    String commitment(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute("form", Form.to("/commitments/" + id).text("on", "form.day", on));
        return report(model, "commitment", answers.commitment(id, given(on), asOf.asOf()));
    }

    /** The answers to a proposal and the outcome under the rules, with a form for the day. */
    @GetMapping("/votes/{id}")
    String votes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute("form", Form.to("/votes/" + id).text("on", "form.day", on));
        return report(model, "votes", answers.votes(id, given(on), asOf.asOf()));
    }

    @GetMapping("/path/{id}")
    String path(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "path", answers.path(id, asOf.asOf()));
    }

    /** What the record of a decision holds of the checklist, and who is to see to what is missing. */
    @GetMapping("/adequacy/{id}")
    String adequacy(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "adequacy", answers.adequacy(id, asOf.asOf()));
    }

    /** One contract on a date, and the time left, with a form for the date and the lead times. */
    @GetMapping("/contracts/{id}/time-left")
    String timeLeft(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String stages,
            @RequestParam(required = false) @Nullable String approval,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute(
                "form",
                Form.to("/contracts/" + id + "/time-left")
                        .text("on", "form.on", on)
                        .text("stages", "form.stages", stages)
                        .text("approval", "form.approval", approval));
        return report(model, "time-left", answers.timeLeft(id, given(on), given(stages), given(approval), asOf.asOf()));
    }

    /** An award held against the rules of its day, with a form for what whoever asks states of the procedure. */
    @GetMapping("/law/{id}")
    String law(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String commenced,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String authority,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        model.addAttribute(
                "form",
                Form.to("/law/" + id)
                        .text("commenced", "form.commenced", commenced)
                        .choice("area", "form.area", area, ProcedureReader.areas())
                        .choice("authority", "form.authority", authority, ProcedureReader.authorities()));
        return report(model, "law", answers.law(id, given(commenced), given(area), given(authority), asOf.asOf()));
    }

    /** What the assurance checks say of everything in the ledger. */
    @GetMapping("/checks")
    String checks(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "checks", answers.checks(null, asOf.asOf()));
    }

    /** What they say of a thing and what is around it. */
    @GetMapping("/checks/{id}")
    String checks(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return report(model, "checks", answers.checks(id, asOf.asOf()));
    }

    /** A form for a clock set by law and, once a clock and a day are given, the clock as counted. */
    @GetMapping("/clock")
    String clock(
            @RequestParam(required = false) @Nullable String clock,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String stated,
            Model model) {
        Map<String, String> clocks = new LinkedHashMap<>();
        for (Clock one : Clock.values()) {
            clocks.put(one.written(), one.title());
        }
        model.addAttribute(
                "form",
                Form.to("/clock")
                        .choice("clock", "form.clock", clock, clocks)
                        .text("date", "form.date", date)
                        .text("stated", "form.stated", stated));
        String asked = given(clock);
        String day = given(date);
        if (asked == null || day == null) {
            return "report/clock";
        }
        return report(model, "clock", ClockAnswers.clock(asked, day, given(stated)));
    }

    /** @param kind the ending of the messages that say what kind of answer it is */
    static String report(Model model, String kind, Object view) {
        model.addAttribute("kind", kind);
        model.addAttribute("report", Report.of(Pages.of(view).orElseThrow()));
        model.addAttribute("taking", Taking.of(kind, view));
        return "report/report";
    }

    /** A field of a form that was left empty was not given. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
