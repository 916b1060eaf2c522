package org.decisionledger.api.terminal;

import org.decisionledger.api.telling.Page;

/** Pages as Markdown (CommonMark), with the same words and parts as {@link TextView}. */
public final class MarkdownView {

    private MarkdownView() {}

    public static String page(Page page) {
        return MarkdownLayout.of(page);
    }
}
