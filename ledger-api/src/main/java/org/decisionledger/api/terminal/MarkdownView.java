package org.decisionledger.api.terminal;

import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.timeline.Timeline;

/** Views as Markdown (CommonMark), with the same words and parts as {@link TextView}. */
public final class MarkdownView {

    private MarkdownView() {}

    public static String dossier(Dossier dossier) {
        return MarkdownLayout.of(DossierPage.of(dossier));
    }

    public static String timeline(Timeline timeline) {
        return MarkdownLayout.of(ViewPages.of(timeline));
    }

    public static String entry(EntryPage entry) {
        return MarkdownLayout.of(EntryText.of(entry));
    }
}
