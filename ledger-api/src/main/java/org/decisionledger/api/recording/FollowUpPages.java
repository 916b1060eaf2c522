package org.decisionledger.api.recording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.web.FieldProblem;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a line of a follow-up board is answered: each begins a draft that has filled in what is known already. */
@Controller
class FollowUpPages {

    private static final String ACCEPTED = "HandoverItemsAccepted";
    private static final String REFUSED = "HandoverItemsRefused";
    private static final String DISMISSED = "CheckDismissed";
    private static final int LONGEST_REASON = 10_000;

    private final Desk desk;
    private final Answers answers;
    private final MessageSource messages;

    FollowUpPages(Desk desk, Answers answers, MessageSource messages) {
        this.desk = desk;
        this.answers = answers;
        this.messages = messages;
    }

    /** A thing named in an address, with its title. */
    public record Named(String id, String title) {}

    /** What is answered, before it is said how. */
    @GetMapping("/record/hand-over")
    String handover(
            @RequestParam String handover,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String toOffice,
            Model model) {
        Me.now();
        model.addAttribute("handover", named(handover));
        model.addAttribute("item", named(item));
        model.addAttribute("to", to.isBlank() ? null : named(to));
        model.addAttribute("toOffice", toOffice.isBlank() ? null : named(toOffice));
        return "recording/hand-over";
    }

    /** Begins an acceptance or a refusal of one item. */
    @PostMapping("/record/hand-over")
    String answer(
            @RequestParam String handover,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String toOffice,
            @RequestParam String answer) {
        String kind = switch (answer) {
            case "accepted" -> ACCEPTED;
            case "refused" -> REFUSED;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        Map<String, String> typed = new TreeMap<>();
        typed.put("data.handover", named(handover).id());
        typed.put("data.items.0", named(item).id());
        if (!to.isBlank()) {
            typed.put("data.to", named(to).id());
            typed.put("by.organisation", named(to).id());
        }
        if (!toOffice.isBlank()) {
            typed.put("data.toOffice", named(toOffice).id());
            typed.put("by.office", named(toOffice).id());
        }
        return begun(kind, typed);
    }

    /** The finding that is to be set aside, and a place for the reason. */
    @GetMapping("/record/dismissal")
    String dismissal(@RequestParam String check, @RequestParam String of, Model model) {
        return dismissal(model, check, of, "", null);
    }

    /** Begins the entry that sets a finding aside; nothing is begun without a reason. */
    @PostMapping("/record/dismissal")
    String dismissed(
            @RequestParam String check,
            @RequestParam String of,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return dismissal(
                    model,
                    check,
                    of,
                    reason,
                    new FieldProblem("reason", messages.getMessage("follow-up.reason.missing", null, Locale.UK)));
        }
        CheckResult finding = finding(check, of);
        Map<String, String> typed = new TreeMap<>();
        typed.put("data.check", finding.check());
        typed.put("data.of", finding.on());
        typed.put("data.reason", reason.strip());
        return begun(DISMISSED, typed);
    }

    private String dismissal(Model model, String check, String of, String reason, @Nullable FieldProblem problem) {
        Me.now();
        model.addAttribute("finding", finding(check, of));
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problem == null ? List.of() : List.of(problem));
        return "recording/dismissal";
    }

    /** What the check says now; only a fail that stands can be set aside. */
    private CheckResult finding(String check, String of) {
        return answers.checks(named(of).id(), AsOf.NOW).results().stream()
                .filter(r -> r.check().equals(check) && r.on().equals(of) && r.failed())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String begun(String kind, Map<String, String> typed) {
        return "redirect:/drafts/"
                + desk.begin(Me.now(), RecordPages.kind(kind), typed, null, null)
                        .id();
    }

    private Named named(String id) {
        try {
            ThingId thing = ThingId.parse(id.strip());
            return new Named(
                    answers.thing(thing.value(), Answers.anything(), AsOf.NOW).value(), desk.title(thing.value()));
        } catch (MalformedId e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }
}
