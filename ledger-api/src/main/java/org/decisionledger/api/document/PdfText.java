package org.decisionledger.api.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.decisionledger.core.refusal.Refusal;

/** The text of a PDF, page by page. */
final class PdfText {

    private PdfText() {}

    static List<String> pages(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > FileText.MOST_PAGES) {
                throw FileText.tooLong();
            }
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            List<String> pages = new ArrayList<>();
            long length = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String read = text.getText(document).stripTrailing();
                length += read.length();
                if (length > FileText.LONGEST_TEXT || Thread.interrupted()) {
                    throw FileText.tooLong();
                }
                pages.add(read);
            }
            return List.copyOf(pages);
        } catch (InvalidPasswordException e) {
            throw new Refusal(
                    "file-encrypted", "", "The file is encrypted: it opens with a password only. Save it without one.");
        }
    }
}
