package org.decisionledger.projection.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.Checks;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.index.Posting;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.show.EntryPages;
import org.decisionledger.projection.timeline.Timeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * F56, R16: one ledger of every fact ever released still makes what it made when each was released, projection by
 * projection. A file holds the hash of each projection and, to name the first row that differs, of each row; {@code
 * -Dledger.generate=true} writes it, and the difference is for a person to look at. Entries stand in the order in which
 * they were released, new ones at the end, so that earlier rows stay as they are.
 */
class GoldenContentTest {

    private static final Path ENTRIES = Path.of("../ledger-core/src/test/resources/golden");
    private static final Path ORDER = Path.of("src/test/resources/golden/order.txt");
    private static final Path CONTENT = Path.of("src/test/resources/golden/content.txt");
    private static final int DIGITS = 16;

    @TestFactory
    Stream<DynamicTest> eachProjectionHoldsWhatItHeld() throws IOException {
        if (Boolean.getBoolean("ledger.generate")) {
            write();
        }
        Map<String, SortedMap<String, String>> golden = read();
        Map<String, SortedMap<String, String>> now = contents();
        assertThat(golden.keySet()).isEqualTo(now.keySet());
        return now.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Compared compared = Compared.of(
                            name,
                            0,
                            rows(golden.getOrDefault(name, new TreeMap<>())),
                            rows(digests(now.getOrDefault(name, new TreeMap<>()))),
                            (key, was, is) -> "\"" + key + "\" is now: "
                                    + now.getOrDefault(name, new TreeMap<>()).get(key));
                    assertThat(compared.firstDifference())
                            .as("first row that differs")
                            .isNull();
                    assertThat(heading(name, now.getOrDefault(name, new TreeMap<>())))
                            .as("content hash")
                            .isEqualTo(heading(name));
                    assertThat(compared.rows()).isPositive();
                }));
    }

    @Test
    void everyGoldenEntryIsInTheLedger() throws IOException {
        try (Stream<Path> all = Files.list(ENTRIES)) {
            assertThat(Files.readAllLines(ORDER))
                    .containsExactlyInAnyOrderElementsOf(
                            all.map(f -> f.getFileName().toString())
                                    .filter(f -> f.endsWith(".json"))
                                    .toList());
        }
    }

    /** The name of a projection with how many rows it has and their hash. */
    private static String heading(String name, SortedMap<String, String> rows) {
        ContentHash hash = new ContentHash();
        rows.forEach((key, value) -> hash.add(ContentRow.of(key, value)));
        return "# " + name + " " + hash.rows() + " rows " + hash.hex();
    }

    /** The same as the file has it. */
    private static String heading(String name) throws IOException {
        return Files.readAllLines(CONTENT).stream()
                .filter(line -> line.startsWith("# " + name + " "))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, SortedMap<String, String>> contents() throws IOException {
        List<RecordedEntry> ledger = ledger();
        EntrySource source = new MemorySource(ledger);
        Map<String, SortedMap<String, String>> contents = new LinkedHashMap<>();
        contents.put("index", index(ledger));
        contents.put("entries", entries(ledger, source));
        contents.put("timelines", timelines(ledger, source));
        contents.put("registers", registers(source));
        contents.put("checks", checks(source));
        contents.put("conflicts", conflicts(source));
        return contents;
    }

    private static SortedMap<String, String> index(List<RecordedEntry> ledger) {
        SortedMap<String, String> rows = new TreeMap<>();
        ledger.forEach(e ->
                Posting.of(e).forEach(name -> rows.merge(name, "" + e.position(), (one, two) -> one + " " + two)));
        return rows;
    }

    private static SortedMap<String, String> entries(List<RecordedEntry> ledger, EntrySource source) {
        SortedMap<String, String> rows = new TreeMap<>();
        ledger.forEach(e ->
                EntryPages.of(source, e.id(), AsOf.NOW).ifPresent(page -> rows.put(e.id().value(), page.toString())));
        return rows;
    }

    private static SortedMap<String, String> timelines(List<RecordedEntry> ledger, EntrySource source) {
        Set<ThingId> things = new TreeSet<>();
        ledger.forEach(e -> Mentions.of(e.entry()).stream().map(Mention::thing).forEach(things::add));
        SortedMap<String, String> rows = new TreeMap<>();
        for (ThingId thing : things) {
            Timeline.of(source, thing, AsOf.NOW)
                    .rows()
                    .forEach(row -> rows.put(thing + " " + row.entry(), row.toString()));
        }
        return rows;
    }

    private static SortedMap<String, String> registers(EntrySource source) {
        SortedMap<String, String> rows = new TreeMap<>();
        for (RegisterKind kind : RegisterKind.values()) {
            RegisterPage page = Registers.of(source, kind, AsOf.NOW, null, 10_000);
            page.rows().forEach(row -> rows.put(kind.written() + " " + row.id(), row.toString()));
        }
        return rows;
    }

    private static SortedMap<String, String> checks(EntrySource source) {
        SortedMap<String, String> rows = new TreeMap<>();
        for (CheckResult result :
                Checks.everywhere(source, AsOf.NOW, CheckSettings.STANDARD).results()) {
            rows.put(result.on() + " " + result.check(), result.toString());
        }
        return rows;
    }

    private static SortedMap<String, String> conflicts(EntrySource source) {
        SortedMap<String, String> rows = new TreeMap<>();
        Conflicts.of(source, AsOf.NOW).forEach(c -> rows.put(c.id(), c.toString()));
        return rows;
    }

    /** The golden entries in the order of the file; where two have the same name the first is recorded. */
    private static List<RecordedEntry> ledger() throws IOException {
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        for (String file : Files.readAllLines(ORDER)) {
            Entry entry =
                    EntryFormat.read(Files.readString(ENTRIES.resolve(file)).strip());
            entries.putIfAbsent(entry.id(), entry);
        }
        return CaseLedger.recorded(List.copyOf(entries.values()));
    }

    private static SortedMap<String, String> digests(SortedMap<String, String> rows) {
        SortedMap<String, String> digests = new TreeMap<>();
        rows.forEach((key, value) -> {
            ContentHash hash = new ContentHash();
            hash.add(ContentRow.of(key, value));
            digests.put(key, hash.hex().substring(0, DIGITS));
        });
        return digests;
    }

    private static Iterator<ContentRow> rows(SortedMap<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> ContentRow.of(row.getKey(), row.getValue()))
                .iterator();
    }

    private static Map<String, SortedMap<String, String>> read() throws IOException {
        Map<String, SortedMap<String, String>> golden = new LinkedHashMap<>();
        SortedMap<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(CONTENT)) {
            if (line.startsWith("# ")) {
                rows = new TreeMap<>();
                golden.put(line.split(" ")[1], rows);
            } else {
                rows.put(line.substring(DIGITS + 1), line.substring(0, DIGITS));
            }
        }
        return golden;
    }

    private static void write() throws IOException {
        Set<String> order = new LinkedHashSet<>(Files.exists(ORDER) ? Files.readAllLines(ORDER) : List.of());
        try (Stream<Path> all = Files.list(ENTRIES)) {
            all.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".json"))
                    .sorted()
                    .forEach(order::add);
        }
        Files.write(ORDER, order);
        List<String> lines = new ArrayList<>();
        contents().forEach((name, rows) -> {
            lines.add(heading(name, rows));
            digests(rows).forEach((key, digest) -> lines.add(digest + " " + key));
        });
        Files.write(CONTENT, lines);
    }
}
