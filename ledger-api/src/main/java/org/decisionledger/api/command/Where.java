package org.decisionledger.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoreSettings.Login;
import org.jspecify.annotations.Nullable;

/**
 * Which ledger a command works on: the embedded one in the data folder, or, when the environment names a database,
 * that one: {@code LEDGER_DB_URL}, {@code LEDGER_DB_USER}, {@code LEDGER_DB_PASSWORD}, and for the owner of the tables
 * {@code LEDGER_DB_OWNER}, {@code LEDGER_DB_OWNER_PASSWORD}.
 */
final class Where {

    private Where() {}

    static StoreSettings settings(Path data) {
        return settings(data, System.getenv());
    }

    static StoreSettings settings(Path data, Map<String, String> environment) {
        String url = environment.get("LEDGER_DB_URL");
        if (url == null || url.isBlank()) {
            return StoreSettings.embedded(data);
        }
        String owner = environment.get("LEDGER_DB_OWNER");
        return StoreSettings.postgres(
                url,
                new Login(needed(environment, "LEDGER_DB_USER"), needed(environment, "LEDGER_DB_PASSWORD")),
                owner == null ? null : new Login(owner, needed(environment, "LEDGER_DB_OWNER_PASSWORD")));
    }

    /** Opens the ledger to record in it; it is made when it is not there. */
    static OpenLedger open(Path data) {
        return OpenLedger.open(settings(data), CheckSettingsFile.of(data, System.getenv()));
    }

    /** Opens the ledger to read from it; it must be there. */
    static OpenLedger openExisting(Path data) {
        StoreSettings settings = settings(data);
        if (settings.location() instanceof StoreSettings.Embedded && !Files.exists(data.resolve("ledger.mv.db"))) {
            throw new LedgerUnavailable(
                    "There is no ledger in " + data + ".",
                    "Name its folder with --data, or make one: ledger import example:south-staffordshire",
                    null);
        }
        return OpenLedger.open(settings, CheckSettingsFile.of(data, System.getenv()));
    }

    private static String needed(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new LedgerUnavailable(
                    "LEDGER_DB_URL is set and " + name + " is not.", "Set it, or unset LEDGER_DB_URL.", null);
        }
        return value;
    }
}
