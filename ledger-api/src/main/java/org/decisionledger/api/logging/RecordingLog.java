package org.decisionledger.api.logging;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.api.store.Receipt;
import org.decisionledger.api.store.RecordingWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs which entries were recorded, by id and position; of a long list the ids of the first. */
public final class RecordingLog implements RecordingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingLog.class);
    private static final int MOST_IDS = 20;

    @Override
    public void acknowledged(List<Receipt> receipts, Duration took) {
        if (receipts.isEmpty() || !LOG.isInfoEnabled()) {
            return;
        }
        LOG.atInfo()
                .addKeyValue("entries", receipts.size())
                .addKeyValue("firstPosition", receipts.getFirst().position())
                .addKeyValue("lastPosition", receipts.getLast().position())
                .addKeyValue(
                        "ids",
                        receipts.stream()
                                .limit(MOST_IDS)
                                .map(receipt -> receipt.id().value())
                                .collect(Collectors.joining(" ")))
                .addKeyValue("milliseconds", took.toMillis())
                .log("recorded");
    }
}
