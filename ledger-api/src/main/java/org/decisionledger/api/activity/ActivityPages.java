package org.decisionledger.api.activity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decisionledger.api.activity.Use.What;
import org.decisionledger.api.signin.Users;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of uses, for administrators and auditors; the door lets nobody else in. */
@Controller
class ActivityPages {

    private static final int ROWS = 50;
    private static final int MOST_EXPORTED = 1_000_000;

    private final UseLog log;
    private final Users users;

    ActivityPages(UseLog log, Users users) {
        this.log = log;
        this.users = users;
    }

    @GetMapping("/activity")
    String activity(@RequestParam Map<String, String> given, Model model) {
        UseQuestion question = UseQuestion.of(given);
        int first = question.row();
        List<Use> found = log.newest(question, first - 1, ROWS + 1);
        boolean more = found.size() > ROWS;
        model.addAttribute("uses", more ? found.subList(0, ROWS) : found);
        model.addAttribute("first", found.isEmpty() ? 0 : first);
        model.addAttribute("question", question.parameters());
        model.addAttribute("next", more ? question.address("/activity", first + ROWS) : null);
        model.addAttribute("export", question.address("/activity/export", null));
        model.addAttribute("kinds", Stream.of(What.values()).map(What::written).toList());
        model.addAttribute("people", users.all());
        model.addAttribute("lost", log.lost());
        return "activity/activity";
    }

    /** The same as CSV, the newest first. */
    @GetMapping("/activity/export")
    void export(@RequestParam Map<String, String> given, HttpServletResponse response) throws IOException {
        UseQuestion question = UseQuestion.of(given);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"activity.csv\"");
        Writer out = response.getWriter();
        row(out, "at", "what", "who", "door", "address", "view", "format", "copy", "status");
        for (Use use : log.newest(question, 0, MOST_EXPORTED)) {
            row(
                    out,
                    use.at().toString(),
                    use.what().written(),
                    use.who(),
                    use.door(),
                    use.address(),
                    use.view(),
                    use.format() == null ? "" : use.format(),
                    use.copy() == null ? "" : use.copy(),
                    use.status() == 0 ? "" : String.valueOf(use.status()));
        }
    }

    private static void row(Writer out, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            // A cell that a spreadsheet would run as a formula is shown as text.
            String text = cells[i].matches("[=+\\-@\\t].*") ? "'" + cells[i] : cells[i];
            out.write((i == 0 ? "" : ",")
                    + (text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\""));
        }
        out.write("\r\n");
    }
}
