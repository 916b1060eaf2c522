package org.decisionledger.api.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.api.paper.Paper;
import org.decisionledger.api.paper.PaperAsHtml;
import org.decisionledger.api.telling.Page;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.api.terminal.MarkdownView;

/** Answers as papers that are read without this program, and as JSON. */
final class Papers {

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> about;

    /** @param about what stands at the head of each */
    Papers(List<String> about) {
        this.about = List.copyOf(about);
    }

    /** Adds an answer that has a page, under {@code name} with an ending for each form. */
    void add(String name, String title, Object answer) {
        Page page = Pages.of(answer).orElseThrow();
        names.addAll(page.names());
        parts.add(Part.text(name + ".md", MarkdownView.page(page), "text/markdown", title, title + ", as Markdown."));
        parts.add(Part.text(
                name + ".html", PaperAsHtml.of(new Paper(page, about)), "text/html", title, title + ", as HTML."));
        json(name + ".json", title, answer);
    }

    /** Adds an answer for programs alone. */
    void json(String path, String title, Object answer) {
        parts.add(
                Part.text(path, JsonView.writePretty(answer) + "\n", "application/json", title, title + ", as JSON."));
    }

    List<Part> parts() {
        return parts;
    }

    /** Every name of an entry or thing that the papers give. */
    Set<String> names() {
        return names;
    }
}
