package org.decisionledger.api.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.store.StoreSettings;

/** A terminal: what is typed and what comes back. */
record Terminal(int exit, String out, String err) {

    static Terminal run(String... arguments) {
        return with("", arguments);
    }

    static Terminal with(String input, String... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Terminal with(byte[] input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input));
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exit = LedgerCommand.run(arguments);
            return new Terminal(
                    exit, told.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** How many entries the ledger in {@code folder} holds. */
    static long head(Path folder) {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder))) {
            return ledger.log().head();
        }
    }
}
