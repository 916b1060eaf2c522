package org.decisionledger.api.ods;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, which stop an import, and warnings, which do not. */
final class Report {

    private static final int LONGEST_QUOTE = 60;

    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private boolean more;

    void fault(Spot spot, String code, String message) {
        if (faults.size() < OdsRead.MOST_FAULTS) {
            faults.add(new Remark(spot.toString(), code, message));
        } else {
            more = true;
        }
    }

    void warn(Spot spot, String code, String message) {
        warnings.add(new Remark(spot.toString(), code, message));
    }

    /** Whether there is no use in reading on. */
    boolean full() {
        return more;
    }

    List<Remark> faults() {
        return faults;
    }

    List<Remark> warnings() {
        return warnings;
    }

    /** A piece of the file within a message: clipped, and without characters that could upset a terminal. */
    static String quoted(String text) {
        String clipped = text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
        return "\"" + clipped.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?") + "\"";
    }
}
