package org.decisionledger.api.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.reference.ReferenceCheck;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;

/** Entries to be recorded all or none. Those recorded already are left out; the others are checked as a whole. */
final class RecordBatch implements Work<Recorded> {

    private static final int PIECE = 1_000;

    /** With more entries it takes longer than a sync does, and the others need not wait for it. */
    private static final int SHORT = 32;

    private static final int MOST_FAULTS = 1_000;

    private final List<Entry> batch;
    private final boolean kept;
    private final SequencingCommandBus bus;
    private final List<EntryId> present = new ArrayList<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    RecordBatch(List<Entry> batch, boolean kept, SequencingCommandBus bus) {
        this.batch = batch;
        this.kept = kept;
        this.bus = bus;
    }

    @Override
    public boolean shares() {
        return kept
                && batch.size() <= SHORT
                && batch.stream().noneMatch(entry -> entry.fact() instanceof PersonalDataErased);
    }

    /** None of a long one: there may be too many to hold what they find, so they are looked up piece by piece. */
    @Override
    public Collection<String> ids() {
        return shares() ? ids(batch) : Set.of();
    }

    private static Set<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
    }

    @Override
    public boolean kept() {
        return kept;
    }

    @Override
    public void run(WriteTransaction transaction) throws Exception {
        present.clear();
        faults.clear();
        own.clear();
        int[] fresh = leaveOutPresent(transaction);
        refuseIfFaulty();
        List<Entry> added = Arrays.stream(fresh).mapToObj(batch::get).toList();
        List<List<Fault>> found = ReferenceCheck.of(added, transaction.known());
        for (int i = 0; i < fresh.length; i++) {
            tell(fresh[i], found.get(i));
        }
        refuseIfFaulty();
        added.stream()
                .filter(entry -> entry.fact() instanceof PersonalDataErased)
                .forEach(entry -> transaction.known().announce(Mentions.introducedBy(entry)));
        for (int from = 0; from < fresh.length; from += PIECE) {
            record(Arrays.copyOfRange(fresh, from, Math.min(fresh.length, from + PIECE)), transaction);
        }
        refuseIfFaulty();
    }

    /** The places in the batch of the entries that are new. */
    private int[] leaveOutPresent(WriteTransaction transaction) throws SQLException {
        Map<String, Integer> first = new HashMap<>();
        int[] fresh = new int[batch.size()];
        int count = 0;
        for (int from = 0; from < batch.size(); from += PIECE) {
            List<Entry> piece = batch.subList(from, Math.min(batch.size(), from + PIECE));
            if (!shares()) {
                transaction.lookUp(ids(piece));
            }
            for (int i = from; i < from + piece.size(); i++) {
                if (isNew(i, first, transaction)) {
                    fresh[count++] = i;
                }
            }
        }
        return Arrays.copyOf(fresh, count);
    }

    private boolean isNew(int index, Map<String, Integer> first, WriteTransaction transaction) {
        Entry entry = batch.get(index);
        String id = entry.id().value();
        StoredRow row = transaction.present(id);
        Draft staged = transaction.staged(id);
        Integer earlier = first.putIfAbsent(id, index);
        if (row == null && staged == null && earlier == null) {
            own.add(id);
            return true;
        }
        boolean same;
        if (row != null) {
            same = Draft.of(entry).isStoredAs(row, transaction.texts());
        } else if (staged != null) {
            same = Draft.of(entry).isSameAs(staged);
        } else {
            same = entry.equals(batch.get(earlier));
        }
        if (same) {
            present.add(entry.id());
        } else {
            tell(index, List.of(RecordOne.taken(entry.id())));
        }
        return false;
    }

    private void record(int[] places, WriteTransaction transaction) throws Exception {
        // Writing the texts out is the one part that the other core can help with.
        List<Draft> drafts =
                Arrays.stream(places).parallel().mapToObj(place -> draft(place)).toList();
        for (int i = 0; i < places.length; i++) {
            Draft draft = drafts.get(i);
            try {
                transaction.record(draft, Commands.of(draft.entry()), bus::handle);
            } catch (Refusal refused) {
                tell(places[i], refused.faults());
            }
            if (!shares()) {
                transaction.flushWhenLong();
            }
        }
    }

    private Draft draft(int place) {
        try {
            return Draft.of(batch.get(place));
        } catch (Refusal refused) {
            throw new Refusal(
                    refused.faults().stream().map(f -> f.under("/" + place)).toList());
        }
    }

    private void tell(int place, List<Fault> found) {
        for (Fault fault : found) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(fault.under("/" + place));
            }
        }
    }

    private void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    @Override
    public Recorded answer(WriteTransaction transaction) {
        List<Receipt> added = own.stream()
                .map(id -> Objects.requireNonNull(transaction.receipt(id)))
                .toList();
        return new Recorded(added, List.copyOf(present));
    }
}
