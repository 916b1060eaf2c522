package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.order.EndsOfContract.Told;

/**
 * Times of a contract that do not meet: a service that starts after every end told of its contract, an extension that
 * ends before the term it extends, or elsewhere than its own added time, and a full term that ran out before the end to
 * which it was extended.
 */
public final class ContractTimes implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        if (thing instanceof ContractId contract) {
            List<Standing> own = naming.stream()
                    .filter(s -> contract.equals(Entries.own(s.fact())))
                    .toList();
            EndsOfContract told = EndsOfContract.of(own);
            startAfterTheEnd(contract, told).ifPresent(found::add);
            told.extended().forEach(e -> extension(contract, e, told).ifPresent(found::add));
            own.forEach(s -> addedTime(contract, s).ifPresent(found::add));
            told.expired().forEach(e -> ranItsTerm(contract, e, told).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Found> startAfterTheEnd(ContractId contract, EndsOfContract told) {
        List<Told> ends =
                Stream.concat(told.ends().stream(), told.extended().stream()).toList();
        List<Told> begun = told.begun();
        // a contract told with two starts is the matter of the dates that differ
        boolean isAfter = !ends.isEmpty()
                && !begun.isEmpty()
                && begun.stream().allMatch(b -> ends.stream().allMatch(e -> Dates.isBefore(e.date(), b.date())));
        if (!isAfter) {
            return Optional.empty();
        }
        Told start = begun.getFirst();
        Told end = ends.getLast();
        return Optional.of(new Found(
                told.starts().isEmpty()
                        ? ConflictKind.PLAN_ENDS_BEFORE_IT_STARTS
                        : ConflictKind.SERVICE_OUTSIDE_ITS_CONTRACT,
                Dates.atMost(Hardness.CANNOT_BOTH_BE_TRUE, start.date(), end.date()),
                contract,
                Entries.named(start.from()) + " has it begin " + Dates.when(start.date()) + ", after the end that "
                        + Entries.named(end.from()) + " gives, " + end.date().inWords() + ".",
                Entries.ids(Stream.of(start.from(), end.from()))));
    }

    private static Optional<Found> extension(ContractId contract, Told extended, EndsOfContract told) {
        return told.ends().stream()
                .filter(end ->
                        !Dates.isBefore(extended.from().occurred(), end.from().occurred()))
                .filter(end -> Dates.isBefore(extended.date(), end.date()))
                .findFirst()
                .map(end -> new Found(
                        ConflictKind.TERM_DOES_NOT_FIT,
                        Dates.atMost(Hardness.CANNOT_BOTH_BE_TRUE, extended.date(), end.date()),
                        contract,
                        Entries.named(extended.from()) + " has the extension end "
                                + Dates.when(extended.date()) + ", before the end of the term it adds to, "
                                + end.date().inWords() + " by " + Entries.named(end.from()) + ".",
                        Entries.ids(Stream.of(extended.from(), end.from()))));
    }

    private static Optional<Found> addedTime(ContractId contract, Standing s) {
        Edtf newEnd = s.fact() instanceof ContractExtended extension ? extension.newEnd() : null;
        Edtf period = s.fact() instanceof ContractExtended extension ? extension.period() : null;
        if (newEnd == null) {
            return Optional.empty();
        }
        return EndsOfContract.end(period)
                .filter(end -> Dates.areApart(end, newEnd))
                .map(end -> new Found(
                        ConflictKind.TERM_DOES_NOT_FIT,
                        Dates.atMost(Hardness.CANNOT_BOTH_BE_TRUE, end, newEnd),
                        contract,
                        Entries.named(s) + " has the added time end " + Dates.when(end) + " and the contract end "
                                + Dates.when(newEnd) + ".",
                        List.of(s.id())));
    }

    private static Optional<Found> ranItsTerm(ContractId contract, Told expired, EndsOfContract told) {
        boolean ranOut = expired.from().fact() instanceof ContractExpired e && Boolean.TRUE.equals(e.natural());
        boolean isBefore = !told.extended().isEmpty()
                && told.extended().stream().allMatch(e -> Dates.isBefore(expired.date(), e.date()));
        if (!ranOut || !isBefore) {
            return Optional.empty();
        }
        Told extended = told.extended().getFirst();
        return Optional.of(new Found(
                ConflictKind.TERM_DOES_NOT_FIT,
                Dates.atMost(Hardness.CANNOT_BOTH_BE_TRUE, expired.date(), extended.date()),
                contract,
                Entries.named(expired.from()) + " has the full term run out " + Dates.when(expired.date())
                        + ", before the end to which " + Entries.named(extended.from()) + " extends it, "
                        + extended.date().inWords() + ".",
                Entries.ids(Stream.of(expired.from(), extended.from()))));
    }
}
