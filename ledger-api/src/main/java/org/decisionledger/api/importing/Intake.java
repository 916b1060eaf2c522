package org.decisionledger.api.importing;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;

/** Takes in what the files hold, one after the other, until there are too many faults to go on. */
final class Intake {

    /** For so many entries the lines of their parts are kept, for the others the line of their start. */
    private static final int MOST_WITH_INNER_LINES = 10_000;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<PlacedFault> faults = new ArrayList<>();
    private boolean more;
    private int seen;

    /** Whether there is no use in reading on. */
    boolean full() {
        return more;
    }

    /** How much was seen so far, sound or not: when it has not grown, a file was empty. */
    int seen() {
        return seen;
    }

    void take(ParsedEntry parsed) {
        seen++;
        if (!parsed.faults().isEmpty()) {
            parsed.faults().forEach(f -> add(parsed.place().place(f)));
            return;
        }
        Place place = parsed.place();
        try {
            entries.add(EntryFormat.read(parsed.node()));
            places.add(places.size() < MOST_WITH_INNER_LINES ? place : new Place(place.file(), place.line()));
        } catch (Refusal refused) {
            refused.faults().forEach(f -> add(place.place(f)));
        }
    }

    void fault(String file, int line, String code, String message) {
        seen++;
        add(new Place(file, line).place(new Fault(code, "", message)));
    }

    private void add(PlacedFault fault) {
        if (faults.size() < EntriesRead.MOST_FAULTS) {
            faults.add(fault);
        } else {
            more = true;
        }
    }

    EntriesRead read() {
        return new EntriesRead(entries, places, faults, more);
    }
}
