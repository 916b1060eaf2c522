package org.decisionledger.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.paper.Paper;
import org.decisionledger.api.paper.PaperAsDocx;
import org.decisionledger.api.paper.PaperAsPdf;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Gives a page as a file when its address asks for one with {@code format}. */
final class TakingAway implements HandlerInterceptor {

    /** The formats, by what the address says, with what they are. */
    static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "csv", "text/csv;charset=UTF-8",
            "json", "application/json",
            "markdown", "text/markdown;charset=UTF-8");

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String format = request.getParameter("format");
        if (page != null && format != null && page.getModel().get("taking") instanceof Taking taking) {
            String type = TYPES.get(format);
            if (type == null) {
                throw new QuestionFault.Malformed("A page can be taken away as pdf, docx, csv, json or markdown; \""
                        + format + "\" was asked for.");
            }
            byte[] file = file(format, taking, page.getModel());
            String name =
                    taking.name().replaceAll("[^A-Za-z0-9-]+", "-") + "." + (format.equals("markdown") ? "md" : format);
            page.setView(new FileView(type, name, file));
        }
    }

    private static byte[] file(String format, Taking taking, Map<String, Object> model) {
        try {
            return switch (format) {
                case "pdf" -> PaperAsPdf.of(paper(taking, model));
                case "docx" -> PaperAsDocx.of(paper(taking, model));
                case "csv" -> csv(taking).getBytes(StandardCharsets.UTF_8);
                default -> Shown.as(format, taking.view().get()).getBytes(StandardCharsets.UTF_8);
            };
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static String csv(Taking taking) {
        Supplier<String> own = taking.csv();
        return own != null ? own.get() : Shown.as("csv", taking.view().get());
    }

    private static Paper paper(Taking taking, Map<String, Object> model) {
        return new Paper(
                Pages.of(taking.view().get())
                        .orElseThrow(() -> new QuestionFault.Malformed("This page has no form on paper.")),
                about(taking, model));
    }

    /** The head of every sheet. */
    static List<String> about(Taking taking, Map<String, Object> model) {
        List<String> about = new ArrayList<>();
        AsOfQuery asOf = model.get("asOf") instanceof AsOfQuery asked ? asked : AsOfQuery.NOW;
        about.add("Decision ledger. Filter: "
                + (taking.narrowed().isEmpty() ? "none, everything is shown" : String.join("; ", taking.narrowed()))
                + ".");
        about.add("As the record stood: "
                + (asOf.isRecordedAsked()
                        ? asOf.recordedWords() + (asOf.isWholeDay() ? ", its end" : "")
                        : "when this was made")
                + ". What had happened by: " + (asOf.isOccurredAsked() ? asOf.occurredWords() : "any date") + ".");
        about.add(checkpoint(asOf, model.get("position") instanceof LogPosition position ? position : null));
        return about;
    }

    /** A checkpoint newer than the moment asked about would tell how much was recorded later. */
    private static String checkpoint(AsOfQuery asOf, @Nullable LogPosition position) {
        if (asOf.isRecordedAsked()) {
            return "Checkpoint: any signed after that moment covers what stands here.";
        }
        return position == null || position.checkpoint().isEmpty()
                ? "Checkpoint: none signed yet."
                : "Checkpoint: " + position.checkpoint() + ".";
    }

    /** Bytes to be kept as a file. */
    private record FileView(String type, String name, byte[] bytes) implements View {

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
