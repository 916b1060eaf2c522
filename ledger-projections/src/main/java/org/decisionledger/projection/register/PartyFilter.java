package org.decisionledger.projection.register;

import java.util.List;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the register of disputes are wanted: those to which a party stands in a state.
 *
 * @param state the state, or {@code null} for any
 * @param party the party, or {@code null} for any
 */
public record PartyFilter(
        @Nullable PartyState state, @Nullable OrganisationId party) {

    /** Every row. */
    public static final PartyFilter NONE = new PartyFilter(null, null);

    boolean takes(List<Stand> stands) {
        return equals(NONE) || ofParty(stands).stream().anyMatch(s -> state == null || s.state() == state);
    }

    /** The stands of the party asked about. */
    List<Stand> ofParty(List<Stand> stands) {
        return party == null
                ? stands
                : stands.stream().filter(s -> party.value().equals(s.party())).toList();
    }
}
