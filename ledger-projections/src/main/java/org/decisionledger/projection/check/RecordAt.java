package org.decisionledger.projection.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.law.AwardFacts;
import org.jspecify.annotations.Nullable;

/**
 * The record as it stood at the moment asked about, for the checks on one thing. Whatever a check reads it reads
 * through here, so that it is known which new entries could change what it says.
 */
public final class RecordAt {

    private final EntrySource source;
    private final AsOf asOf;
    private final CheckSettings settings;
    private final @Nullable LocalDate day;
    private final Runnable dayMatters;
    private final Map<Object, CaseFile> files = new HashMap<>();
    private final Map<ThingId, AwardFacts> awards = new HashMap<>();

    /**
     * @param day the day on which it is asked what is over; {@code null} for none, so that nothing is over for certain
     * @param dayMatters run when a later day could give another answer
     */
    RecordAt(EntrySource source, AsOf asOf, CheckSettings settings, @Nullable LocalDate day, Runnable dayMatters) {
        this.source = source;
        this.asOf = asOf;
        this.settings = settings;
        this.day = day;
        this.dayMatters = dayMatters;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** For views that gather for themselves. */
    public EntrySource source() {
        return source;
    }

    /** The number set for a parameter. */
    public int of(CheckParameter parameter) {
        return settings.of(parameter);
    }

    /** The entries that name a thing, other than as the document they cite, and those linked with them. */
    public CaseFile naming(ThingId thing) {
        return naming(Set.of(thing));
    }

    /** The entries that name any of these things, other than as the document they cite, and those linked with them. */
    public CaseFile naming(Collection<? extends ThingId> things) {
        return files.computeIfAbsent(
                new TreeSet<>(things),
                k -> new Gathering(source, asOf).naming(things).linked().fold());
    }

    /**
     * The entries of some families of facts that name any of these things, without what is linked: for bodies and
     * posts, which many entries name.
     */
    @SafeVarargs
    public final CaseFile naming(Collection<? extends ThingId> things, Class<? extends LedgerFact>... families) {
        return files.computeIfAbsent(
                List.of(new TreeSet<>(things), Set.of(families)),
                k -> new Gathering(source, asOf)
                        .naming(things, Trait.kindsOf(families))
                        .fold());
    }

    /** What the record holds of the award made by a decision, or of a contract. */
    public AwardFacts award(ThingId award) {
        return awards.computeIfAbsent(award, a -> AwardFacts.of(source, a, asOf));
    }

    /** Whether a date lies wholly before the day asked about: the day of the as-of date, else of the last entry. */
    public Answer over(Edtf date) {
        if (day == null) {
            return Answer.POSSIBLY;
        }
        Answer over = date.by(Edtf.parse(day.minusDays(1).toString()));
        if (over != Answer.YES) {
            dayMatters.run();
        }
        return over;
    }
}
