package org.decisionledger.api.ods;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;

/**
 * Records in the published shapes, written by hand. The mergers are public facts; codes that begin with Z and most
 * numbers are made up.
 */
public final class Ods {

    private static final String PLACE = "/org/decisionledger/api/ods/";

    private Ods() {}

    /** A file of the test resources. */
    public static String file(String name) {
        try (InputStream in = Ods.class.getResourceAsStream(PLACE + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record without the braces around it: {@code more} are further members, each with a comma before it. */
    static String body(String code, String name, String more) {
        return """
                {"Name": "%s", "OrgId": {"root": "2.16.840.1.113883.2.1.3.2.4.18.48", "extension": "%s"},
                 "Status": "Active", "LastChangeDate": "2022-07-02",
                 "Roles": {"Role": [{"id": "RO197", "primaryRole": true, "Status": "Active"}]}%s}""".formatted(name, code, more);
    }

    static String succ(String id, String type, String code, String date) {
        return """
                {"uniqueSuccId": %s, "Type": "%s", "Date": [{"Type": "Legal", "Start": "%s"}],
                 "Target": {"OrgId": {"extension": "%s"}, "PrimaryRoleId": {"id": "RO197"}}}""".formatted(id, type, date, code);
    }

    static String succs(String... succ) {
        return ", \"Succs\": {\"Succ\": [" + String.join(", ", succ) + "]}";
    }

    static OdsRead read(String text) {
        return read("-", text.getBytes(StandardCharsets.UTF_8));
    }

    static OdsRead read(String name, byte[] text) {
        return OdsFiles.read(List.of(name), new ByteArrayInputStream(text));
    }

    static OdsImport into(Ledger ledger, String text) {
        OdsRead read = read(text);
        if (read.isFaulty()) {
            throw new IllegalArgumentException(String.join("\n", read.faultLines()));
        }
        return OdsImport.of(read, ledger);
    }

    static List<Entry> entries(String text) {
        return into(new Ledger(), text).entries();
    }

    static Entry entry(List<Entry> entries, String id) {
        return entries.stream()
                .filter(e -> e.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + ids(entries)));
    }

    static List<String> ids(List<Entry> entries) {
        return entries.stream().map(e -> e.id().value()).toList();
    }

    static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(Remark::code).toList();
    }

    /** A ledger as an import sees it: bodies by code, and entries. */
    static final class Ledger implements OnRecord {

        private final Map<String, List<Body>> bodies = new LinkedHashMap<>();
        private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
        private Set<String> withdrawn = Set.of();

        Ledger bearing(String code, String id, String name) {
            bodies.computeIfAbsent(code, k -> new ArrayList<>()).add(new Body(id, name));
            return this;
        }

        Ledger holding(List<Entry> more) {
            more.forEach(e -> entries.put(e.id(), e));
            return this;
        }

        Ledger withdrawn(String... ids) {
            withdrawn = Set.of(ids);
            return this;
        }

        @Override
        public Held held() {
            return new Held(bodies, withdrawn);
        }

        @Override
        public Map<EntryId, Entry> entries(Collection<EntryId> ids) {
            return ids.stream().filter(entries::containsKey).collect(Collectors.toMap(id -> id, entries::get));
        }
    }
}
