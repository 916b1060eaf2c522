package org.decisionledger.api.store;

import java.util.Collection;

/** One entry that is taken in only as the very next after a position, in a transaction of its own. */
final class RecordNext implements Work<Receipt> {

    private final RecordOne one;
    private final Draft draft;
    private final long position;

    RecordNext(Draft draft, long position, SequencingCommandBus bus) {
        this.one = new RecordOne(draft, bus);
        this.draft = draft;
        this.position = position;
    }

    @Override
    public boolean shares() {
        return false;
    }

    @Override
    public Collection<String> ids() {
        return one.ids();
    }

    @Override
    public void run(WriteTransaction transaction) throws Exception {
        boolean present = transaction.present(draft.entry().id().value()) != null;
        long head = transaction.numbering().tail().position();
        if (!present && head != position) {
            throw new LedgerMovedOn(position, head);
        }
        one.run(transaction);
    }

    @Override
    public Receipt answer(WriteTransaction transaction) {
        return one.answer(transaction);
    }
}
