package org.decisionledger.projection.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.index.HeldSource;
import org.jspecify.annotations.Nullable;

/** Puts the checks: a pure function of the entries, the numbers set, and the moment asked about. */
public final class Checks {

    private static final long SMALL = 500;

    /** What is read for checks on so many things is kept from one to the next; of more it would fill the memory. */
    private static final int FEW = 500;

    private Checks() {}

    /** All checks, to everything around one thing. A check that finds nothing to look at there is said to find nothing. */
    public static CheckReport around(EntrySource given, ThingId thing, AsOf asOf, CheckSettings settings) {
        EntrySource source = atHand(given, asOf);
        Collection<ThingId> things = Around.of(source, thing, asOf);
        List<Checked> results = new ArrayList<>(put(CheckList.ALL, source, things, asOf, settings));
        for (Check check : CheckList.ALL) {
            if (results.stream()
                    .noneMatch(r -> r.check().id().equals(check.about().id()))) {
                results.add(new Checked(check.about(), nothing(thing, check.about()), null));
            }
        }
        return Reporting.of(source, thing, results, asOf, day(source, asOf), settings);
    }

    /** A small ledger is read once and held, rather than asked for piece by piece; the answer is the same. */
    private static EntrySource atHand(EntrySource source, AsOf asOf) {
        return source.cut(asOf.recorded()) <= SMALL ? held(source, asOf) : source;
    }

    private static HeldSource held(EntrySource source, AsOf asOf) {
        HeldSource held = new HeldSource();
        held.add(source.between(0, source.cut(asOf.recorded())));
        return held;
    }

    private static CheckFinding nothing(ThingId thing, Check.About check) {
        return CheckFinding.notApplicable(
                thing,
                "No entry around it names anything that this check looks at ("
                        + String.join(
                                ", ",
                                check.looksAt().stream()
                                        .sorted()
                                        .map(ThingKind::register)
                                        .toList())
                        + ").");
    }

    /** All checks, to everything in the ledger. */
    public static CheckReport everywhere(EntrySource source, AsOf asOf, CheckSettings settings) {
        HeldSource held = held(source, asOf);
        List<Checked> results = put(CheckList.ALL, held, everything(held, asOf), asOf, settings);
        return Reporting.of(held, null, results, asOf, day(held, asOf), settings);
    }

    /** The checks that some things fail, dismissed ones last. */
    public static List<CheckReport.CheckResult> failed(
            EntrySource given, Collection<? extends ThingId> things, AsOf asOf, CheckSettings settings) {
        EntrySource source = atHand(given, asOf);
        List<Checked> failed = put(CheckList.ALL, source, things, asOf, settings).stream()
                .filter(c -> c.finding().outcome() == CheckOutcome.FAIL)
                .toList();
        return Reporting.of(source, null, failed, asOf, null, settings).results();
    }

    /** What some checks say of some things, thing by thing. */
    public static List<Checked> put(
            List<Check> checks,
            EntrySource source,
            Collection<? extends ThingId> things,
            AsOf asOf,
            CheckSettings settings) {
        LocalDate day = day(source, asOf);
        RecordAt together = new RecordAt(source, asOf, settings, day, () -> {});
        return new TreeSet<>(things)
                .stream()
                        .flatMap(thing -> ThingChecked.results(
                                thing,
                                checks,
                                things.size() <= FEW ? together : new RecordAt(source, asOf, settings, day, () -> {}))
                                .stream())
                        .toList();
    }

    /** Every thing that an entry had introduced by then, of a kind that some check looks at. */
    static List<ThingId> everything(EntrySource source, AsOf asOf) {
        long cut = source.cut(asOf.recorded());
        return CheckList.ALL.stream()
                .flatMap(c -> c.about().looksAt().stream())
                .distinct()
                .flatMap(kind -> source.things(kind, cut, null, Integer.MAX_VALUE).stream())
                .toList();
    }

    /** The last day of the date asked about; else the day on which the last entry by then was recorded. */
    static @Nullable LocalDate day(EntrySource source, AsOf asOf) {
        if (asOf.occurred() != null && asOf.occurred().bounds().latest() instanceof Side.Known(Instant end)) {
            return end.minusNanos(1).atZone(Edtf.DEFAULT_ZONE).toLocalDate();
        }
        long cut = source.cut(asOf.recorded());
        List<RecordedEntry> last = source.between(cut - 1, cut);
        return last.isEmpty() ? null : CheckKeeper.dayOf(last.getLast());
    }
}
