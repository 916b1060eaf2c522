package org.decisionledger.projection.check;

import java.util.List;
import java.util.Map;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.index.HeldSource;

/** Puts one check to one thing of a ledger. */
public final class Checking {

    private final Check check;
    private final List<RecordedEntry> ledger;
    private CheckSettings settings = CheckSettings.STANDARD;
    private AsOf asOf = AsOf.NOW;

    private Checking(Check check, List<RecordedEntry> ledger) {
        this.check = check;
        this.ledger = ledger;
    }

    /** @param yaml entries written as in a case file */
    public static Checking that(Check check, String yaml) {
        return new Checking(check, CaseLedger.told(yaml));
    }

    public static Checking inTheCases(Check check) {
        return new Checking(check, CaseLedger.everyCase());
    }

    public Checking with(String parameter, int value) {
        this.settings = new CheckSettings(Map.of(parameter, value));
        return this;
    }

    public Checking asOf(AsOf moment) {
        this.asOf = moment;
        return this;
    }

    /** What it says; the thing must be named in the ledger and be of a kind the check looks at. */
    public CheckFinding on(String thing) {
        HeldSource source = new HeldSource();
        source.add(ledger);
        List<Checked> results = Checks.put(List.of(check), source, List.of(ThingId.parse(thing)), asOf, settings);
        return results.getFirst().finding();
    }
}
