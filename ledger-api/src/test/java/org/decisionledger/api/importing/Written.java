package org.decisionledger.api.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entries as people write them, and how a test reads them. */
final class Written {

    /** A sound entry on one line. */
    static final String OFFER = """
            {"id":"offer-1","type":"OfferReceived","subject":"procurement:north-vale","occurred":"2019-07-22",\
            "by":{"organisation":"org:north-vale-council"},"data":{"offer":"offer:harbour-1",\
            "to":["org:north-vale-council"],"amount":{"value":"494215.00","currency":"GBP"}},\
            "sources":[{"document":"doc:paper","locator":"4.3"}]}""";

    private Written() {}

    static String offer(String id) {
        return OFFER.replace("offer-1", id);
    }

    static EntriesRead stdin(String text) {
        return stdin(text.getBytes(StandardCharsets.UTF_8));
    }

    static EntriesRead stdin(byte[] bytes) {
        return stdin(new ByteArrayInputStream(bytes));
    }

    static EntriesRead stdin(InputStream in) {
        return CaseFiles.read(List.of("-"), in);
    }

    static List<String> ids(EntriesRead read) {
        return read.entries().stream().map(e -> e.id().value()).toList();
    }
}
