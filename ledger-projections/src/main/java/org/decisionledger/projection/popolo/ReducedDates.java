package org.decisionledger.projection.popolo;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.jspecify.annotations.Nullable;

/**
 * Dates as Popolo writes them: reduced dates of ISO 8601, a year, a month or a day. What a source doubts, gives about,
 * bounds or leaves open is no such date; it stands under {@code extra} as it is written.
 */
final class ReducedDates {

    private static final Pattern REDUCED =
            Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?)(?:T.*)?", Pattern.DOTALL);

    private ReducedDates() {}

    /** The date as a year, month or day; {@code null} when that would say more or other than is written. */
    static @Nullable String of(@Nullable Edtf date) {
        if (date == null || date.isInterval()) {
            return null;
        }
        Matcher reduced = REDUCED.matcher(date.text());
        return reduced.matches() ? reduced.group(1) : null;
    }

    /** Gives {@code object} the date that all tellings agree on; else {@code extra} each telling as it is written. */
    static void told(String name, List<Standing> tellings, Members object, Members extra) {
        List<Standing> dated =
                tellings.stream().filter(s -> s.occurred() != null).toList();
        boolean agreed = dated.stream().map(Standing::occurred).distinct().count() == 1;
        String reduced = agreed ? of(dated.getFirst().occurred()) : null;
        if (reduced != null) {
            object.with(name, reduced);
        } else {
            extra.with(
                    name + "_as_told",
                    dated.stream()
                            .map(s -> written(s.id().value(), s.occurred()))
                            .collect(Collectors.toList()));
        }
    }

    private static Map<String, Object> written(String entry, @Nullable Edtf date) {
        return new Members()
                .with("entry", entry)
                .with("edtf", date == null ? null : date.text())
                .with("words", date == null ? null : date.inWords())
                .map();
    }
}
