package org.decisionledger.api.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.decisionledger.api.signin.HeldForm;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.web.FieldProblem;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One draft: its form, the answers to check, and its recording. */
@Controller
@RequestMapping("/drafts/{id}")
class DraftPages {

    private static final Pattern INPUT = Pattern.compile(
            "(data|by|sources|account|links)\\.[A-Za-z0-9.]{1,200}|occurred|subject|classification|note|rows:[A-Za-z0-9.]{1,200}");

    private final Desk desk;
    private final MessageSource messages;

    DraftPages(Desk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String form(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String saved,
            @RequestParam(required = false) @Nullable String tooLarge,
            HttpServletRequest request,
            Model model) {
        Draft draft = mine(id);
        if (draft.recorded() != null) {
            return receipt(draft);
        }
        Optional<HeldForm> held = HeldForm.take(request, "/drafts/" + id);
        Draft shown = held.map(form -> draft.with(merged(draft, form.typed()), draft.savedAt()))
                .map(with -> atEdition(with, draft.edition()))
                .orElse(draft);
        model.addAttribute("held", held.isPresent());
        model.addAttribute("saved", saved != null);
        return page(model, shown, tooLarge == null ? List.of() : List.of(problem("record.too-large")));
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(defaultValue = "0") long edition,
            HttpServletRequest request,
            Model model) {
        Draft draft = mine(id);
        if (draft.recorded() != null) {
            return receipt(draft);
        }
        Map<String, String> typed = merged(draft, listed(request));
        if (edition != draft.edition()) {
            Draft beside = atEdition(draft.with(typed, draft.savedAt()), draft.edition());
            return page(model, beside, List.of(problem("record.stale")));
        }
        String[] asked = action.split(":", 2);
        String at = asked.length == 2 && INPUT.matcher(asked[1]).matches() ? asked[1] : "";
        return switch (asked[0]) {
            case "add" -> {
                Part list = FormMaker.find(desk.form(draft), at);
                int shown = list == null ? 0 : list.parts().size();
                desk.save(draft, Typed.withRow(typed, at, shown));
                yield "redirect:/drafts/" + id + "#" + at + (list == null ? "" : "." + shown);
            }
            case "find" -> {
                desk.save(draft, typed);
                yield "redirect:/drafts/" + id + "/find?field=" + at;
            }
            case "continue" -> toCheck(desk.save(draft, typed), model);
            default -> {
                desk.save(draft, typed);
                yield "redirect:/drafts/" + id + "?saved";
            }
        };
    }

    private String toCheck(Draft draft, Model model) {
        Desk.Looked looked = desk.look(draft);
        if (looked.entry() == null) {
            return page(model, draft, looked.problems());
        }
        if (!looked.settled().isEmpty()) {
            Map<String, String> settled = new TreeMap<>(draft.typed());
            settled.putAll(looked.settled());
            desk.save(draft, settled);
        }
        return "redirect:/drafts/" + draft.id() + "/check";
    }

    @GetMapping("/check")
    String check(@PathVariable String id, Model model) {
        Draft draft = mine(id);
        if (draft.recorded() != null) {
            return receipt(draft);
        }
        Desk.Looked looked = desk.look(draft);
        return looked.entry() == null
                ? page(model, draft, looked.problems())
                : checkPage(model, draft, looked.entry(), draft.head(), List.of());
    }

    /** Records what was checked. Sent twice, it records once and leads to the same receipt. */
    @PostMapping("/record")
    String record(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long edition,
            @RequestParam(defaultValue = "0") long head,
            Model model) {
        Draft draft = mine(id);
        if (draft.recorded() != null) {
            return receipt(draft);
        }
        Desk.Looked looked = desk.look(draft);
        Entry entry = looked.entry();
        if (entry == null) {
            return page(model, draft, looked.problems());
        }
        if (edition != draft.edition()) {
            return checkPage(model, draft, entry, draft.head(), List.of(problem("record.check.stale")));
        }
        if (!desk.since(entry, head, Me.now()).isEmpty()) {
            return checkPage(model, draft, entry, head, List.of(problem("record.check.meanwhile")));
        }
        try {
            return receipt(desk.record(draft, entry, Me.now()));
        } catch (Refusal refusal) {
            return page(model, draft, desk.look(draft).problems());
        } catch (LedgerUnavailable unavailable) {
            return checkPage(
                    model, draft, entry, head, List.of(new FieldProblem("", String.valueOf(unavailable.getMessage()))));
        }
    }

    @PostMapping("/discard")
    String discard(@PathVariable String id) {
        Draft draft = mine(id);
        if (draft.recorded() == null) {
            desk.discard(draft);
        }
        return "redirect:/record";
    }

    private String checkPage(Model model, Draft draft, Entry entry, long since, List<FieldProblem> problems) {
        List<TimelineRow> meanwhile = desk.since(entry, since, Me.now());
        model.addAttribute("draft", draft);
        model.addAttribute("title", RecordPages.title(draft));
        model.addAttribute(
                "sections", desk.form(draft).stream().filter(Section::filled).toList());
        model.addAttribute("meanwhile", meanwhile);
        long shown = meanwhile.stream().mapToLong(TimelineRow::position).max().orElse(0);
        model.addAttribute("head", Math.max(desk.position(), shown));
        model.addAttribute("problems", problems);
        return "recording/check";
    }

    private String page(Model model, Draft draft, List<FieldProblem> problems) {
        model.addAttribute("draft", draft);
        model.addAttribute("title", RecordPages.title(draft));
        model.addAttribute("sections", desk.form(draft));
        model.addAttribute("problems", problems);
        return "recording/form";
    }

    private FieldProblem problem(String key) {
        return new FieldProblem("", messages.getMessage(key, null, Locale.UK));
    }

    private Draft mine(String id) {
        return desk.find(Me.now(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String receipt(Draft draft) {
        return "redirect:/drafts/" + draft.id() + "/receipt";
    }

    private static Draft atEdition(Draft draft, long edition) {
        return new Draft(
                draft.id(),
                draft.owner(),
                draft.kind(),
                draft.about(),
                draft.restates(),
                draft.typed(),
                edition,
                draft.head(),
                draft.savedAt(),
                draft.parent(),
                draft.parentField(),
                draft.recorded());
    }

    private static Map<String, List<String>> listed(HttpServletRequest request) {
        Map<String, List<String>> all = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
        return all;
    }

    /** What was typed now over what was typed before; an input that was emptied is gone. */
    private static Map<String, String> merged(Draft draft, Map<String, List<String>> now) {
        Map<String, String> all = new TreeMap<>(draft.typed());
        now.forEach((name, values) -> {
            if (INPUT.matcher(name).matches()) {
                all.put(name, values.getFirst());
            }
        });
        all.values().removeIf(String::isBlank);
        return all;
    }
}
