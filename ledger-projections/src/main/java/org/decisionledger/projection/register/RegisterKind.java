package org.decisionledger.projection.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.decisionledger.core.thing.ThingKind;
import org.jspecify.annotations.Nullable;

/** The registers there are: one for each kind of thing, and those that list entries of one kind. */
public enum RegisterKind {
    ORGANISATIONS(ThingKind.ORGANISATION),
    OFFICES(ThingKind.OFFICE),
    PROCUREMENTS(ThingKind.PROCUREMENT),
    CONTRACTS(ThingKind.CONTRACT),
    FUNDING(ThingKind.FUNDING),
    OFFERS(ThingKind.OFFER),
    OPTIONS(ThingKind.OPTION),
    DECISIONS(ThingKind.DECISION),
    MEETINGS(ThingKind.MEETING),
    COMPLAINTS(ThingKind.COMPLAINT),
    COMMITMENTS(ThingKind.COMMITMENT),
    RECOMMENDATIONS(ThingKind.RECOMMENDATION),
    RISKS(ThingKind.RISK),
    REVIEWS(ThingKind.REVIEW),
    DOCUMENTS(ThingKind.DOCUMENT),
    ACCOUNTS(ThingKind.ACCOUNT),
    GAPS(ThingKind.GAP),
    INSTRUMENTS(ThingKind.INSTRUMENT),
    RULES(ThingKind.RULE),
    DELEGATIONS(ThingKind.DELEGATION),
    CONDITIONS(ThingKind.CONDITION),
    HANDOVERS(ThingKind.HANDOVER),
    QUESTIONS(ThingKind.QUESTION),
    CRITICISMS(ThingKind.CRITICISM),
    FLAGS(ThingKind.FLAG),
    PERSONS(ThingKind.PERSON),
    VOTES(null),
    CONTRIBUTIONS(null),
    DISPUTES(null),
    CONFLICTS(null),
    FINDINGS(null);

    private final @Nullable ThingKind thing;

    RegisterKind(@Nullable ThingKind thing) {
        this.thing = thing;
    }

    /** The kind of thing listed; {@code null} when the register lists entries. */
    public @Nullable ThingKind thing() {
        return thing;
    }

    /** The name used at the terminal and in addresses, for example {@code offers}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterKind> named(String written) {
        return Arrays.stream(values()).filter(k -> k.written().equals(written)).findFirst();
    }

    /** The names of all registers. */
    public static List<String> names() {
        return Stream.of(values()).map(RegisterKind::written).toList();
    }
}
