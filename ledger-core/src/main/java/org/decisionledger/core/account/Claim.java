package org.decisionledger.core.account;

import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.thing.ThingId;

/** What somebody holds to be so of a thing, in a form in which two claims can be compared. */
public record Claim(
        @Meaning("the thing") ThingId of,

        @Meaning("what about it: status, value, end date, age range …")
        String attribute,

        @Meaning("what it is held to be") String value) {}
