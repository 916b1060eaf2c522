package org.decisionledger.projection.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.publish.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * The entries that may leave the ledger for other tools, and those that stay, each with the reason. What is classified
 * stays, and so does what cannot be told to have happened by the date asked about, since other formats have no word for
 * a perhaps.
 */
public final class Outgoing {

    private final CaseFile file;
    private final List<Standing> entries;
    private final List<LeftOut> leftOut;

    private Outgoing(CaseFile file, List<Standing> entries, List<LeftOut> leftOut) {
        this.file = file;
        this.entries = entries;
        this.leftOut = leftOut;
    }

    /** Those of {@code file} that {@code wanted} takes. */
    public static Outgoing of(CaseFile file, Predicate<Standing> wanted) {
        List<Standing> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Standing s : file.all()) {
            if (wanted.test(s)) {
                String reason = reasonToStay(s);
                if (reason == null) {
                    entries.add(s);
                } else {
                    leftOut.add(new LeftOut(s.id().value(), reason));
                }
            }
        }
        return new Outgoing(file, List.copyOf(entries), leftOut);
    }

    private static @Nullable String reasonToStay(Standing s) {
        if (s.withdrawn()) {
            return "it was withdrawn";
        }
        if (s.header().classification() != Classification.OFFICIAL) {
            return "it is classified " + s.header().classification();
        }
        return s.byThen() == Answer.YES ? null : "it cannot be told whether it had happened by then";
    }

    public CaseFile file() {
        return file;
    }

    /** In order of occurrence. */
    public List<Standing> entries() {
        return entries;
    }

    /** Those whose fact is of {@code kind}, one record or a family of facts, in order of occurrence. */
    public List<Standing> entries(Class<? extends LedgerFact> kind) {
        return entries.stream().filter(s -> kind.isInstance(s.fact())).toList();
    }

    /** Says that a format has no place for an entry. */
    public void noPlace(Standing s, String reason) {
        leftOut.add(new LeftOut(s.id().value(), reason));
    }

    /** What stays, each entry and reason once, in the order in which it was found. */
    public List<LeftOut> leftOut() {
        Set<LeftOut> seen = new HashSet<>();
        return leftOut.stream().filter(seen::add).toList();
    }
}
