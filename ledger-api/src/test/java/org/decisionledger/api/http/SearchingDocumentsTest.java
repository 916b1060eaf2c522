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

/** U41, F49: the text of kept files is searched page by page, as the record stood. */
class SearchingDocumentsTest {

    private static final List<String> PAGES = List.of(
            "Cabinet paper 12\nThe officers recommend an interim award.",
            "Risks\nNo provider has been asked. The award carries risks.",
            "Appendix\nInterim means twelve months.");

    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(folder);
        door.post(Posted.background());
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Answer keep(byte[] file) {
        Answer kept = door.send(door.request("/api/documents/doc:paper/file").POST(BodyPublishers.ofByteArray(file)));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return kept;
    }

    private Answer search(String query) {
        return door.get("/api/search/documents?q=" + query);
    }

    @Test
    void everyPageThatHoldsAllOfTheWordsIsFoundWithItsNumberAndEndingsDoNotMatter() {
        keep(FileTextTest.pdf(PAGES));

        Answer both = search("award%20risk");
        assertThat(both.json().get("total").asInt()).isEqualTo(1);
        assertThat(both.json().get("pages").get(0).get("page").asInt()).isEqualTo(2);
        assertThat(both.json().get("pages").get(0).get("of").asInt()).isEqualTo(3);
        assertThat(search("awards").json().get("total").asInt()).isEqualTo(2);
    }

    @Test
    void quotedWordsMustStandSoAndWordsWithAMinusMustNotStandThere() {
        keep(FileTextTest.pdf(PAGES));

        assertThat(search("%22interim%20award%22").json().get("total").asInt()).isEqualTo(1);
        assertThat(search("%22award%20interim%22").json().get("total").asInt()).isZero();
        assertThat(search("interim%20-award")
                        .json()
                        .get("pages")
                        .get(0)
                        .get("page")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void theTextIsFoundOnlyFromTheRecordingOfTheFileOn() {
        assertThat(search("award").json().get("files").asInt()).isZero();
        keep(FileTextTest.pdf(PAGES));

        assertThat(search("award").json().get("total").asInt()).isEqualTo(2);
        assertThat(search("award&asOfRecorded=2020-01-01").json().get("total").asInt())
                .isZero();
        assertThat(search("award&asOfRecorded=2020-01-01").json().get("files").asInt())
                .isZero();
    }

    @Test
    void nothingIsShownOfAFileThatWasAlteredOrIsMissing() throws IOException {
        keep("The award was made in a note.".getBytes(StandardCharsets.UTF_8));
        assertThat(search("award").body()).contains("made in a note");
        door.close();
        try (Stream<Path> files = Files.walk(folder.resolve("documents"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "The award was not made.");
        }
        door = new Door(folder);

        assertThat(search("award").json().get("pages")).isEmpty();
        assertThat(search("award").body()).doesNotContain("not made");
    }

    @Test
    void theIndexIsKeptAndMadeAnewWhenItIsLost() throws IOException {
        keep(FileTextTest.pdf(PAGES));
        assertThat(search("award").json().get("total").asInt()).isEqualTo(2);
        door.close();
        try (Stream<Path> files = Files.walk(folder.resolve("pages"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        door = new Door(folder);

        assertThat(search("award").json().get("total").asInt()).isEqualTo(2);
    }

    @Test
    void theSameIsOnThePageAndInWords() {
        keep(FileTextTest.pdf(PAGES));

        assertThat(door.get("/search?q=twelve").body())
                .contains("1 page of a document", "/documents/doc:paper/text?page=3&amp;words=twelve")
                .contains("<mark class=\"app-lit\">twelve</mark>");
        assertThat(door.get("/documents/doc:paper/text?page=3&words=twelve").body())
                .contains("<mark class=\"app-lit app-lit--asked\">twelve</mark>");
        assertThat(search("twelve&format=text").body()).contains("page 3 of 3", "1 file was looked through");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(search("award&limit=0").status()).isEqualTo(400);
        assertThat(search("x".repeat(1_001)).status()).isEqualTo(400);
        assertThat(search("").json().get("total").asInt()).isZero();
    }
}
