package org.decisionledger.api.paper;

/** A paper as HTML in one file that names no other. */
public final class PaperAsHtml {

    private PaperAsHtml() {}

    public static String of(Paper paper) {
        return "<!DOCTYPE html>\n"
                + PaperHtml.of(paper).replaceFirst("<head>", "<head><meta charset=\"utf-8\"/>")
                + "\n";
    }
}
