package org.decisionledger.api.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.decisionledger.api.telling.Page;
import org.decisionledger.api.telling.Pages;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.dossier.Dossiers;
import org.decisionledger.projection.timeline.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A chronology and a dossier on paper (F52, U42). */
class PaperTest {

    private static final List<String> ABOUT = List.of(
            "Filter: Lane: Procurement & <everything>.", "As the record stood: 22 November 2026.", "Checkpoint: 1204.");

    private static final MemorySource CASE = new MemorySource(CaseLedger.inOrder());

    @BeforeAll
    static void checkerOfStandards() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_U"})
    void a_pdf_keeps_both_standards(PDFAFlavour flavour) throws Exception {
        byte[] pdf = PaperAsPdf.of(chronology());

        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> a.getRuleId() + " " + a.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void every_sheet_of_a_pdf_says_what_was_asked_and_which_page_it_is() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperAsPdf.of(chronology()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("Lane: Procurement & <everything>", "22 November 2026", "Checkpoint: 1204")
                        .contains("Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void every_entry_of_a_chronology_is_on_paper_with_the_place_it_is_taken_from() throws IOException {
        Timeline timeline = timeline();
        try (PDDocument pdf = Loader.loadPDF(PaperAsPdf.of(chronology()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(timeline.rows()).allSatisfy(row -> assertThat(text).contains(row.entry()));
            assertThat(text).contains("sksn-20224.3");
        }
    }

    @Test
    void a_word_document_holds_the_same_words_in_an_outline() throws Exception {
        Paper paper =
                new Paper(page(Dossiers.why(CASE, new DecisionId("decision:sst-interim-award"), AsOf.NOW)), ABOUT);

        Map<String, String> parts = parts(PaperAsDocx.of(paper));

        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
        assertThat(parts.get("word/document.xml"))
                .contains("w:val=\"Heading1\"", "w:val=\"Heading2\"", "What brought it about", "sksn-2022 4.3");
        assertThat(parts.get("word/header1.xml")).contains("Procurement &amp; &lt;everything&gt;", "Checkpoint: 1204");
        assertThat(parts.get("word/footer1.xml")).contains("PAGE", "NUMPAGES");
        assertThat(parts.get("docProps/core.xml")).contains("Appointment of MPFT");
    }

    @Test
    void the_same_paper_gives_the_same_word_document() {
        assertThat(PaperAsDocx.of(chronology())).isEqualTo(PaperAsDocx.of(chronology()));
    }

    @Test
    void what_xml_cannot_hold_is_left_out() {
        assertThat(Xml.escaped("a\u0000b\u000Bc\uD800d\uFFFEe<f>&\"\t\n")).isEqualTo("abcde&lt;f&gt;&amp;&quot;\t\n");
    }

    private static Timeline timeline() {
        return Timeline.of(CASE, new ProcurementId("procurement:sst-asd-interim"), AsOf.NOW);
    }

    private static Paper chronology() {
        return new Paper(page(timeline()), ABOUT);
    }

    private static Page page(Object view) {
        return Pages.of(view).orElseThrow();
    }

    private static Map<String, String> parts(byte[] docx) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                byte[] bytes = zip.readAllBytes();
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }
}
