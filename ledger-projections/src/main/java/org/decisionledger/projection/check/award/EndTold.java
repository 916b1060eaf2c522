package org.decisionledger.projection.check.award;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.Apart;
import org.jspecify.annotations.Nullable;

/**
 * The end of a contract as an entry tells it, to the month or closer.
 *
 * @param day the last day that it allows
 * @param tellings the entry, and those that describe the same as it does, which may be dated where it is not
 */
record EndTold(LocalDate day, List<Standing> tellings) {

    static List<EndTold> of(ContractId contract, CaseFile file) {
        List<EndTold> ends = new ArrayList<>();
        for (Standing s : file.valid(ContractFact.class)) {
            ContractFact fact = (ContractFact) s.fact();
            Edtf end = fact.contract().equals(contract) ? end(fact) : null;
            LocalDate day = end == null ? null : day(end);
            if (day != null) {
                ends.add(new EndTold(
                        day,
                        Stream.concat(Stream.of(s), file.joined(s, Relation.DESCRIBES_THE_SAME_AS).stream())
                                .toList()));
            }
        }
        return ends;
    }

    /** The tellings that are dated so many days before the end for certain. */
    List<Standing> before(int days) {
        Edtf end = Edtf.parse(day.toString());
        return tellings.stream()
                .filter(s ->
                        s.occurred() != null && Apart.atLeast(s.occurred(), end).orElse(0) >= days)
                .toList();
    }

    private static @Nullable Edtf end(ContractFact fact) {
        return switch (fact) {
            case ContractAwarded a -> a.term() != null && a.term().isInterval() ? a.term() : null;
            case ContractExtended e -> e.newEnd();
            case ContractTermStated t -> t.ends();
            case ContractNoticeGiven n -> n.kind() == ContractNoticeKind.TO_END ? n.ends() : null;
            default -> null;
        };
    }

    private static @Nullable LocalDate day(Edtf date) {
        if (!(date.bounds().latest() instanceof Side.Known(Instant last))) {
            return null;
        }
        Edtf end =
                date.isInterval() ? Edtf.parse(date.text().substring(date.text().indexOf('/') + 1)) : date;
        return end.bounds().earliest() instanceof Side.Known(Instant first)
                        && Duration.between(first, last).toDays() <= 31
                ? last.minusNanos(1).atZone(Edtf.DEFAULT_ZONE).toLocalDate()
                : null;
    }
}
