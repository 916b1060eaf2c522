package org.decisionledger.projection.chronology;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** How exactly a date is given, in words beside it. */
final class Precisions {

    private Precisions() {}

    /** Empty for a plain day. */
    static String inWords(@Nullable Edtf date) {
        if (date == null) {
            return "undated";
        }
        List<String> words = new ArrayList<>();
        String grain = switch (date.precision()) {
            case TIME -> "to the time of day";
            case DAY -> "";
            case MONTH -> "to the month";
            case SEASON -> "to the season";
            case YEAR -> "to the year";
            case DECADE -> "to ten years";
            case CENTURY -> "to a hundred years";
            case INTERVAL -> "a range";
        };
        if (!grain.isEmpty()) {
            words.add(grain);
        }
        if (date.approximate()) {
            words.add("approximate");
        }
        if (date.uncertain()) {
            words.add("in doubt");
        }
        return String.join(", ", words);
    }
}
