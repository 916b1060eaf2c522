package org.decisionledger.drill;

import java.nio.file.Path;
import java.util.Map;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form; the long one: {@code -Dledger.drill.kills=500 -Dledger.drill.postgres.kills=100}. The same run again:
 * {@code -Dledger.seed=…}.
 */
class KillDrillTest {

    private static final int KILLS = Integer.getInteger("ledger.drill.kills", 3);
    private static final int POSTGRES_KILLS = Integer.getInteger("ledger.drill.postgres.kills", 1);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_stands_once_and_in_order_however_often_the_program_is_killed() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.drill.kills=" + KILLS);
        Path data = folder.resolve("data");
        new KillDrill(data, StoreSettings.embedded(data), Map.of(), null, SEED).run(KILLS);
    }

    @Test
    void it_does_so_with_PostgreSQL_also_when_the_database_server_is_killed() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.drill.postgres.kills=" + POSTGRES_KILLS);
        Path data = folder.resolve("data");
        try (PostgresServer server = new PostgresServer(folder.resolve("postgres"))) {
            new KillDrill(data, server.settings(), server.environment(data), server, SEED).run(POSTGRES_KILLS);
        }
    }
}
