package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExpired;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.organisation.BodyRole;
import org.decisionledger.core.organisation.OrganisationFact.RoleAssignedToBody;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.jspecify.annotations.Nullable;

/** The contracts of a body, as commissioner and as provider, with what is told of their end. */
final class Contracts {

    private static final Set<BodyRole> COMMISSIONING = EnumSet.of(
            BodyRole.COMMISSIONER,
            BodyRole.HOST_COMMISSIONER,
            BodyRole.LEAD_COMMISSIONER,
            BodyRole.ASSOCIATE_COMMISSIONER,
            BodyRole.CO_ORDINATING_COMMISSIONER);

    private static final Set<BodyRole> PROVIDING = EnumSet.of(
            BodyRole.INCUMBENT,
            BodyRole.INTERIM_PROVIDER,
            BodyRole.HOST_PROVIDER,
            BodyRole.SUB_CONTRACTOR,
            BodyRole.PRIME);

    private final Estate estate;

    Contracts(Estate estate) {
        this.estate = estate;
    }

    List<Item> asCommissioner() {
        return items(ContractRegistered::commissioners, ContractAwarded::commissioners, COMMISSIONING);
    }

    List<Item> asProvider() {
        return items(ContractRegistered::providers, ContractAwarded::providers, PROVIDING);
    }

    private List<Item> items(
            Function<ContractRegistered, List<OrganisationId>> registered,
            Function<ContractAwarded, List<OrganisationId>> awarded,
            Set<BodyRole> roles) {
        List<Item> items = new ArrayList<>();
        for (ThingId contract : estate.things(ThingKind.CONTRACT)) {
            Set<OrganisationId> parties = new TreeSet<>();
            for (Standing s : estate.about(contract)) {
                if (s.fact() instanceof ContractRegistered f && f.contract().equals(contract)) {
                    parties.addAll(registered.apply(f));
                } else if (s.fact() instanceof ContractAwarded f && f.contract().equals(contract)) {
                    parties.addAll(awarded.apply(f));
                } else if (s.fact() instanceof RoleAssignedToBody f
                        && contract.equals(f.matter())
                        && roles.contains(f.role())) {
                    parties.add(f.organisation());
                }
            }
            if (estate.reach().hasAny(parties)) {
                items.add(item(contract, parties));
            }
        }
        return items;
    }

    private Item item(ThingId contract, Set<OrganisationId> parties) {
        List<Standing> told = estate.about(contract);
        List<Standing> expired =
                told.stream().filter(s -> s.fact() instanceof ContractExpired).toList();
        boolean ended = expired.stream().anyMatch(s -> s.byThen() == Answer.YES);
        List<Standing> cited = told.stream()
                .filter(s -> s.fact() instanceof ContractRegistered
                        || s.fact() instanceof ContractAwarded
                        || s.fact() instanceof ContractExtended
                        || s.fact() instanceof ContractExpired
                        || s.fact() instanceof RoleAssignedToBody)
                .toList();
        return estate.item(contract, "", parties, state(told, expired, ended), Estate.first(cited), !ended, cited);
    }

    private String state(List<Standing> told, List<Standing> expired, boolean ended) {
        if (ended) {
            return "ended: " + Estate.when(expired.getLast());
        }
        String until = told.stream()
                .filter(s -> lastEnd(s) != null)
                .reduce((a, b) -> b)
                .map(this::lastRecorded)
                .orElse("; no entry tells its term");
        String possibly = expired.isEmpty() ? "" : "; an end is told, " + Estate.when(expired.getLast());
        return "no entry shows that it had ended" + until + possibly;
    }

    private String lastRecorded(Standing s) {
        Edtf end = Objects.requireNonNull(lastEnd(s));
        boolean past = estate.on() != null && end.before(estate.on()) == Answer.YES;
        return "; its term or end as last recorded: " + end.inWords() + " [" + s.id() + "]"
                + (past ? ", which is past" : "");
    }

    private static @Nullable Edtf lastEnd(Standing s) {
        if (s.fact() instanceof ContractExtended f) {
            return f.newEnd();
        }
        return s.fact() instanceof ContractAwarded f ? f.term() : null;
    }
}
