package org.decisionledger.core.entry;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.organisation.BodyRole;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who did or said what the fact tells: the body, and the office where the source names one. Either may be unknown,
 * both may be; then {@code notStated} says in words what the source does tell ("an interviewee", "the source does not
 * say"), so that a missing actor is always a statement and never an oversight.
 */
public record Actor(
        @Meaning("the body that acts") @Nullable OrganisationId organisation,
        @Meaning("the post that acts") @Nullable OfficeId office,
        @Meaning("the role it acts in here") @Nullable BodyRole role,

        @Meaning("the authority it relies on, as the source gives it") @Nullable
        String authority,

        @Meaning("what the source says instead, when it names neither body nor post") @Nullable
        String notStated) {

    public static Actor of(String organisation) {
        return new Actor(new OrganisationId(organisation), null, null, null, null);
    }

    public static Actor of(String organisation, String office) {
        return new Actor(new OrganisationId(organisation), new OfficeId(office), null, null, null);
    }
}
