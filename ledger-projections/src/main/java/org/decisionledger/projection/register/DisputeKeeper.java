package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.projection.account.Accounts;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.Stands;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.casefile.UpTo;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/**
 * The register of disputes, kept up to date as entries come in: of every entry that is disputed, or to which somebody
 * noted how a party stands, how each party stands to it. After new entries only those are looked at again that the new
 * ones belong to. It holds how parties stand and nothing else of the entries. One thread at a time.
 */
public final class DisputeKeeper {

    /** So many entries are taken in together; what is gathered around them is in memory meanwhile. */
    private static final int AT_ONCE = 200;

    private static final List<Trait> DISPUTING =
            List.of(Trait.relation(Relation.DISPUTES), Trait.kind(PositionNoted.class));

    private static final List<Trait> ERASING = List.of(Trait.kind(PersonalDataErased.class));

    private final AsOf asOf;
    private final NavigableMap<EntryId, List<Stand>> stands = new TreeMap<>();
    private final Map<PartyState, Integer> entriesWith = new EnumMap<>(PartyState.class);
    private long position;

    /** @param asOf the moment asked about; entries recorded after it are not taken in */
    public DisputeKeeper(AsOf asOf) {
        this.asOf = asOf;
    }

    /** Takes in what was recorded since last time, up to a position; one already passed changes nothing. */
    public synchronized void bringUpTo(EntrySource source, long cut) {
        if (cut <= position) {
            return;
        }
        EntrySource seen = new UpTo(source, cut);
        if (position > 0 && !seen.having(ERASING, position, cut, 1).isEmpty()) {
            // How parties stand may hold words that are to be nowhere.
            stands.clear();
            entriesWith.clear();
            position = 0;
        }
        long from = position;
        while (from < cut) {
            // Of a ledger not looked at before, what disputes something leads to all the rest.
            List<RecordedEntry> some = position == 0
                    ? seen.having(DISPUTING, from, cut, AT_ONCE)
                    : seen.between(from, Math.min(cut, from + AT_ONCE));
            takeIn(some, seen);
            from = some.isEmpty() ? cut : some.getLast().position();
        }
        position = cut;
    }

    /** Without the names of bodies, which other entries may change. */
    private static List<Stand> kept(List<Stand> stands) {
        return stands.stream()
                .map(s -> s.party() == null ? s : new Stand(s.party(), s.party(), s.state(), s.grounds()))
                .sorted(Comparator.comparing(Stand::state).thenComparing(Stand::title))
                .toList();
    }

    private void takeIn(List<RecordedEntry> entries, EntrySource source) {
        Gathering gathering = new Gathering(source, asOf).with(entries).targets();
        Set<EntryId> whole = new HashSet<>();
        CaseFile file = Accounts.around(source, gathering, gathering.about(), whole);
        for (EntryId id : whole) {
            file.find(id)
                    .filter(s -> !s.withdrawn() && DisputeRows.isListed(s, file))
                    .ifPresentOrElse(s -> keep(id, kept(Stands.to(s, file))), () -> keep(id, null));
        }
    }

    private void keep(EntryId id, @Nullable List<Stand> now) {
        List<Stand> before = now == null ? stands.remove(id) : stands.put(id, now);
        count(before, -1);
        count(now, 1);
    }

    private void count(@Nullable List<Stand> of, int one) {
        if (of != null) {
            of.stream().map(Stand::state).distinct().forEach(state -> entriesWith.merge(state, one, Integer::sum));
        }
    }

    /** Every entry listed with how the parties stand to it, in order of identifier. */
    public synchronized Map<EntryId, List<Stand>> all() {
        return new TreeMap<>(stands);
    }

    /**
     * One page of the register, up to the position last taken in; the counts are of the whole register, whatever state
     * is wanted.
     *
     * @param after the identifier after which the page starts, or {@code null} for the first page
     * @param limit at most so many rows, at least 1
     */
    public synchronized RegisterPage page(EntrySource source, @Nullable String after, int limit, PartyFilter filter) {
        Map<EntryId, List<Stand>> rest = after == null ? stands : stands.tailMap(new EntryId(after), false);
        List<EntryId> wanted = rest.entrySet().stream()
                .filter(e -> filter.takes(e.getValue()))
                .limit(limit + 1L)
                .map(Map.Entry::getKey)
                .toList();
        boolean more = wanted.size() > limit;
        List<RegisterRow> page = rows(more ? wanted.subList(0, limit) : wanted, new UpTo(source, position));
        return new RegisterPage(
                RegisterKind.DISPUTES.written(),
                asOf,
                position,
                page,
                more ? page.getLast().id() : null,
                counts(filter));
    }

    private List<RegisterRow> rows(List<EntryId> ids, EntrySource source) {
        CaseFile file =
                Accounts.around(source, new Gathering(source, asOf).named(ids).linked(), ids);
        RowMaker maker = new RowMaker(file);
        DisputeRows disputes = new DisputeRows(file);
        return ids.stream()
                .flatMap(id -> file.find(id).stream())
                .map(s -> row(s, file, maker, disputes))
                .toList();
    }

    private static RegisterRow row(Standing s, CaseFile file, RowMaker maker, DisputeRows disputes) {
        List<Standing> others = file.from(Relation.DISPUTES, s.id());
        List<Standing> notes = DisputeRows.notes(s, file);
        List<String> entries = new ArrayList<>(List.of(s.id().value()));
        others.forEach(o -> entries.add(o.id().value()));
        notes.forEach(n -> entries.add(n.id().value()));
        Map<String, String> details = new LinkedHashMap<>(disputes.inWords(s));
        if (!notes.isEmpty()) {
            details.put("noted", notes.stream().map(maker::sentence).collect(Collectors.joining(" ")));
        }
        if (!others.isEmpty()) {
            details.put("told otherwise", others.stream().map(maker::sentence).collect(Collectors.joining(" ")));
        }
        return EntryRows.row(s, file, maker, disputes.state(s), details, entries);
    }

    /** In how many entries a party, or the party asked about, is in each state. */
    private Map<String, Integer> counts(PartyFilter filter) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PartyState state : PartyState.values()) {
            counts.put(
                    state.written(),
                    filter.party() == null
                            ? entriesWith.getOrDefault(state, 0)
                            : (int) stands.values().stream()
                                    .filter(of -> filter.ofParty(of).stream().anyMatch(s -> s.state() == state))
                                    .count());
        }
        return counts;
    }
}
