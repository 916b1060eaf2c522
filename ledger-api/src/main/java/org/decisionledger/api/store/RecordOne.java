package org.decisionledger.api.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.reference.ReferenceCheck;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** One entry to be recorded, unless it is recorded already. */
final class RecordOne implements Work<Receipt> {

    private final Draft draft;
    private final String id;
    private final SequencingCommandBus bus;

    RecordOne(Draft draft, SequencingCommandBus bus) {
        this.draft = draft;
        this.id = draft.entry().id().value();
        this.bus = bus;
    }

    @Override
    public boolean shares() {
        return true;
    }

    @Override
    public Collection<String> ids() {
        return Set.of(id);
    }

    @Override
    public void run(WriteTransaction transaction) throws Exception {
        StoredRow present = transaction.present(id);
        Draft staged = transaction.staged(id);
        if (present != null && !draft.isStoredAs(present, transaction.texts())
                || staged != null && !draft.isSameAs(staged)) {
            throw new Refusal(List.of(taken(draft.entry().id())));
        }
        if (present == null && staged == null) {
            Entry entry = draft.entry();
            List<Fault> faults =
                    ReferenceCheck.of(List.of(entry), transaction.known()).getFirst();
            if (!faults.isEmpty()) {
                throw new Refusal(faults);
            }
            transaction.record(draft, Commands.of(entry), bus::handle);
        }
    }

    @Override
    public Receipt answer(WriteTransaction transaction) {
        @Nullable Receipt receipt = transaction.receipt(id);
        return receipt != null ? receipt : Receipt.of(Objects.requireNonNull(transaction.present(id)));
    }

    static Fault taken(EntryId id) {
        return new Fault(
                "entry-id-taken",
                "/id",
                "There is an entry " + id + " with other content. Choose another id; to change what that entry says, "
                        + "record a correction of it (EntryCorrected).");
    }
}
