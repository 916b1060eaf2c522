package org.decisionledger.drill;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.drill.Sent.Answer;
import org.decisionledger.drill.Sent.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of the kill drill must find what it is there to find. */
class ComparisonTest {

    private static final String ABOUT = "procurement:shared-0-0";

    @TempDir
    Path folder;

    private final Journal journal = new Journal(0, 1);
    private StoreSettings settings;

    @BeforeEach
    void introduce() {
        settings = StoreSettings.embedded(folder).withoutDurability();
        List<Entry> background = new ArrayList<>(Sample.background(ABOUT));
        store(background);
    }

    @Test
    void what_is_as_the_journal_says_passes() {
        Sent one = sent("0-0-0");
        acknowledge(one, store(one));
        sent("0-1-0", "0-1-1");
        assertThatCode(this::compare).doesNotThrowAnyException();
    }

    @Test
    void an_acknowledged_entry_that_is_lost_is_found() {
        Sent one = sent("0-0-0");
        acknowledge(one, new Receipt("c0-0-0", 5, "hash"));
        found("acknowledged and not lost");
    }

    @Test
    void an_entry_that_is_there_under_two_names_is_found() {
        Sent one = sent("0-0-0");
        acknowledge(one, store(one));
        store(List.of(entry("another-name", "0-0-0")));
        found("recorded twice");
    }

    @Test
    void a_list_that_is_there_in_part_is_found() {
        sent("0-0-0", "0-0-1");
        store(List.of(entry("c0-0-0", "0-0-0")));
        found("whole or not at all");
    }

    @Test
    void an_entry_that_was_said_not_to_be_recorded_and_is_there_is_found() {
        Sent one = sent("0-0-0");
        store(one);
        one.answer = Answer.NOT_RECORDED;
        found("said not to be recorded");
    }

    @Test
    void another_leaf_hash_than_the_receipt_says_is_found() {
        Sent one = sent("0-0-0");
        Receipt receipt = store(one);
        acknowledge(one, new Receipt(receipt.id(), receipt.position(), "another"));
        found("as its receipt says");
    }

    @Test
    void another_content_than_was_sent_is_found() {
        sent("0-0-0");
        store(List.of(Sample.approach("c0-0-0", ABOUT, "no longer mark 0-0-0;")));
        found("as it was sent");
    }

    @Test
    void another_order_than_the_clients_is_found() {
        Sent first = sent("0-0-0");
        Sent second = sent("0-1-0");
        acknowledge(second, store(second));
        acknowledge(first, store(first));
        found("in the order sent");
    }

    private void found(String what) {
        assertThatThrownBy(this::compare).isInstanceOf(AssertionError.class).hasMessageContaining(what);
    }

    private void compare() {
        new Comparison(settings, List.of(journal)).sinceTheLifeBefore();
    }

    private Sent sent(String... marks) {
        Map<String, String> entries = new LinkedHashMap<>();
        Stream.of(marks).forEach(mark -> entries.put(mark, EntryFormat.write(entry("c" + mark, mark))));
        Sent sent = new Sent(journal.all().size(), marks.length > 1, null, entries);
        journal.all().add(sent);
        return sent;
    }

    private static Entry entry(String id, String mark) {
        return Sample.approach(id, ABOUT, "mark " + mark + ";");
    }

    private Receipt store(Sent sent) {
        return store(sent.entries.values().stream().map(EntryFormat::read).toList());
    }

    private Receipt store(List<Entry> entries) {
        try (LedgerStore store = LedgerStore.open(settings)) {
            var added = store.recorder().record(entries).added().getFirst();
            return new Receipt(added.id().value(), added.position(), added.leafHash());
        }
    }

    private static void acknowledge(Sent sent, Receipt receipt) {
        sent.answer = Answer.ACKNOWLEDGED;
        sent.receipts.put(receipt.id(), receipt);
    }
}
