package org.decisionledger.drill;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.drill.History.Item;
import org.decisionledger.drill.History.Record;
import org.decisionledger.drill.History.Row;
import org.jspecify.annotations.Nullable;

/** Entries of a history as they are sent and as they are stored. */
final class RivalEntries {

    static final String PROCUREMENT = "procurement:rivals";

    private static final Pattern CONTENT = Pattern.compile("content ([a-z]+);");

    private RivalEntries() {}

    static String json(Record record) {
        String entries = record.items().stream().map(RivalEntries::json).collect(Collectors.joining(","));
        return record.items().size() == 1 ? entries : "[" + entries + "]";
    }

    private static String json(Item item) {
        String of = "{\"id\":\"" + item.id() + "\",";
        @Nullable String about = item.about();
        if (about == null) {
            return of + approach(item.content());
        }
        String data = item.withdraws()
                ? "\"reason\":\"content " + item.content() + ";\""
                : "\"reason\":\"a slip\",\"replacement\":{" + approach(item.content());
        return of
                + """
                "type":"%s","subject":"%s","occurred":"2019-09-01",\
                "by":{"organisation":"%s"},"data":{"entry":"%s",%s},\
                "sources":[{"document":"doc:paper","locator":"4.4"}]}""".formatted(
                        item.withdraws() ? "EntryWithdrawn" : "EntryCorrected", PROCUREMENT, Sample.BODY, about, data);
    }

    private static String approach(String content) {
        return """
                "type":"ProviderApproached","subject":"%s","occurred":"2019-07-22",\
                "by":{"organisation":"%s"},"data":{"procurement":"%s","provider":"%s",\
                "terms":"content %s;"},"sources":[{"document":"doc:paper","locator":"4.3"}]}""".formatted(PROCUREMENT, Sample.BODY, PROCUREMENT, Sample.PROVIDER, content);
    }

    static Row row(StoredRow stored) {
        Matcher content = CONTENT.matcher(stored.data());
        Anomaly.unless(content.find(), "%s was sent by nobody", stored);
        return new Row(stored.position(), stored.id(), content.group(1), stored.leafHash());
    }
}
