package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.disk.FailingDisk;
import org.decisionledger.api.disk.WatchedDisk;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskOverHttpTest {

    @TempDir
    Path folder;

    @Test
    void whatTheDiskDidNotConfirmIsAnswered503AndSoIsAllThatFollowsWhileReadingGoesOn() {
        FailingDisk disk = new FailingDisk();
        OpenLedger ledger =
                OpenLedger.open(StoreSettings.embedded(new WatchedDisk(disk).watched(folder.resolve("ledger"))));
        Door door = new Door(ledger);
        assertThat(door.post(Posted.background()).status()).isEqualTo(201);
        long head = door.head();
        disk.failAt(FailingDisk.syncOf(".journal"), "Input/output error");
        Door.Answer lost = door.post(Posted.OFFER);
        disk.heal();
        Door.Answer after = door.post(Posted.OFFER);
        for (Door.Answer refused : new Door.Answer[] {lost, after}) {
            assertThat(refused.isProblem(503, "ledger-unavailable"))
                    .as(refused.body())
                    .isTrue();
            assertThat(refused.body()).contains("Input/output error", "start the program again");
        }
        assertThat(door.get("/api/registers/organisations").status()).isEqualTo(200);
        assertThat(door.head()).isEqualTo(head);
        door.close();

        try (Door again = new Door(OpenLedger.open(StoreSettings.embedded(folder.resolve("ledger"))))) {
            assertThat(again.post(Posted.OFFER).status()).isIn(200, 201);
            assertThat(again.head()).isEqualTo(head + 1);
        }
    }
}
