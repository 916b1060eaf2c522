package org.decisionledger.projection.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.flag.FlagFact.CheckDismissed;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * All checks put to one thing.
 *
 * @param results one for each check that looks at things of its kind, in order of the checks; none when no valid entry
 *     names it
 * @param rests the names under which a new entry could change them
 * @param dayMatters whether a later day could change them
 */
record ThingChecked(List<Checked> results, Set<String> rests, boolean dayMatters) {

    static ThingChecked of(
            ThingId thing,
            List<Check> checks,
            EntrySource source,
            AsOf asOf,
            CheckSettings settings,
            @Nullable LocalDate day) {
        WatchedSource watched = new WatchedSource(source);
        boolean[] dayMatters = new boolean[1];
        RecordAt record = new RecordAt(watched, asOf, settings, day, () -> dayMatters[0] = true);
        return new ThingChecked(results(thing, checks, record), watched.asked(), dayMatters[0]);
    }

    /** What the checks say of one thing; what they read of {@code record} is read once, for whichever thing. */
    static List<Checked> results(ThingId thing, List<Check> checks, RecordAt record) {
        CaseFile own = record.naming(thing);
        List<Checked> results = new ArrayList<>();
        if (own.valid().stream().anyMatch(s -> own.namedIn(s).contains(thing))) {
            for (Check check : checks) {
                if (check.about().looksAt().contains(thing.kind())) {
                    results.add(new Checked(
                            check.about(),
                            check.on(thing, record),
                            dismissal(check.about().id(), thing, own)));
                }
            }
        }
        return List.copyOf(results);
    }

    private static @Nullable EntryId dismissal(String check, ThingId thing, CaseFile own) {
        return own.valid(CheckDismissed.class).stream()
                .filter(s -> s.fact() instanceof CheckDismissed d
                        && d.of().equals(thing)
                        && d.check().strip().equalsIgnoreCase(check))
                .map(Standing::id)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
