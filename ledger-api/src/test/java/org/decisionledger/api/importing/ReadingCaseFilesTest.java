package org.decisionledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.importing.Written.ids;
import static org.decisionledger.api.importing.Written.offer;
import static org.decisionledger.api.importing.Written.stdin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCaseFilesTest {

    private static final String YAML = """
            # made up
            - id: advice-1
              type: AdviceObtained
              subject: procurement:north-vale
              occurred: 2019-04-15
              by: {organisation: org:north-vale-council}
              data:
                adviser: org:harbour-care
                on: whether yes means yes
                refused: true
              sources: [{document: doc:paper, locator: "4.3"}]

            - id: advice-2
              type: AdviceObtained
              subject: procurement:north-vale
              by: {organisation: org:north-vale-council}
              data:
                adviser: org:harbour-care
                on: yes
                advice: >
                  Told over
                  two lines.
              sources:
                - document: doc:paper
                  locator: "4.10"
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameEntriesAreReadFromJsonLinesAListAndYaml() throws IOException {
        EntriesRead lines = stdin(offer("a") + "\n\n" + offer("b") + "\n");
        EntriesRead list = stdin("[" + offer("a") + ",\n " + offer("b") + "]");
        // JSON is YAML
        EntriesRead yaml = read("two.yaml", "- " + offer("a") + "\n- " + offer("b") + "\n");

        assertThat(lines.messages()).isEmpty();
        assertThat(ids(lines)).containsExactly("a", "b");
        assertThat(list.entries()).isEqualTo(lines.entries());
        assertThat(yaml.entries()).isEqualTo(lines.entries());
    }

    @Test
    void aSingleObjectIsOneEntry() throws IOException {
        String pretty = EntryFormat.tree(offer("a")).toPrettyString();

        assertThat(ids(stdin(pretty))).containsExactly("a");
        assertThat(ids(read("one.json", pretty))).containsExactly("a");
        assertThat(ids(read("one.yml", pretty))).containsExactly("a");
    }

    @Test
    void everyDocumentOfAYamlFileIsRead() {
        EntriesRead read = stdin("---\n" + YAML + "---\n- " + offer("c") + "\n...\n");

        assertThat(read.messages()).isEmpty();
        assertThat(ids(read)).containsExactly("advice-1", "advice-2", "c");
    }

    @Test
    void inYamlADateWithoutQuotationMarksStaysAsWritten() {
        assertThat(stdin(YAML).entries().getFirst().header().occurred().text()).isEqualTo("2019-04-15");
    }

    @Test
    void inYamlOnAndYesAreWords() {
        EntriesRead read = stdin(YAML);

        assertThat(read.messages()).isEmpty();
        assertThat(((AdviceObtained) read.entries().get(1).fact()).on()).isEqualTo("yes");
        assertThat(((AdviceObtained) read.entries().get(0).fact()).refused()).isTrue();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTolerated() throws IOException {
        String mark = "\uFEFF";

        assertThat(stdin(mark + offer("a") + "\r\n" + offer("b") + "\r\n").messages())
                .isEmpty();
        assertThat(stdin(mark + "[" + offer("a") + "]").messages()).isEmpty();
        assertThat(stdin((mark + YAML).replace("\n", "\r\n")).messages()).isEmpty();
        assertThat(read("a.jsonl", mark + offer("a")).messages()).isEmpty();
    }

    @Test
    void eachEntryHasItsPlace() throws IOException {
        EntriesRead lines = read("two.jsonl", "\n" + offer("a") + "\n\n" + offer("b"));

        assertThat(lines.places().get(0).line()).isEqualTo(2);
        assertThat(lines.places().get(1).line()).isEqualTo(4);
        assertThat(lines.places().get(0).file()).endsWith("two.jsonl");
        assertThat(stdin(YAML).places()).extracting(Place::line).containsExactly(2, 13);
    }

    @Test
    void severalFilesAreReadInTheOrderNamed() throws IOException {
        Path first = write("first.yaml", YAML);
        Path second = write("second.jsonl", offer("c"));

        EntriesRead read = CaseFiles.read(List.of(second.toString(), first.toString()), InputStream.nullInputStream());

        assertThat(ids(read)).containsExactly("c", "advice-1", "advice-2");
    }

    @Test
    void aRefusalOfTheLedgerIsPlacedAtTheLineOfTheFaultyPart() {
        EntriesRead read = stdin(YAML);

        Refusal refusal = new Refusal(List.of(
                new Fault("unknown-reference", "/1/data/adviser", "org:x is not known."),
                new Fault("unknown-reference", "/1/sources/0/document", "doc:x is not known."),
                new Fault("entry-id-taken", "/0", "Recorded already."),
                new Fault("elsewhere", "", "Of no entry.")));

        assertThat(read.messages(refusal))
                .containsExactly(
                        "-:18: /data/adviser: org:x is not known.",
                        "-:24: /sources/0/document: doc:x is not known.",
                        "-:2: Recorded already.",
                        "Of no entry.");
    }

    @Test
    void theShippedExamplesAreReadWithoutAFault() {
        for (String example : CaseFiles.examples()) {
            EntriesRead read = CaseFiles.read(List.of(example), InputStream.nullInputStream());

            assertThat(read.messages()).isEmpty();
            assertThat(read.entries()).hasSizeGreaterThan(100);
            assertThat(read.places().getFirst().file()).startsWith(example + "/01-");
        }
        assertThat(CaseFiles.read(List.of("example:all"), InputStream.nullInputStream())
                        .isFaulty())
                .isFalse();
    }

    @Test
    void aShippedEntryWrittenAndReadAgainIsTheSame() {
        EntriesRead read = CaseFiles.read(List.of("example:all"), InputStream.nullInputStream());

        StringBuilder written = new StringBuilder();
        for (Entry entry : read.entries()) {
            written.append(EntryFormat.write(entry)).append('\n');
        }

        assertThat(stdin(written.toString()).entries()).isEqualTo(read.entries());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private EntriesRead read(String name, String text) throws IOException {
        return CaseFiles.read(List.of(write(name, text).toString()), InputStream.nullInputStream());
    }
}
