package org.decisionledger.api.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.decisionledger.core.refusal.Refusal;

/** The text of a DOCX (ECMA-376, Office Open XML): its paragraphs, cut where a page was last seen to end. */
final class DocxText {

    private static final String BODY = "word/document.xml";
    private static final int LONGEST_BODY = 100 * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private boolean broken;
    private long length;

    private DocxText() {}

    static List<String> pages(byte[] bytes) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(BODY)) {
                    return new DocxText().read(new Bounded(zip));
                }
                if (++parts > MOST_PARTS) {
                    break;
                }
            }
        }
        throw new Refusal(
                "file-kind", "", "The file is an archive and no DOCX: it has no " + BODY + ". Save it as DOCX or PDF.");
    }

    private List<String> read(InputStream body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(body);
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> text = begin(xml);
                case XMLStreamConstants.CHARACTERS -> {
                    if (text) {
                        add(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    if (xml.getLocalName().equals("p")) {
                        add("\n");
                    }
                }
                default -> {}
            }
        }
        if (!broken) {
            return FileText.lines(page.toString().stripTrailing());
        }
        pages.add(page.toString().stripTrailing());
        return List.copyOf(pages);
    }

    /** Whether text begins here. */
    private boolean begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tab" -> add("\t");
            case "lastRenderedPageBreak" -> nextPage();
            case "br" -> {
                if ("page".equals(xml.getAttributeValue(xml.getNamespaceURI(), "type"))) {
                    nextPage();
                } else {
                    add("\n");
                }
            }
            default -> {}
        }
        return xml.getLocalName().equals("t");
    }

    /** A page break and the place where a page was seen to end often stand side by side and mean one end. */
    private void nextPage() {
        if (page.toString().isBlank()) {
            return;
        }
        broken = true;
        pages.add(page.toString().stripTrailing());
        page.setLength(0);
        if (pages.size() >= FileText.MOST_PAGES) {
            throw FileText.tooLong();
        }
    }

    private void add(String text) {
        length += text.length();
        if (length > FileText.LONGEST_TEXT) {
            throw FileText.tooLong();
        }
        page.append(text);
    }

    /** Ends with a fault when more comes out of the archive than a body may have. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left = LONGEST_BODY;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = in.read(bytes, from, most);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new Refusal(
                        "file-too-large",
                        "",
                        "What is packed in the file is larger than " + LONGEST_BODY / 1024 / 1024 + " MiB.");
            }
            return read;
        }
    }
}
