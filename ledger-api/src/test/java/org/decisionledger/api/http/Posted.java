package org.decisionledger.api.http;

import java.util.List;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;

/** Entries as they are sent, made up. */
public final class Posted {

    public static final String PROCUREMENT = "procurement:north-vale";

    /** An offer of 22 July 2019, with everything that says who, when and on what authority. */
    public static final String OFFER = """
            {"id":"offer-1","type":"OfferReceived","subject":"procurement:north-vale","occurred":"2019-07-22",\
            "by":{"organisation":"org:harbour-care","role":"incumbent","authority":"resolution of its board"},\
            "data":{"offer":"offer:harbour-1","to":["org:north-vale-council"],\
            "amount":{"value":"494215.00","currency":"GBP"},"conditions":["GBP 200000 paid up front"]},\
            "sources":[{"document":"doc:paper","locator":"4.3"}],"classification":"OFFICIAL"}""";

    /** Without a reason when {@code reason} is empty. */
    public static String correction(String id, String of, String reason) {
        return """
                {"id":"%s","type":"EntryCorrected","subject":"procurement:north-vale","occurred":"2019-09-01",\
                "by":{"organisation":"org:north-vale-council"},"data":{"entry":"%s",%s"replacement":\
                {"type":"OfferReceived","subject":"procurement:north-vale","occurred":"2019-07-23",\
                "by":{"organisation":"org:harbour-care","role":"incumbent"},"data":{"offer":"offer:harbour-1",\
                "to":["org:north-vale-council"],"amount":{"value":"494216.00","currency":"GBP"}},\
                "sources":[{"document":"doc:paper","locator":"4.4"}]}},\
                "sources":[{"document":"doc:paper","locator":"4.4"}]}""".formatted(id, of, reason.isEmpty() ? "" : "\"reason\":\"" + reason + "\",");
    }

    private Posted() {}

    /** The same offer under another name, of another thing, on another day. */
    public static String offer(String id, String thing, String day) {
        return OFFER.replace("offer-1", id).replace("offer:harbour-1", thing).replace("2019-07-22", day);
    }

    /** What the offer rests on, as a list. */
    public static String background() {
        List<Entry> entries = Sample.background(PROCUREMENT);
        return "[" + String.join(",", entries.stream().map(EntryFormat::write).toList()) + "]";
    }
}
