package org.decisionledger.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** The text of a file is read page by page, and a file made to do harm is refused with the reason. */
public class FileTextTest {

    private static final long SECONDS = 60;

    /** A PDF with one page for each text, each line of it a line there. */
    public static byte[] pdf(List<String> pages) {
        try (PDDocument document = new PDDocument()) {
            fill(document, pages);
            return saved(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void fill(PDDocument document, List<String> pages) throws IOException {
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 700);
                content.setLeading(14);
                for (String line : text.split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(
                "word/document.xml",
                ("<?xml version=\"1.0\"?><w:document"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + body + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> FileText.pages(file, SECONDS))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.faults().getFirst().code()).isEqualTo(code));
    }

    @Test
    void aPdfIsReadPageByPage() {
        assertThat(FileText.pages(pdf(List.of("The award of 2019", "An appendix")), SECONDS))
                .containsExactly("The award of 2019", "An appendix");
    }

    @Test
    void aDocxIsCutWhereAPageEnds() throws IOException {
        byte[] file = docx("<w:p><w:r><w:t>First</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/>"
                + "<w:lastRenderedPageBreak/><w:t>Second</w:t><w:tab/><w:t>half</w:t></w:r></w:p>");

        assertThat(FileText.pages(file, SECONDS)).containsExactly("First", "Second\thalf");
    }

    @Test
    void plainTextIsCutAtFormFeedsAndAfterSoManyLines() {
        assertThat(FileText.pages("one\ftwo".getBytes(StandardCharsets.UTF_8), SECONDS))
                .containsExactly("one", "two");
        assertThat(FileText.pages("# line\n".repeat(130).getBytes(StandardCharsets.UTF_8), SECONDS))
                .hasSize(3);
    }

    @Test
    void whatIsNoDocumentIsRefusedWhateverItIsCalled() throws IOException {
        refused(new byte[0], "file-empty");
        refused(new byte[] {0x7f, 'E', 'L', 'F', 0, 1}, "file-kind");
        refused(zip("evil/../../etc/passwd", new byte[] {1}), "file-kind");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        refused("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8), "file-unreadable");
        refused(docx("<w:p>"), "file-unreadable");
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, List.of("secret"));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(saved(document), "file-encrypted");
        }
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        refused(zip("word/document.xml", new byte[120 * 1024 * 1024]), "file-unreadable");
        String text = "<w:p><w:r><w:t>" + "award ".repeat(10_000) + "</w:t></w:r></w:p>";
        refused(docx(text.repeat(400)), "file-text-too-long");
    }

    @Test
    void anEntityIsNotFollowed() throws IOException {
        byte[] file = zip(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() ->
                        assertThat(FileText.pages(file, SECONDS).toString()).contains("root:"))
                .isInstanceOf(Throwable.class);
    }

    @Test
    void aFileTooLargeIsRefused() {
        refused(new byte[FileText.LONGEST_FILE + 1], "file-too-large");
    }
}
