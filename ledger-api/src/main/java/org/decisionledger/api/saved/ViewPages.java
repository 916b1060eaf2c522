package org.decisionledger.api.saved;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.decisionledger.api.signin.SignedIn;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where views are saved, listed, opened, renamed and removed. */
@Controller
class ViewPages {

    private static final int LONGEST_TITLE = 120;

    private final SavedViews views;
    private final MessageSource messages;
    private final Clock clock;

    ViewPages(SavedViews views, MessageSource messages, Clock clock) {
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/views")
    String list(Model model) {
        SignedIn me = me();
        model.addAttribute("mine", views.of(me.name()));
        model.addAttribute("shared", views.sharedByOthers(me.name()));
        return "saved/views";
    }

    /** Opens a view: leads to the page, at the moment it is frozen at. */
    @GetMapping("/view/{id}")
    ResponseEntity<Void> open(@PathVariable String id) {
        SignedIn reader = SignedIn.now().filter(s -> !s.visitor()).orElse(null);
        SavedView view = views.find(id).orElse(null);
        if (view == null || !view.shared() && reader != null && !reader.name().equals(view.owner())) {
            throw notThere();
        }
        if (!view.shared() && reader == null) {
            throw new AccessDeniedException("a view that is not shared is its owner's");
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(view.target()))
                .build();
    }

    /** @param address of the page to save, as a link of that page gives it; the moment comes beside it */
    @GetMapping("/views/save")
    String save(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String title,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        me();
        String kept = PageAddress.read(address).orElseThrow(ViewPages::notThere);
        return form(model, kept, title.strip(), !asOf.isNow(), false, null);
    }

    @PostMapping("/views/save")
    String saved(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "live") String moment,
            @RequestParam(defaultValue = "private") String sharing,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        SignedIn me = me();
        String kept = PageAddress.read(address).orElseThrow(ViewPages::notThere);
        boolean frozen = moment.equals("frozen");
        boolean shared = sharing.equals("shared");
        String problem = views.of(me.name()).size() >= SavedViews.MOST ? "views.too-many" : fault(title);
        if (problem != null) {
            return form(model, kept, title, frozen, shared, problem);
        }
        String recorded = asOf.isRecordedAsked()
                ? asOf.recordedText()
                : clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
        views.keep(new SavedView(
                views.fresh(),
                me.name(),
                me.fullName(),
                title.strip(),
                kept,
                frozen,
                frozen ? recorded : "",
                frozen ? asOf.occurredText() : "",
                shared,
                clock.instant()));
        return "redirect:/views";
    }

    @GetMapping("/views/{id}")
    String edit(@PathVariable String id, Model model) {
        SavedView view = own(id);
        return editing(model, view, view.title(), view.shared(), null);
    }

    @PostMapping("/views/{id}")
    String edited(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "private") String sharing,
            Model model) {
        SavedView view = own(id);
        boolean shared = sharing.equals("shared");
        String problem = fault(title);
        if (problem != null) {
            return editing(model, view, title, shared, problem);
        }
        views.keep(view.with(title.strip(), shared, clock.instant()));
        return "redirect:/views";
    }

    @PostMapping("/views/{id}/remove")
    String remove(@PathVariable String id) {
        views.remove(own(id));
        return "redirect:/views";
    }

    private static @Nullable String fault(String title) {
        String stripped = title.strip();
        return stripped.isEmpty()
                        || stripped.length() > LONGEST_TITLE
                        || stripped.chars().anyMatch(Character::isISOControl)
                ? "views.title-fault"
                : null;
    }

    private String form(
            Model model, String address, String title, boolean frozen, boolean shared, @Nullable String problem) {
        model.addAttribute("address", address);
        model.addAttribute("frozen", frozen);
        return fields(model, title, shared, problem, "saved/save");
    }

    private String editing(Model model, SavedView view, String title, boolean shared, @Nullable String problem) {
        model.addAttribute("view", view);
        return fields(model, title, shared, problem, "saved/view");
    }

    private String fields(Model model, String title, boolean shared, @Nullable String problem, String page) {
        model.addAttribute("viewTitle", title);
        model.addAttribute("isShared", shared);
        model.addAttribute(
                "problems",
                problem == null
                        ? List.of()
                        : List.of(new FieldProblem(
                                "title", Objects.requireNonNull(messages.getMessage(problem, null, Locale.UK)))));
        return page;
    }

    private SavedView own(String id) {
        SignedIn me = me();
        return views.find(id).filter(v -> v.owner().equals(me.name())).orElseThrow(ViewPages::notThere);
    }

    /** The door has let in nobody else; asked again here, so that no mistake at the door is enough. */
    private static SignedIn me() {
        return SignedIn.now()
                .filter(s -> !s.visitor())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
