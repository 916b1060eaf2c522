package org.decisionledger.projection.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The case that is shipped as an example, as a ledger holds it. */
public final class CaseLedger {

    /** The case files, seen from the module's folder. */
    private static final Path CASE = Path.of("../ledger-api/src/main/resources/examples/south-staffordshire");

    /** When the first entry of every ledger made here was recorded. */
    public static final Instant BEGINNING = Instant.parse("2024-01-01T09:00:00Z");

    private static final List<Entry> ENTRIES = read();

    private static final List<List<Entry>> EVERY_CASE = readEveryCase();

    private CaseLedger() {}

    /** The entries of the case in the order of its files. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The case recorded in the order of its files, a minute apart. */
    public static List<RecordedEntry> inOrder() {
        return recorded(ENTRIES);
    }

    /** These entries recorded one after the other, a minute apart. */
    public static List<RecordedEntry> recorded(List<Entry> entries) {
        List<RecordedEntry> recorded = new ArrayList<>();
        for (Entry entry : entries) {
            int position = recorded.size() + 1;
            recorded.add(new RecordedEntry(entry, position, BEGINNING.plus(Duration.ofMinutes(position))));
        }
        return List.copyOf(recorded);
    }

    /**
     * A small random part of one of the cases, 20 to 100 entries in a random order and some changes to them, as
     * {@link #random} makes them.
     */
    public static List<RecordedEntry> randomOfAnyCase(Random random) {
        List<Entry> one = EVERY_CASE.get(random.nextInt(EVERY_CASE.size()));
        return random(one, Math.min(one.size(), 20 + random.nextInt(80)), random);
    }

    /**
     * A random part of the case in a random order, with some entries corrected, to another date, another text or another
     * entry's links and subject, and some withdrawn.
     */
    public static List<RecordedEntry> random(Random random) {
        return random(ENTRIES, 20 + random.nextInt(ENTRIES.size() / 3), random);
    }

    private static List<RecordedEntry> random(List<Entry> entries, int size, Random random) {
        List<Entry> some = new ArrayList<>(entries);
        Collections.shuffle(some, random);
        some = new ArrayList<>(some.subList(0, size));
        int changes = random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(some.size());
            Entry changed = some.get(at);
            if (!(changed.fact() instanceof EntryFact)) {
                some.add(at + 1 + random.nextInt(some.size() - at), change(changed, some, i, random));
            }
        }
        return recorded(some);
    }

    private static Entry change(Entry entry, List<Entry> others, int number, Random random) {
        Entry other = others.get(random.nextInt(others.size()));
        if (random.nextInt(4) == 0 || other.fact() instanceof EntryFact) {
            return withdrawal("withdrawal-" + number, entry, "recorded by mistake");
        }
        Header h = entry.header();
        boolean moved = random.nextBoolean();
        return correction(
                "correction-" + number,
                entry,
                "misread",
                new Restatement(
                        moved ? other.header().subject() : h.subject(),
                        random.nextBoolean() ? other.header().occurred() : h.occurred(),
                        h.by(),
                        moved ? other.fact() : entry.fact(),
                        h.sources(),
                        h.account(),
                        random.nextBoolean() ? other.header().links() : h.links(),
                        h.classification(),
                        h.note()));
    }

    /** A correction of {@code entry}, under the sources of that entry. */
    public static Entry correction(String id, Entry entry, String reason, Restatement restated) {
        return change(id, entry, new EntryCorrected(entry.id(), reason, restated));
    }

    /** A withdrawal of {@code entry}, under the sources of that entry. */
    public static Entry withdrawal(String id, Entry entry, String reason) {
        return change(id, entry, new EntryWithdrawn(entry.id(), reason));
    }

    private static Entry change(String id, Entry entry, EntryFact fact) {
        Header h = entry.header();
        return new Entry(
                new Header(
                        new EntryId(id),
                        h.subject(),
                        null,
                        h.by(),
                        h.sources(),
                        null,
                        List.of(),
                        h.classification(),
                        null),
                fact);
    }

    /** When the entry at {@code position} of a ledger made here was recorded. */
    public static Instant recordedAt(long position) {
        return BEGINNING.plus(Duration.ofMinutes(position));
    }

    private static List<Entry> read() {
        return read(CASE);
    }

    private static List<Entry> read(Path folder) {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                entries.addAll(read(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }

    private static List<Entry> read(String yaml) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : new YAMLMapper().readTree(yaml)) {
            entries.add(EntryFormat.read(node));
        }
        return entries;
    }

    /** Every case that is shipped, the first one first, recorded a minute apart. */
    public static List<RecordedEntry> everyCase() {
        return recorded(EVERY_CASE.stream().flatMap(List::stream).toList());
    }

    private static List<List<Entry>> readEveryCase() {
        List<List<Entry>> all = new ArrayList<>(List.of(ENTRIES));
        try (Stream<Path> folders = Files.list(CASE.getParent())) {
            folders.filter(f -> Files.isDirectory(f) && !f.getFileName().equals(CASE.getFileName()))
                    .sorted()
                    .forEach(f -> all.add(read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    /** Entries written as in a case file (YAML), recorded a minute apart. What is cited stands in one report. */
    public static List<RecordedEntry> told(String yaml) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : new YAMLMapper().readTree(yaml)) {
            ObjectNode entry = (ObjectNode) node;
            if (!entry.has("by")) {
                entry.putObject("by").put("notStated", "the test does not say");
            }
            if (!entry.has("sources")) {
                entry.putArray("sources")
                        .addObject()
                        .put("document", "doc:report")
                        .put("locator", "1");
            }
            entries.add(EntryFormat.read(entry));
        }
        return recorded(entries);
    }
}
