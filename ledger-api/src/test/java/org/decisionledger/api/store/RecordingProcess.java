package org.decisionledger.api.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Records in a loop from several threads and prints each acknowledgement, until it is killed. */
public final class RecordingProcess {

    private RecordingProcess() {}

    public static void main(String[] arguments) {
        String run = arguments[1];
        LedgerStore store = LedgerStore.open(StoreSettings.embedded(Path.of(arguments[0])));
        store.recorder().record(Sample.background("procurement:killed"));
        AtomicInteger count = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            int thread = i;
            new Thread(() -> {
                        while (true) {
                            String id = run + "-" + thread + "-" + count.incrementAndGet();
                            Receipt receipt = store.recorder().record(Sample.approach(id, "procurement:killed"));
                            acknowledged(receipt);
                        }
                    })
                    .start();
        }
    }

    private static synchronized void acknowledged(Receipt receipt) {
        System.out.println("ack " + receipt.id() + " " + receipt.position() + " " + receipt.leafHash());
        System.out.flush();
    }
}
