package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that a count may add up to under one reading, where parties may stand in more than one way. */
final class Tallies {

    /** Beyond so many different sums the rest is not worked out, and the outcome is said to be uncertain. */
    static final int MANY = 20_000;

    private static final BigDecimal HEAVY = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LIGHT = new BigDecimal("0.000001");

    private final RuleInContext rule;
    private final Reading reading;
    private final boolean endless;

    private Tallies(RuleInContext rule, Reading reading, boolean endless) {
        this.rule = rule;
        this.reading = reading;
        this.endless = endless;
    }

    /**
     * Empty when there would be too many.
     *
     * @param endless true when no time for answers is on record: a party still to answer may yet stand in any way
     */
    static Set<Tally> of(RuleInContext rule, Reading reading, List<PartyCount> count, boolean endless) {
        Tallies tallies = new Tallies(rule, reading, endless);
        Set<Tally> reached = Set.of(Tally.NOTHING);
        for (PartyCount party : count) {
            reached = party.isParty() ? tallies.with(reached, party) : reached;
            if (reached.size() > MANY) {
                return Set.of();
            }
        }
        return reached;
    }

    private Set<Tally> with(Set<Tally> reached, PartyCount party) {
        Set<Tally> more = new LinkedHashSet<>();
        for (Standing standing : party.standings()) {
            for (Counted where : places(standing)) {
                BigDecimal weight = weight(party, where);
                boolean takesPart = takesPart(standing, where);
                reached.forEach(tally -> more.add(tally.plus(where, weight, takesPart)));
            }
        }
        return more;
    }

    private List<Counted> places(Standing standing) {
        return switch (standing) {
            case AGREES -> List.of(Counted.FOR);
            case REJECTS -> List.of(Counted.AGAINST);
            case ABSTAINS -> List.of(reading.takes(Choice.ABSTENTION_IS_NO_ANSWER) ? Counted.ABSENT : Counted.NEITHER);
            case STANDS_ASIDE -> List.of(reading.takes(Choice.RECUSED_LEAVE) ? Counted.OUT : Counted.NEITHER);
            case SILENT -> List.of(silent());
            case AWAITED ->
                endless
                        ? List.of(Counted.FOR, Counted.AGAINST, Counted.NEITHER, Counted.ABSENT)
                        : List.of(Counted.AWAITED);
        };
    }

    private Counted silent() {
        if (reading.takes(Choice.SILENCE_CONSENTS)) {
            return Counted.FOR;
        }
        return reading.takes(Choice.SILENCE_REJECTS) ? Counted.AGAINST : Counted.ABSENT;
    }

    private boolean takesPart(Standing standing, Counted where) {
        return switch (standing) {
            case AGREES, REJECTS, ABSTAINS -> true;
            case STANDS_ASIDE -> reading.takes(Choice.RECUSED_IN_QUORUM);
            case SILENT -> false;
            case AWAITED -> where != Counted.ABSENT;
        };
    }

    /** An unknown weight may be anything: the two ends, next to all and next to nothing, show whether it matters. */
    private BigDecimal weight(PartyCount party, Counted where) {
        if (!rule.byWeight()) {
            return BigDecimal.ONE;
        }
        if (party.weight() != null) {
            return new BigDecimal(party.weight());
        }
        return (where == Counted.FOR) == reading.takes(Choice.UNWEIGHED_FAVOUR) ? HEAVY : LIGHT;
    }
}
