package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written once is read for ever: one full and one sparing entry for each kind of fact and revision. */
class GoldenEntriesTest {

    private static final Pattern FILE = Pattern.compile("([A-Za-z]+)\\.r([0-9]+)(\\.least)?\\.json");

    static List<FactKind> kinds() {
        return FactKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryWithAllItsFieldsIsWrittenAsItAlwaysWas(FactKind kind) {
        Generated.check(file(kind, ""), EntryFormat.write(Samples.full(kind)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryWithOnlyWhatIsRequiredIsWrittenAsItAlwaysWas(FactKind kind) {
        Generated.check(file(kind, ".least"), EntryFormat.write(Samples.least(kind)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFullEntryLeavesNoFieldOut(FactKind kind) {
        Entry entry = Samples.full(kind);
        for (Field field : kind.fields()) {
            assertThat(field.valueIn(entry.fact())).as(field.name()).isNotNull().isNotEqualTo(List.of());
        }
    }

    static Stream<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(Generated.GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void everyEntryEverReleasedStillReads(Path file) {
        Entry entry = EntryFormat.read(Generated.read(file));

        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).isTrue();
        FactKind kind = FactKinds.of(entry.fact());
        assertThat(kind.wireName()).isEqualTo(name.group(1));
        if (kind.revision() == Integer.parseInt(name.group(2))) {
            assertThat(EntryFormat.write(entry) + "\n").isEqualTo(Generated.read(file));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void headerAndFactAreStoredApartAndReadBackAlike(FactKind kind) {
        Entry entry = Samples.full(kind);

        assertThat(EntryFormat.readHeader(EntryFormat.writeHeader(entry.header())))
                .isEqualTo(entry.header());
        assertThat(EntryFormat.readFact(kind.wireName(), kind.revision(), EntryFormat.writeFact(entry.fact())))
                .isEqualTo(entry.fact());
    }

    @Test
    void theFolderHoldsNothingButReleasedEntries() throws IOException {
        Set<String> names = FactKinds.all().stream().map(FactKind::wireName).collect(Collectors.toSet());
        assertThat(released()).allSatisfy(file -> {
            Matcher name = FILE.matcher(file.getFileName().toString());
            assertThat(name.matches()).isTrue();
            assertThat(names).contains(name.group(1));
        });
    }

    private static Path file(FactKind kind, String suffix) {
        return Generated.GOLDEN.resolve(kind.wireName() + ".r" + kind.revision() + suffix + ".json");
    }
}
