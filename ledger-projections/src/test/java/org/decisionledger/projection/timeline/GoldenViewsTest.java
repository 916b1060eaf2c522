package org.decisionledger.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/**
 * R16: every fact ever released still reads into the same view. The golden entries of the core are folded and their
 * rows held against a file; {@code -Dledger.generate=true} writes it, and the difference is for a person to look at.
 */
class GoldenViewsTest {

    private static final Path ENTRIES = Path.of("../ledger-core/src/test/resources/golden");
    private static final Path VIEWS = Path.of("src/test/resources/golden/rows.txt");

    @Test
    void r16EveryFactEverReleasedReadsIntoTheSameRow() throws IOException {
        String rows = rows();
        if (Boolean.getBoolean("ledger.generate")) {
            Files.createDirectories(VIEWS.getParent());
            Files.writeString(VIEWS, rows);
        }

        assertThat(rows).isEqualTo(Files.readString(VIEWS));
    }

    private static String rows() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(ENTRIES)) {
            files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        List<String> rows = new ArrayList<>();
        for (Path file : files) {
            RecordedEntry entry = new RecordedEntry(
                    EntryFormat.read(Files.readString(file).strip()), 1, Instant.parse("2026-01-01T00:00:00Z"));
            CaseFile one = CaseFile.of(List.of(entry), AsOf.NOW);
            String row = one.all().isEmpty()
                    ? "changes another entry and has no row of its own"
                    : new RowMaker(one).row(one.all().getFirst()).toString();
            rows.add(file.getFileName() + "\n" + row + "\n");
        }
        return String.join("\n", rows);
    }
}
