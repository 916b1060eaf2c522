package org.decisionledger.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.decisionledger.api.web.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in. */
@Controller
class SignInPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final int TOO_MANY_REQUESTS = 429;

    private static final int A_MINUTE = 60;

    private final Reach reach;
    private final MessageSource messages;

    SignInPages(Reach reach, MessageSource messages) {
        this.reach = reach;
        this.messages = messages;
    }

    @ModelAttribute("problems")
    List<FieldProblem> problems() {
        return List.of();
    }

    @GetMapping(PageDoor.SIGN_IN)
    String signIn(@RequestParam(required = false) @Nullable String lost, HttpServletRequest request, Model model) {
        if (reach.demo()) {
            return "signin/demo";
        }
        boolean held = HeldForm.of(request.getSession(false)).isPresent();
        return page(model, "", lost != null, held);
    }

    /** Led here by the door when a sign-in failed. */
    @PostMapping(PageDoor.SIGN_IN + "/failed")
    String failed(
            @RequestParam(defaultValue = "") String name,
            @RequestAttribute(required = false) @Nullable Exception fault,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (fault instanceof NamesAndPasswords.TooMany many) {
            response.setStatus(TOO_MANY_REQUESTS);
            String from =
                    TIME.format(many.until().plusSeconds(A_MINUTE).atZone(UK)).toLowerCase(Locale.UK);
            model.addAttribute("problems", problem("signin.wait", from));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            model.addAttribute("problems", problem("signin.wrong"));
        }
        return page(
                model,
                name.strip(),
                false,
                HeldForm.of(request.getSession(false)).isPresent());
    }

    private List<FieldProblem> problem(String key, Object... arguments) {
        return List.of(new FieldProblem("name", messages.getMessage(key, arguments, Locale.UK)));
    }

    private static String page(Model model, String name, boolean lost, boolean held) {
        model.addAttribute("name", name);
        model.addAttribute("lost", lost);
        model.addAttribute("held", held);
        return "signin/sign-in";
    }
}
