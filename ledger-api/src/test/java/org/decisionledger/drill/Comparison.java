package org.decisionledger.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.drill.Sent.Answer;
import org.decisionledger.drill.Sent.Receipt;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the stored entries against the clients' journals. Each time it reads what was stored in the last two lives of
 * the program; {@link #whole()} reads everything.
 */
final class Comparison {

    private static final Pattern MARK = Pattern.compile("mark (\\d+-\\d+-\\d+);");

    /** What is remembered of a row. */
    private record Row(long position, String id, String leafHash) {}

    /** Where a life of the program began. */
    private record Start(long position, String time, Map<String, Long> streams) {}

    private final StoreSettings settings;
    private final List<Journal> journals;
    private final Map<String, Row> byMark = new HashMap<>();
    private Start lastButOne = new Start(0, "", Map.of());
    private Start last = lastButOne;
    private long entries;

    Comparison(StoreSettings settings, List<Journal> journals) {
        this.settings = settings.forReading();
        this.journals = journals;
    }

    /** How many entries the clients' requests have put into the ledger. */
    long entries() {
        return entries;
    }

    /** After a kill and before the program is started again: what was stored since the life before. */
    void sinceTheLifeBefore() {
        Start from = lastButOne;
        Start end = compare(from);
        journals.forEach(this::compareNew);
        journals.forEach(Journal::settle);
        lastButOne = last;
        last = end;
    }

    /** Everything from the first entry on. */
    void whole() {
        last = compare(new Start(0, "", Map.of()));
        for (Journal journal : journals) {
            journal.all().forEach(sent -> compare(journal, sent));
            inOrder(journal, journal.all());
        }
    }

    /** Reads the rows after a point: positions without holes, times that rise, streams in order, no mark twice. */
    private Start compare(Start from) {
        byMark.values().removeIf(row -> row.position() > from.position());
        Map<String, Long> streams = new HashMap<>(from.streams());
        Set<String> ids = new HashSet<>();
        long position = from.position();
        String time = from.time();
        try (LedgerStore store = LedgerStore.open(settings)) {
            Iterator<StoredRow> rows = store.log().rowsFollowing(position).iterator();
            while (rows.hasNext()) {
                StoredRow row = rows.next();
                assertThat(row.position()).as("positions without holes").isEqualTo(++position);
                assertThat(row.timeStamp()).as("recorded times that rise").isGreaterThan(time);
                assertThat(row.sequence())
                        .as("numbers without holes in the stream of %s", row.stream())
                        .isEqualTo(streams.getOrDefault(row.stream(), -1L) + 1);
                assertThat(ids.add(row.id())).as("entry %s once", row.id()).isTrue();
                streams.put(row.stream(), row.sequence());
                time = row.timeStamp();
                remember(row);
            }
        }
        entries = byMark.size();
        assertThat(position)
                .as("the last position, %d before", last.position())
                .isGreaterThanOrEqualTo(last.position());
        return new Start(position, time, streams);
    }

    private void remember(StoredRow row) {
        Matcher mark = MARK.matcher(row.data());
        if (mark.find()) {
            Row twin = byMark.put(mark.group(1), new Row(row.position(), row.id(), row.leafHash()));
            assertThat(twin).as("recorded twice: %s", row).isNull();
            String[] parts = mark.group(1).split("-");
            Sent sent = journals.get(Integer.parseInt(parts[0])).all().get(Integer.parseInt(parts[1]));
            String json = sent.entries.get(mark.group(1));
            assertThat(json).as("sent by a client: %s", row).isNotNull();
            if (!json.isEmpty()) {
                assertThat(row.entry()).as("as it was sent").isEqualTo(read(json, row.id()));
            }
        }
    }

    private static Entry read(String json, String id) {
        ObjectNode entry = (ObjectNode) EntryFormat.list(json);
        if (!entry.has("id")) {
            entry.put("id", id);
        }
        return EntryFormat.read(entry);
    }

    private void compareNew(Journal journal) {
        journal.notCompared().forEach(sent -> compare(journal, sent));
        inOrder(journal, journal.notCompared());
    }

    private void compare(Journal journal, Sent sent) {
        String which = "client " + journal.client + ", request " + sent.number + " " + sent.receipts.values();
        List<Row> rows = sent.entries.keySet().stream().map(byMark::get).toList();
        long found = rows.stream().filter(row -> row != null).count();
        assertThat(found).as("%s: whole or not at all", which).isIn(0L, (long) rows.size());
        if (sent.answer == Answer.NOT_RECORDED) {
            assertThat(found).as("%s: said not to be recorded", which).isZero();
        }
        if (sent.answer == Answer.ACKNOWLEDGED) {
            assertThat(found).as("%s: acknowledged and not lost", which).isEqualTo(rows.size());
        }
        if (found == 0) {
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).position())
                    .as("%s: a list in one piece", which)
                    .isEqualTo(rows.getFirst().position() + i);
        }
        Map<String, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        for (Receipt receipt : sent.receipts.values()) {
            assertThat(byId.get(receipt.id()))
                    .as("%s: as its receipt says", which)
                    .isEqualTo(new Row(receipt.position(), receipt.id(), receipt.leafHash()));
        }
        assertThat(byId.keySet()).as("%s: said to be recorded", which).containsAll(sent.present);
    }

    /** A client sends a request only when the one before is acknowledged, so they stand in that order. */
    private void inOrder(Journal journal, List<Sent> sent) {
        List<Long> positions = new ArrayList<>();
        for (Sent one : sent) {
            for (String mark : one.entries.keySet()) {
                Row row = byMark.get(mark);
                if (row != null) {
                    positions.add(row.position());
                }
            }
        }
        assertThat(positions).as("client %d: in the order sent", journal.client).isSorted();
    }
}
