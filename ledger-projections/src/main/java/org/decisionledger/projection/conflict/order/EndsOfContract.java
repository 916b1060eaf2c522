package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** The beginnings and ends that entries tell of one contract. */
record EndsOfContract(List<Told> starts, List<Told> terms, List<Told> ends, List<Told> extended, List<Told> expired) {

    /** A date and the entry that tells it. */
    record Told(Edtf date, Standing from) {}

    /** @param entries facts about that contract */
    static EndsOfContract of(List<Standing> entries) {
        EndsOfContract told = new EndsOfContract(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Standing s : entries) {
            if (s.fact() instanceof ContractFact fact) {
                told.add(s, fact);
            }
        }
        return told;
    }

    private void add(Standing s, ContractFact fact) {
        if (fact instanceof ContractStarted) {
            put(starts, s.occurred(), s);
        } else if (fact instanceof ContractExpired) {
            put(expired, s.occurred(), s);
        } else if (fact instanceof ContractAwarded award) {
            term(award.term(), s);
        } else if (fact instanceof ContractTermStated stated) {
            term(stated.term(), s);
            put(ends, stated.ends(), s);
        } else if (fact instanceof ContractExtended extension) {
            put(extended, extension.newEnd(), s);
        }
    }

    private void term(@Nullable Edtf term, Standing s) {
        put(terms, term, s);
        end(term).ifPresent(end -> put(ends, end, s));
    }

    private static void put(List<Told> list, @Nullable Edtf date, Standing from) {
        if (date != null) {
            list.add(new Told(date, from));
        }
    }

    /** The start of an interval as a date of its own. */
    static Optional<Edtf> start(@Nullable Edtf term) {
        return part(term, 0);
    }

    /** The end of an interval as a date of its own. */
    static Optional<Edtf> end(@Nullable Edtf term) {
        return part(term, 1);
    }

    private static Optional<Edtf> part(@Nullable Edtf term, int which) {
        if (term == null || !term.isInterval()) {
            return Optional.empty();
        }
        String text = term.text().split("/", -1)[which];
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(Edtf.parse(text));
    }

    /** From when it ran, as far as told: by its start, else by its term. */
    List<Told> begun() {
        List<Told> begun = new ArrayList<>(starts);
        terms.forEach(t -> start(t.date()).ifPresent(date -> begun.add(new Told(date, t.from()))));
        return begun;
    }
}
