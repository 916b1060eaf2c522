package org.decisionledger.projection.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The case that is shipped as an example, as a ledger holds it. */
public final class CaseLedger {

    /** The case files, seen from the module's folder. */
    private static final Path CASE = Path.of("../ledger-api/src/main/resources/examples/south-staffordshire");

    /** When the first entry of every ledger made here was recorded. */
    public static final Instant BEGINNING = Instant.parse("2024-01-01T09:00:00Z");

    private static final List<Entry> ENTRIES = read();

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

    /** When the entry at {@code position} of a ledger made here was recorded. */
    public static Instant recordedAt(long position) {
        return BEGINNING.plus(Duration.ofMinutes(position));
    }

    private static List<Entry> read() {
        YAMLMapper yaml = new YAMLMapper();
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASE)) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode node : yaml.readTree(Files.readString(file))) {
                    entries.add(EntryFormat.read(node));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }
}
