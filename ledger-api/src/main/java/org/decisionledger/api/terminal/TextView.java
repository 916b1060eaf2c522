package org.decisionledger.api.terminal;

import java.util.List;
import org.decisionledger.projection.compare.Difference;
import org.decisionledger.projection.dossier.Dossier;
import org.decisionledger.projection.known.KnownView;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.show.EntryPage;
import org.decisionledger.projection.show.Finder.Match;
import org.decisionledger.projection.timeline.Timeline;

/**
 * Views as plain text for people at a terminal. Every sentence is followed by its citation: the entry, then each
 * document and the place in it. Every text ends with a line end.
 *
 * @param width characters in a line, 20 at least
 */
public record TextView(int width) {

    /** A width that most terminals show without breaking lines of their own. */
    public static final TextView STANDARD = new TextView(100);

    public String timeline(Timeline timeline) {
        return PlainLayout.of(ViewPages.of(timeline), width);
    }

    public String dossier(Dossier dossier) {
        return PlainLayout.of(DossierPage.of(dossier), width);
    }

    public String known(KnownView known) {
        return PlainLayout.of(ViewPages.of(known), width);
    }

    public String difference(Difference difference) {
        return PlainLayout.of(ViewPages.of(difference), width);
    }

    public String register(RegisterPage register) {
        return PlainLayout.of(ViewPages.of(register), width);
    }

    public String entry(EntryPage entry) {
        return PlainLayout.of(EntryText.of(entry), width);
    }

    /** The things that fit {@code words}. */
    public String matches(String words, List<Match> matches) {
        return PlainLayout.of(ViewPages.of(words, matches), width);
    }
}
