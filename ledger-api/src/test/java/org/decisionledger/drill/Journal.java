package org.decisionledger.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.decisionledger.api.store.Sample;

/**
 * One client's journal: what it sent, in order, and what was acknowledged. What it sends next is drawn from its own
 * random numbers: one entry or a few together, with an id of their own or named by the request's Idempotency-Key,
 * about a procurement that all clients write about or about one that the same request introduces.
 */
final class Journal {

    private static final int SHARED = 8;
    private static final int ERAS = 100;

    final int client;
    private final List<Sent> sent = new ArrayList<>();
    private final Random random;
    private int compared;

    Journal(int client, long seed) {
        this.client = client;
        this.random = new Random(seed * 31 + client);
    }

    /** The procurements that all clients write about, others in each era, so that none grows without end. */
    static List<String> shared() {
        List<String> shared = new ArrayList<>();
        for (int era = 0; era < ERAS; era++) {
            for (int i = 0; i < SHARED; i++) {
                shared.add(shared(era, i));
            }
        }
        return shared;
    }

    private static String shared(int era, int i) {
        return "procurement:shared-" + era % ERAS + "-" + i;
    }

    Sent next(int era) {
        int number = sent.size();
        int kind = random.nextInt(10);
        boolean list = kind >= 8;
        boolean named = kind < 6 || kind == 8;
        String about = shared(era, random.nextInt(SHARED));
        Map<String, String> entries = new LinkedHashMap<>();
        int size = list ? random.nextInt(2, 6) : 1;
        for (int part = 0; part < size; part++) {
            String mark = client + "-" + number + "-" + part;
            if (part == 0 && list && random.nextInt(3) == 0) {
                about = "procurement:own-" + client + "-" + number;
                entries.put(mark, registered(named ? "c" + mark : "", about, mark));
            } else {
                entries.put(mark, approach(named ? "c" + mark : "", about, mark));
            }
        }
        String key = !named || random.nextBoolean() ? "client-" + client + "-request-" + number : null;
        Sent next = new Sent(number, list, key, entries);
        sent.add(next);
        return next;
    }

    /** Now and then what was acknowledged is sent once more. */
    boolean sendsAgain() {
        return random.nextInt(10) == 0;
    }

    List<Sent> unanswered() {
        return notCompared().stream()
                .filter(s -> s.answer != Sent.Answer.ACKNOWLEDGED)
                .toList();
    }

    List<Sent> all() {
        return sent;
    }

    /** Those that were not answered when they were last compared, and all since. */
    List<Sent> notCompared() {
        return sent.subList(compared, sent.size());
    }

    /** All but an unanswered end of the journal is settled; its words need not be kept. */
    void settle() {
        while (compared < sent.size() && sent.get(compared).answer == Sent.Answer.ACKNOWLEDGED) {
            sent.get(compared).entries.replaceAll((mark, json) -> "");
            compared++;
        }
    }

    private static String approach(String id, String about, String mark) {
        return """
                {%s"type":"ProviderApproached","subject":"%s","occurred":"2019-07-22",\
                "by":{"organisation":"%s"},"data":{"procurement":"%s","provider":"%s","roleOffered":"host",\
                "channel":"telephone","terms":"mark %s; a contract of two years at the price of the present one"},\
                "sources":[{"document":"doc:paper","locator":"4.3"}],"classification":"OFFICIAL"}""".formatted(id(id), about, Sample.BODY, about, Sample.PROVIDER, mark);
    }

    private static String registered(String id, String about, String mark) {
        return """
                {%s"type":"ProcurementRegistered","subject":"%s","occurred":"2019-07-22",\
                "by":{"organisation":"%s"},"data":{"procurement":"%s","title":"Home care, mark %s;",\
                "commissioners":["%s"]},\
                "sources":[{"document":"doc:paper","locator":"4.3"}],"classification":"OFFICIAL"}""".formatted(id(id), about, Sample.BODY, about, mark, Sample.BODY);
    }

    private static String id(String id) {
        return id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
    }
}
