package org.decisionledger.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.proof.Witness;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoreSettings.Login;
import org.jspecify.annotations.Nullable;

/**
 * Which ledger a command works on: the embedded one in the data folder, or, when the environment names a database,
 * that one: {@code LEDGER_DB_URL}, {@code LEDGER_DB_USER}, {@code LEDGER_DB_PASSWORD}, and for the owner of the tables
 * {@code LEDGER_DB_OWNER}, {@code LEDGER_DB_OWNER_PASSWORD}. {@code LEDGER_SUBJECT_KEY_DIR} names the folder of the keys
 * of persons, which a shared database needs before anything can be marked as personal data.
 */
final class Where {

    private Where() {}

    static StoreSettings settings(Path data) {
        return settings(data, System.getenv());
    }

    static StoreSettings settings(Path data, Map<String, String> environment) {
        StoreSettings settings = database(data, environment);
        String subjectKeys = environment.get("LEDGER_SUBJECT_KEY_DIR");
        return subjectKeys == null || subjectKeys.isBlank() ? settings : settings.withSubjectKeys(Path.of(subjectKeys));
    }

    private static StoreSettings database(Path data, Map<String, String> environment) {
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

    /**
     * Where the log and its key are kept: in the data folder, or where {@code LEDGER_LOG_DIR} and {@code
     * LEDGER_KEY_DIR} say, which a shared database needs. {@code LEDGER_LOG_NAME} names the key when it is made.
     *
     * @param copies folders that each signed checkpoint is copied to
     * @return {@code null} when the database is shared and no folders are named: then there is no log
     */
    static @Nullable ProofSettings proof(Path data, List<Path> copies, Map<String, String> environment) {
        String log = environment.get("LEDGER_LOG_DIR");
        String keys = environment.get("LEDGER_KEY_DIR");
        boolean shared = settings(data, environment).location() instanceof StoreSettings.Postgres;
        if (shared && (log == null || keys == null)) {
            return null;
        }
        return new ProofSettings(
                keys == null ? data.resolve("keys") : Path.of(keys),
                log == null ? data.resolve("log") : Path.of(log),
                environment.get("LEDGER_LOG_NAME"),
                copies);
    }

    /**
     * Where those who may sign in and their drafts are kept: in the data folder, or where {@code LEDGER_USERS_DIR} says.
     *
     * @return {@code null} when the database is shared and no folder is named: then nobody can sign in
     */
    static @Nullable Path users(Path data, Map<String, String> environment) {
        String users = environment.get("LEDGER_USERS_DIR");
        if (users != null && !users.isBlank()) {
            return Path.of(users);
        }
        boolean shared = settings(data, environment).location() instanceof StoreSettings.Postgres;
        return shared ? null : data.resolve("users");
    }

    static @Nullable ProofSettings proof(Path data, List<Path> copies) {
        return proof(data, copies, System.getenv());
    }

    /** The same; said plainly when there is no log. */
    static ProofSettings neededProof(Path data, List<Path> copies) {
        ProofSettings proof = proof(data, copies);
        if (proof == null) {
            throw new LedgerUnavailable(
                    "No folder is named for the log and its key.", "Set LEDGER_LOG_DIR and LEDGER_KEY_DIR.", null);
        }
        return proof;
    }

    /** Where it is noted what was done to the ledger; empty when it has no folder yet. */
    static Optional<Occasions> occasions(Path data) {
        StoreSettings settings = settings(data);
        return settings.location() instanceof StoreSettings.Embedded && !Files.isDirectory(data)
                ? Optional.empty()
                : OpenLedger.occasions(settings, proof(data, List.of()));
    }

    /** Opens the ledger to record in it; it is made when it is not there. */
    static OpenLedger open(Path data) {
        return open(data, List.of());
    }

    static OpenLedger open(Path data, List<Path> copies) {
        return open(data, copies, null);
    }

    /** @param witnesses file that names second parties; {@code null} for none */
    static OpenLedger open(Path data, List<Path> copies, @Nullable Path witnesses) {
        ProofSettings proof = proof(data, copies);
        return OpenLedger.open(
                settings(data),
                CheckSettingsFile.of(data, System.getenv()),
                proof == null ? null : proof.withWitnesses(witnesses(witnesses)),
                search(data, System.getenv()));
    }

    /** The folder of the search index: {@code search} in the data folder, or what {@code LEDGER_SEARCH_DIR} names. */
    static Path search(Path data, Map<String, String> environment) {
        String named = environment.get("LEDGER_SEARCH_DIR");
        return named == null || named.isBlank() ? data.resolve("search") : Path.of(named);
    }

    /** The folder of the files of documents: beside that of the search index. */
    static Path documents(Path data, Map<String, String> environment) {
        return search(data, environment).resolveSibling("documents");
    }

    /** The second parties named in a file, each on a line with its key and its address. */
    static List<Witness> witnesses(@Nullable Path file) {
        try {
            return file == null ? List.of() : Witness.parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("The file of witnesses " + file + " cannot be read.", e);
        }
    }

    /** Opens the entries alone, without the index; what a killed process left is on disk then. */
    static LedgerStore openEntries(Path data) {
        return LedgerStore.open(existing(data));
    }

    /**
     * Opens the entries alone, without the index, only to read: whatever is wrong with an entry, it opens.
     *
     * @throws LedgerUnavailable there is none, or it is in use
     */
    static LedgerStore openRows(Path data) {
        return LedgerStore.open(existing(data).forReading());
    }

    /** Opens the ledger to read from it; it must be there. */
    static OpenLedger openExisting(Path data) {
        return OpenLedger.open(
                existing(data),
                CheckSettingsFile.of(data, System.getenv()),
                proof(data, List.of()),
                search(data, System.getenv()));
    }

    private static StoreSettings existing(Path data) {
        StoreSettings settings = settings(data);
        if (settings.location() instanceof StoreSettings.Embedded && !Files.exists(data.resolve("ledger.mv.db"))) {
            throw new LedgerUnavailable(
                    "There is no ledger in " + data + ".",
                    "Name its folder with --data, or make one: ledger import example:south-staffordshire",
                    null);
        }
        return settings;
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
