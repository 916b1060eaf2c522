package org.decisionledger.api.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;

/**
 * What case files hold. Nothing of it is to be recorded when anything is faulty.
 *
 * @param entries the entries in order
 * @param places where each of them stands, in the same order
 * @param faults everything found wrong, in order; at most {@link #MOST_FAULTS}
 * @param more whether reading stopped at that number, so that there may be more
 */
public record EntriesRead(List<Entry> entries, List<Place> places, List<PlacedFault> faults, boolean more) {

    /** So many faults are told at once. */
    public static final int MOST_FAULTS = 100;

    private static final Pattern IN_BATCH = Pattern.compile("/([0-9]{1,9})(/.*)?");

    public EntriesRead {
        entries = List.copyOf(entries);
        places = List.copyOf(places);
        faults = List.copyOf(faults);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Every fault as a line of text, and a last line when there may be more. */
    public List<String> messages() {
        return lines(faults, more);
    }

    /**
     * The faults for which these entries were refused, each at its line. The pointers of {@code refusal} start with
     * the entry's place in the batch, counted from 0: {@code /17/data/offer}.
     */
    public List<PlacedFault> placed(Refusal refusal) {
        return refusal.faults().stream().map(this::placed).toList();
    }

    /** The same as lines of text, at most {@link #MOST_FAULTS} and a last line when there are more. */
    public List<String> messages(Refusal refusal) {
        List<PlacedFault> placed = placed(refusal);
        boolean tooMany = placed.size() > MOST_FAULTS;
        return lines(tooMany ? placed.subList(0, MOST_FAULTS) : placed, tooMany);
    }

    private PlacedFault placed(Fault fault) {
        Matcher pointer = IN_BATCH.matcher(fault.pointer());
        if (pointer.matches()) {
            int index = Integer.parseInt(pointer.group(1));
            if (index < places.size()) {
                String inner = pointer.group(2) == null ? "" : pointer.group(2);
                return places.get(index).place(new Fault(fault.code(), inner, fault.message()));
            }
        }
        return new PlacedFault("", 0, fault.pointer(), fault.code(), fault.message());
    }

    private static List<String> lines(List<PlacedFault> faults, boolean more) {
        List<String> lines =
                new ArrayList<>(faults.stream().map(PlacedFault::toString).toList());
        if (more) {
            lines.add("… and more. Only the first " + MOST_FAULTS + " faults are told; mend these and try again.");
        }
        return List.copyOf(lines);
    }
}
