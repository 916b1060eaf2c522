package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a count adds up to.
 *
 * @param shares for each place in the count the parties in it and their weight; a party without weights counts one
 * @param tookPart how many parties count towards a quorum
 */
record Tally(Map<Counted, Share> shares, int tookPart) {

    static final Tally NOTHING = new Tally(Map.of(), 0);

    record Share(int parties, BigDecimal weight) {
        private static final Share NONE = new Share(0, BigDecimal.ZERO);

        private Share plus(BigDecimal more) {
            return new Share(parties + 1, weight.add(more).stripTrailingZeros());
        }
    }

    Tally {
        shares = Map.copyOf(shares);
    }

    Tally plus(Counted where, BigDecimal weight, boolean takesPart) {
        Map<Counted, Share> more = new EnumMap<>(Counted.class);
        more.putAll(shares);
        more.put(where, share(where).plus(weight));
        return new Tally(more, takesPart ? tookPart + 1 : tookPart);
    }

    private Share share(Counted where) {
        return shares.getOrDefault(where, Share.NONE);
    }

    int parties(Counted where) {
        return share(where).parties();
    }

    BigDecimal weight(Counted... where) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Counted each : where) {
            sum = sum.add(share(each).weight());
        }
        return sum;
    }
}
