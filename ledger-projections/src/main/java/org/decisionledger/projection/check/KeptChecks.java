package org.decisionledger.projection.check;

import java.util.List;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.index.HeldSource;

/**
 * The checks on a whole ledger as it stands, kept from one question to the next: only what new entries can change is
 * worked out again. It holds the entries in memory.
 */
public final class KeptChecks {

    private final EntrySource source;
    private final CheckSettings settings;
    private HeldSource held = new HeldSource();
    private CheckKeeper keeper;
    private long position;

    /** @param source grows from question to question */
    public KeptChecks(EntrySource source, CheckSettings settings) {
        this.source = source;
        this.settings = settings;
        this.keeper = new CheckKeeper(held, CheckList.ALL, settings);
    }

    /** What the checks say of everything in the ledger, as it stands now. */
    public synchronized CheckReport everywhere() {
        long cut = source.cut(null);
        List<RecordedEntry> added = source.between(position, cut);
        if (position > 0 && added.stream().anyMatch(e -> e.fact() instanceof PersonalDataErased)) {
            // What was read before holds words that are to be nowhere.
            held = new HeldSource();
            keeper = new CheckKeeper(held, CheckList.ALL, settings);
            added = source.between(0, cut);
        }
        held.add(added);
        keeper.takeIn(added);
        position = cut;
        return Reporting.of(held, null, keeper.results(), AsOf.NOW, Checks.day(held, AsOf.NOW), settings);
    }
}
