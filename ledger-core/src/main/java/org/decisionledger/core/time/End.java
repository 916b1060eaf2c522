package org.decisionledger.core.time;

/** One end of an interval. */
sealed interface End permits Point, End.Limit {

    /** An end without a date. */
    enum Limit implements End {
        OPEN(new Side.Open()),
        UNKNOWN(new Side.Unknown());

        private final Side side;

        Limit(Side side) {
            this.side = side;
        }

        Side side() {
            return side;
        }
    }
}
