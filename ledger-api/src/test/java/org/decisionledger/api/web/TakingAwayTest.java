package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.importing.EntriesRead;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** Pages as files (F52, U42). */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class TakingAwayTest {

    private static final String CHRONOLOGY = "/timeline/procurement:sst-asd-interim";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    @Autowired
    TakingAwayTest(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @Test
    void the_csv_of_a_chronology_imports_again_to_the_entries_it_shows(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chronology.csv");
        Files.write(file, get(CHRONOLOGY + "?format=csv").body());

        EntriesRead read = CaseFiles.read(List.of(file.toString()), InputStream.nullInputStream());

        assertThat(read.faults()).isEmpty();
        MemorySource ledger = SampleLedger.read();
        assertThat(read.entries())
                .extracting(e -> e.header().id().value())
                .contains(SampleLedger.CORRECTED, "sample-correction", "sample-withdrawal")
                .doesNotHaveDuplicates();
        for (Entry entry : read.entries()) {
            Entry held = ledger.named(List.of(new EntryId(entry.header().id().value())), Long.MAX_VALUE)
                    .getFirst()
                    .entry();
            assertThat(EntryFormat.write(entry)).isEqualTo(EntryFormat.write(held));
        }
    }

    @Test
    void a_narrowed_chronology_is_taken_away_narrowed_and_says_so_on_every_sheet() throws Exception {
        byte[] pdf = get(CHRONOLOGY + "?lane=procurement&when=on&date=2019-07&asOfOccurred=2019-08-29&format=pdf")
                .body();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Lane: Procurement; When: on or in July 2019")
                    .contains("What had happened by: 29 August 2019")
                    .contains("Checkpoint: ledger.example 1204");
        }
    }

    @Test
    void a_checkpoint_newer_than_the_moment_asked_about_is_not_named() throws Exception {
        byte[] pdf = get(CHRONOLOGY + "?asOfRecorded=2026-11-20&format=pdf").body();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("As the record stood: 20 November 2026")
                    .doesNotContain("1204");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/why/decision:sst-interim-award",
                "/registers/offers",
                "/organisations/org:mpft/lineage",
                "/contracts/contract:mp-asd-2014/time-left",
                CHRONOLOGY
            })
    void any_answer_is_had_as_pdf_word_json_and_markdown(String path) throws Exception {
        assertThat(text(get(path + "?format=pdf").body())).startsWith("%PDF-");
        assertThat(text(get(path + "?format=docx").body())).startsWith("PK");
        assertThat(text(get(path + "?format=json").body())).startsWith("{");
        assertThat(text(get(path + "?format=markdown").body())).startsWith("# ");
        assertThat(get(path + "?format=docx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).endsWith(".docx\""));
    }

    @Test
    void a_format_that_there_is_not_is_refused_with_those_that_there_are() throws Exception {
        HttpResponse<byte[]> answer = get(CHRONOLOGY + "?format=odt");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer.body())).contains("pdf, docx, csv, json or markdown");
    }

    @Test
    void the_links_on_a_page_keep_its_filter_and_moment() throws Exception {
        String page = text(
                get(CHRONOLOGY + "?lane=procurement&asOfOccurred=2019-08-29").body());

        assertThat(page).contains("?lane=procurement&amp;format=pdf&amp;asOfOccurred=2019-08-29");
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.ofByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
