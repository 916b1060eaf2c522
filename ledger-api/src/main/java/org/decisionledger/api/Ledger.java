package org.decisionledger.api;

import org.decisionledger.api.command.LedgerCommand;

/** Where the program starts. */
public final class Ledger {

    private Ledger() {}

    /** Ends with 0 done, 1 the answer is "no", 2 bad input, 3 cannot. */
    public static void main(String[] arguments) {
        System.exit(LedgerCommand.run(arguments));
    }
}
