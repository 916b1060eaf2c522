package org.decisionledger.api.paper;

import java.util.List;
import org.decisionledger.api.telling.Page;

/** A paper as the XHTML that is laid out as PDF. */
final class PaperHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 36mm 18mm 20mm 18mm;
                    @top-left { content: element(about); width: 100%; }
                    @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt 'Liberation Sans'; } }
            body { font: 10.5pt/1.35 'Liberation Sans'; color: #0b0c0c; }
            #about { position: running(about); font-size: 8pt; border-bottom: 0.5pt solid #505a5f; }
            #about p { margin: 0; }
            h1 { font-size: 18pt; margin: 0 0 8pt; }
            h2 { font-size: 13pt; margin: 14pt 0 5pt; page-break-after: avoid; }
            h3 { font-size: 11pt; margin: 9pt 0 3pt; page-break-after: avoid; }
            p { margin: 0 0 5pt; }
            .item { margin: 0 0 7pt; padding-left: 7pt; border-left: 1.5pt solid #b1b4b6; page-break-inside: avoid; }
            .when { font-weight: bold; }
            .below { margin-left: 10pt; font-size: 9.5pt; }
            """;

    private final StringBuilder out = new StringBuilder();

    private PaperHtml() {}

    static String of(Paper paper) {
        return new PaperHtml().write(paper);
    }

    private String write(Paper paper) {
        String title = Xml.escaped(paper.title());
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head><title>")
                .append(title)
                .append("</title><meta name=\"description\" content=\"")
                .append(title)
                .append("\"/><meta name=\"author\" content=\"Decision ledger\"/><style>")
                .append(STYLE)
                .append("</style></head><body><div id=\"about\">");
        paper.about().forEach(line -> element("p", "", line));
        out.append("</div>");
        paper.page().blocks().forEach(this::block);
        return out.append("</body></html>").toString();
    }

    private void block(Page.Block block) {
        switch (block) {
            case Page.Heading h -> element("h" + h.level(), "", h.text());
            case Page.Paragraph p -> element("p", "", p.text());
            case Page.Dated d -> item(d.when(), d.text(), d.below());
            case Page.Brief b -> item(b.left(), b.text(), List.of());
            case Page.Item i -> item("", i.text(), i.below());
        }
    }

    private void item(String when, String text, List<String> below) {
        out.append("<div class=\"item\">");
        if (!when.isBlank()) {
            element("p", "when", when);
        }
        element("p", "", text);
        below.forEach(line -> element("p", "below", line));
        out.append("</div>");
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>')
                .append(Xml.escaped(Page.plain(text)))
                .append("</")
                .append(name)
                .append('>');
    }
}
