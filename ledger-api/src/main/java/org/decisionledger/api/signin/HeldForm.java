package org.decisionledger.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form whose session had ended; shown again, never recorded, until it is sent anew.
 *
 * @param path of the form
 * @param typed what each field held
 */
public record HeldForm(String path, Map<String, List<String>> typed) implements Serializable {

    private static final String ATTRIBUTE = HeldForm.class.getName();
    private static final String DRAFTS = "/drafts/";
    private static final Pattern DRAFT = Pattern.compile("/drafts/[A-Za-z0-9.-]+");
    private static final int MOST = 200_000;

    static void hold(HttpServletRequest request) {
        String path = addressOf(request);
        if (!path.startsWith(DRAFTS)) {
            return;
        }
        Map<String, List<String>> typed = new LinkedHashMap<>();
        int length = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!field.getKey().startsWith("_")) {
                typed.put(field.getKey(), List.of(field.getValue()));
                length += field.getKey().length()
                        + String.join("", field.getValue()).length();
            }
        }
        if (length <= MOST) {
            request.getSession().setAttribute(ATTRIBUTE, new HeldForm(path, typed));
        }
    }

    /** The address to come back to. */
    static String addressOf(HttpServletRequest request) {
        Matcher draft = DRAFT.matcher(request.getServletPath());
        return draft.lookingAt() ? draft.group() : "/";
    }

    /** What is held for whoever signs in now, if anything; stays until it is taken. */
    static Optional<HeldForm> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof HeldForm held
                ? Optional.of(held)
                : Optional.empty();
    }

    /** Takes what is held for the form at {@code path}. */
    public static Optional<HeldForm> take(HttpServletRequest request, String path) {
        HttpSession session = request.getSession(false);
        Optional<HeldForm> held = of(session).filter(form -> form.path.equals(path));
        held.ifPresent(form -> request.getSession().removeAttribute(ATTRIBUTE));
        return held;
    }
}
