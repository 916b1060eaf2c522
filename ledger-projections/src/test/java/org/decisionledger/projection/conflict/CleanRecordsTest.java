package org.decisionledger.projection.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F37: no rule cries wolf over a record that fits together. */
class CleanRecordsTest {

    private static final Path CLEAN = Path.of("src/test/resources/clean");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(CLEAN)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @DisplayName("F37 nothing is found in a clean record")
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothingIsFoundInACleanRecord(String file) throws IOException {
        assertThat(FoundIn.conflicts(Files.readString(CLEAN.resolve(file))))
                .extracting(FoundIn::shortly, Conflict::why)
                .isEmpty();
    }

    @Test
    void F37_the_clean_records_are_of_at_least_five_kinds() throws IOException {
        assertThat(files()).hasSizeGreaterThan(5);
    }
}
