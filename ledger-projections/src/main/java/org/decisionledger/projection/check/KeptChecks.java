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

    private final CheckSettings settings;
    private HeldSource held = new HeldSource();
    private CheckKeeper keeper;
    private long position;

    public KeptChecks(CheckSettings settings) {
        this.settings = settings;
        this.keeper = new CheckKeeper(held, CheckList.ALL, settings);
    }

    /** What the checks say of everything in the ledger, as it stands now; {@code source} grows from one to the next. */
    public synchronized CheckReport everywhere(EntrySource source) {
        bringUpTo(source, source.cut(null));
        return report();
    }

    /** Takes in what was recorded since last time, up to a position; one already passed changes nothing. */
    public synchronized void bringUpTo(EntrySource source, long cut) {
        if (cut > position) {
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
        }
    }

    /** What the checks say of everything up to the position last taken in. */
    public synchronized CheckReport report() {
        return Reporting.of(held, null, keeper.results(), AsOf.NOW, Checks.day(held, AsOf.NOW), settings);
    }
}
