package org.decisionledger.api.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.api.ods.OnRecord;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;

/** What the ledger of a running server holds. */
record RemoteOnRecord(String url) implements OnRecord {

    /** So many names stand in one address. */
    private static final int AT_ONCE = 50;

    @Override
    public Held held() {
        JsonNode answer = EntryFormat.list(Remote.get(url, "/api/ods/held"));
        Map<String, List<Body>> bodies = new HashMap<>();
        answer.path("bodies").properties().forEach(code -> {
            List<Body> bearing = new ArrayList<>();
            code.getValue()
                    .forEach(body -> bearing.add(new Body(
                            body.path("id").asString(), body.path("name").asString())));
            bodies.put(code.getKey(), bearing);
        });
        Set<String> withdrawn = new HashSet<>();
        answer.path("withdrawn").forEach(id -> withdrawn.add(id.asString()));
        return new Held(bodies, withdrawn);
    }

    @Override
    public Map<EntryId, Entry> entries(Collection<EntryId> ids) {
        Map<EntryId, Entry> found = new HashMap<>();
        List<EntryId> wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            String names = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)).stream()
                    .map(id -> "id=" + Reading.encoded(id.value()))
                    .collect(Collectors.joining("&"));
            for (JsonNode one : EntryFormat.list(Remote.get(url, "/api/ods/entries?" + names))) {
                Entry entry = EntryFormat.read(one);
                found.put(entry.id(), entry);
            }
        }
        return found;
    }
}
