package org.decisionledger.api.ods;

import java.util.ArrayList;
import java.util.List;

/**
 * What files of the Organisation Data Service hold. Nothing of it is to be recorded when anything is faulty.
 *
 * @param published what they state
 * @param faults everything found wrong, in order; at most {@link #MOST_FAULTS}
 * @param more whether reading stopped at that number, so that there may be more
 * @param warnings what is odd or missing and stops nothing
 */
public record OdsRead(Published published, List<Remark> faults, boolean more, List<Remark> warnings) {

    /** So many faults, and so many warnings, are told at once. */
    public static final int MOST_FAULTS = 100;

    public OdsRead {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    static OdsRead of(Published published, Report report) {
        return new OdsRead(published, report.faults(), report.full(), report.warnings());
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Every fault as a line of text, and a last line when there may be more. */
    public List<String> faultLines() {
        return faultLines(faults, more);
    }

    static List<String> faultLines(List<Remark> faults, boolean more) {
        List<String> lines = new ArrayList<>();
        faults.stream().limit(MOST_FAULTS).forEach(f -> lines.add(f.toString()));
        if (more || faults.size() > MOST_FAULTS) {
            lines.add("… and more. Only the first " + MOST_FAULTS + " faults are told; mend these and try again.");
        }
        return lines;
    }

    /** The warnings as lines of text, and a last line when there are more than are told. */
    static List<String> warningLines(List<Remark> warnings) {
        List<String> lines = new ArrayList<>();
        warnings.stream().limit(MOST_FAULTS).forEach(w -> lines.add("Warning: " + w));
        if (warnings.size() > MOST_FAULTS) {
            lines.add("… and " + (warnings.size() - MOST_FAULTS) + " warnings more.");
        }
        return lines;
    }
}
