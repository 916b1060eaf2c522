package org.decisionledger.api.web;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.store.StoreSettings;

/** A server over a ledger of its own, with people who may sign in, for tests in a browser. */
public final class ServedLedger implements AutoCloseable {

    /** The password of everybody. */
    public static final String PASSWORD = "three plain words";

    /** A busy machine may need a while. */
    private static final long LONGEST_WAIT_MS = 60_000;

    private final OpenLedger ledger;
    private final LedgerServer server;

    /**
     * @param folder an empty one
     * @param sources case files, as {@code import} takes them
     * @param people who may sign in by what name, as what; the full name of {@code jane} is {@code Full jane}
     */
    public ServedLedger(Path folder, List<String> sources, Map<String, Role> people) throws UserFault {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")).withoutDurability());
        record(sources);
        server = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("users")));
        for (Map.Entry<String, Role> person : people.entrySet()) {
            Users.Issued issued =
                    server.users().add(person.getKey(), "Full " + person.getKey(), Set.of(person.getValue()));
            server.users().choose(person.getKey(), issued.password(), PASSWORD, PASSWORD);
        }
    }

    /** Records case files and waits until they are in every answer. */
    public void record(List<String> sources) {
        ledger.recorder()
                .record(CaseFiles.read(sources, InputStream.nullInputStream()).entries());
        caughtUp();
    }

    public void caughtUp() {
        ledger.index().awaitCaughtUp(LONGEST_WAIT_MS);
    }

    public OpenLedger ledger() {
        return ledger;
    }

    public int port() {
        return server.port();
    }

    /** Somebody at the browser. */
    public PageHand hand(Browser browser) {
        return new PageHand(browser, server.port());
    }

    /** The same, signed in. */
    public PageHand signedIn(Browser browser, String name) {
        PageHand hand = hand(browser);
        hand.signIn(name, PASSWORD);
        return hand;
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
