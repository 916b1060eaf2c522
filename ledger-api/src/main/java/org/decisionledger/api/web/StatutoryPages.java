package org.decisionledger.api.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.ProcedureReader;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.statutory.NoticeDrafting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the Provider Selection Regime asks to be kept of an award and to be published each year. */
@Controller
class StatutoryPages {

    private static final MonthDay YEAR_BEGINS = MonthDay.of(4, 1);

    private final Answers answers;
    private final Clock clock;

    StatutoryPages(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/award-record/{id}")
    String awardRecord(@PathVariable String id, @ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return ReportPages.report(model, "award-record", answers.awardRecord(id, asOf.asOf()));
    }

    /** Drafts of notices, with a form for what whoever asks states of the procedure, and for a notice of its own. */
    @GetMapping("/notices/{id}")
    String notices(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String notice,
            @RequestParam(required = false) @Nullable String commenced,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String authority,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        Map<String, String> codes = new LinkedHashMap<>();
        NoticeDrafting.titles().forEach((code, title) -> codes.put(code, title + " (" + code + ")"));
        model.addAttribute(
                "form",
                Form.to("/notices/" + id)
                        .text("commenced", "form.commenced", commenced)
                        .choice("area", "form.area", area, ProcedureReader.areas())
                        .choice("authority", "form.authority", authority, ProcedureReader.authorities())
                        .choice("notice", "form.notice", notice, codes));
        return ReportPages.report(
                model,
                "notices",
                answers.notices(id, given(notice), given(commenced), given(area), given(authority), asOf.asOf()));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The figures of a year, with a form for it; at first the last financial year that has ended. */
    @GetMapping("/organisations/{id}/annual-summary")
    String annualSummary(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String year,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        String asked = year == null || year.isBlank() ? lastYear() : year.strip();
        model.addAttribute(
                "form", Form.to("/organisations/" + id + "/annual-summary").text("year", "form.year", asked));
        return ReportPages.report(model, "annual-summary", answers.annualSummary(id, asked, asOf.asOf()));
    }

    private String lastYear() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Edtf.DEFAULT_ZONE);
        LocalDate begun =
                YEAR_BEGINS.atYear(today.getYear() - (MonthDay.from(today).isBefore(YEAR_BEGINS) ? 2 : 1));
        return begun + "/" + begun.plusYears(1).minusDays(1);
    }
}
