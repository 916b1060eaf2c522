package org.decisionledger.projection.contract;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** The entries about one contract, with what can be said of when they happened against the date asked about. */
final class ContractFile {

    final CaseFile file;
    final ContractId contract;
    final @Nullable Edtf on;
    final List<Standing> about;
    private final Set<OrganisationId> parties = new TreeSet<>();

    ContractFile(CaseFile file, ContractId contract, @Nullable Edtf on) {
        this.file = file;
        this.contract = contract;
        this.on = on == null ? file.asOf().occurred() : on;
        this.about = file.valid().stream().filter(this::isAbout).toList();
        for (Standing s : about) {
            if (s.fact() instanceof ContractRegistered f) {
                parties.addAll(f.commissioners());
                parties.addAll(f.providers());
            } else if (s.fact() instanceof ContractAwarded f) {
                parties.addAll(f.commissioners());
                parties.addAll(f.providers());
            }
        }
    }

    private boolean isAbout(Standing s) {
        return s.fact() instanceof ContractFact f && f.contract().equals(contract);
    }

    /** The entries that are linked as describing the same, near or far, and tell the same kind of thing; with itself. */
    Set<Standing> sameEvent(Standing s) {
        Set<Standing> same = new LinkedHashSet<>();
        Deque<Standing> open = new ArrayDeque<>(List.of(s));
        while (!open.isEmpty()) {
            Standing next = open.pop();
            if (same.add(next)) {
                file.joined(next, Relation.DESCRIBES_THE_SAME_AS).stream()
                        .filter(o -> isAbout(o)
                                && o.fact().getClass().equals(s.fact().getClass()))
                        .forEach(open::push);
            }
        }
        return same;
    }

    /** When it happened: as dated, else as the entries that describe the same event date it; none when none does. */
    List<Edtf> dates(Standing s) {
        return s.occurred() != null
                ? List.of(s.occurred())
                : sameEvent(s).stream()
                        .map(Standing::occurred)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The entries that date an entry which gives no date itself. */
    List<String> datedBy(Standing s) {
        return s.occurred() != null
                ? List.of()
                : sameEvent(s).stream()
                        .filter(o -> o.occurred() != null)
                        .map(o -> o.id().value())
                        .sorted()
                        .toList();
    }

    /** Whether it had happened by the date asked about. */
    Answer byThen(Standing s) {
        return on == null
                ? Answer.YES
                : all(dates(s).stream().map(d -> d.by(on)).toList());
    }

    /** Whether one happened before the other; same-day dates and missing ones decide nothing. */
    Answer before(Standing a, Standing b) {
        List<Edtf> others = dates(b);
        return all(
                dates(a).stream().flatMap(d -> others.stream().map(d::before)).toList());
    }

    private static Answer all(List<Answer> answers) {
        Set<Answer> different = new TreeSet<>(answers);
        return different.size() == 1 ? answers.getFirst() : Answer.POSSIBLY;
    }

    /** Whether a party to the contract acts in the entry, itself or in a group, or it is that party's account. */
    boolean byAParty(Standing s) {
        return isParty(s.header().by().organisation())
                || (s.header().account() != null && isParty(s.header().account().of()));
    }

    private boolean isParty(@Nullable OrganisationId body) {
        return body != null
                && (!Collections.disjoint(file.titles().circleOf(body), parties)
                        || !Collections.disjoint(file.titles().membersOf(body), parties));
    }

    /** Whether somebody disputes it, or it is one party's telling alone. */
    boolean contested(Standing s) {
        return s.header().account() != null
                || !file.from(Relation.DISPUTES, s.id()).isEmpty();
    }
}
