package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.api.document.FileTextTest;
import org.decisionledger.api.http.Door.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F39, U15, U16, U19: a file of a document is kept, shown where an entry quotes it, and held against its digest. */
class DocumentsOverHttpTest {

    private static final List<String> PAGES = List.of(
            "Cabinet paper 12\nThe officers recom-\nmend an interim award.", "Risks\nNo provider has been asked yet.");

    private static final String QUOTING = Posted.OFFER
            .replace("offer-1", "quoting")
            .replace("\"4.3\"", "\"1\",\"quote\":\"officers recommend an interim award\"");

    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(folder);
        door.post(Posted.background());
        Answer quoting = door.post(QUOTING);
        assertThat(quoting.status()).as(quoting.body()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Answer put(byte[] file) {
        return door.send(door.request("/api/documents/doc:paper/file").POST(BodyPublishers.ofByteArray(file)));
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("documents"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void aFileIsKeptOnceAndAnEntrySaysSo() {
        Answer added = put(FileTextTest.pdf(PAGES));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String sha256 = added.json().get("sha256").asString();

        assertThat(put("A note".getBytes(StandardCharsets.UTF_8)).body()).contains("other-digest");
        assertThat(door.get("/api/show/doc:paper").body()).contains("orrected");
        assertThat(door.get("/api/documents/doc:paper/fixity")
                        .json()
                        .get("fixity")
                        .asString())
                .isEqualTo("asRecorded");
        assertThat(sha256).matches("[0-9a-f]{64}");
    }

    @Test
    void theLinkOfAnEntryOpensTheFileAtThePageWithTheWordsLit() {
        put(FileTextTest.pdf(PAGES));

        assertThat(door.get("/entries/quoting").body()).contains("/documents/doc:paper/text?entry=quoting");
        String page = door.get("/documents/doc:paper/text?entry=quoting").body();
        assertThat(page)
                .contains("Page 1 of 2 of the file")
                .contains("<mark class=\"app-lit app-lit--asked\">officers recom-")
                .contains("is as recorded")
                .contains("href=\"/record?document=doc:paper&amp;page=1\"");
        assertThat(door.get("/documents/doc:paper/text?page=2").body())
                .contains("No provider has been asked")
                .contains("No entry quotes words of this page.");
    }

    @Test
    void anAlteredOrMissingFileIsTold() throws IOException {
        put("A note in plain text".getBytes(StandardCharsets.UTF_8));
        Files.writeString(kept(), "another note");
        assertThat(door.get("/documents/doc:paper/text").body())
                .contains("it was altered")
                .doesNotContain("another note");
        assertThat(door.get("/api/documents/doc:paper/file").status()).isEqualTo(404);
        assertThat(door.ledger.documents().orElseThrow().damaged())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("doc:paper").contains("altered"));

        Files.delete(kept());
        assertThat(door.get("/documents/doc:paper/text").body()).contains("The file is NOT there.");
    }

    @Test
    void beforeTheFileWasKeptThereIsNone() {
        put("A note in plain text".getBytes(StandardCharsets.UTF_8));

        assertThat(door.get("/documents/doc:paper/text?asOfRecorded=2020-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void aHostileFileIsRefusedWithTheReasonAndNothingIsKept() {
        Answer refused = put(new byte[] {0x7f, 'E', 'L', 'F', 0});

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.body()).contains("file-kind").contains("PDF");
        assertThat(folder.resolve("documents")).doesNotExist();
        assertThat(door.send(door.request("/api/documents/doc:nobody/file").POST(BodyPublishers.ofString("text")))
                        .body())
                .contains("not on record");
    }
}
