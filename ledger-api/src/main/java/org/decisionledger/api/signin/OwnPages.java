package org.decisionledger.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.decisionledger.api.web.FieldProblem;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody does for themselves: choose a password, have a token made for their programs. */
@Controller
class OwnPages {

    private final Users users;

    OwnPages(Users users) {
        this.users = users;
    }

    @ModelAttribute("problems")
    List<FieldProblem> problems() {
        return List.of();
    }

    @GetMapping(FreshUser.CHOOSE)
    String password() {
        return "signin/password";
    }

    @PostMapping(FreshUser.CHOOSE)
    String choose(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            Model model) {
        String name = me().name();
        try {
            users.choose(name, current.strip(), chosen, again);
        } catch (UserFault fault) {
            model.addAttribute("problems", List.of(fault.problem()));
            return "signin/password";
        }
        stay(name, request);
        return "redirect:/my-password/chosen";
    }

    @GetMapping(FreshUser.CHOOSE + "/chosen")
    String chosen() {
        return "signin/password-chosen";
    }

    @GetMapping("/my-token")
    String token() {
        return "signin/token";
    }

    @PostMapping("/my-token")
    String newToken(Model model) throws UserFault {
        model.addAttribute("token", users.token(me().name()));
        return "signin/token";
    }

    private static SignedIn me() {
        return SignedIn.now().orElseThrow();
    }

    /** The password chosen ends every other session of theirs, and not this one, which gets a new name. */
    private void stay(String name, HttpServletRequest request) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                Granted.bySession(SignedIn.as(users.named(name).orElseThrow())));
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
