package org.decisionledger.api.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.decisionledger.api.telling.Page;

/**
 * A paper as a Word document (Office Open XML, ECMA-376): headings that make an outline, the head of every sheet and
 * page numbers. The same paper gives the same bytes.
 */
public final class PaperAsDocx {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder body = new StringBuilder();

    private PaperAsDocx() {}

    public static byte[] of(Paper paper) {
        PaperAsDocx docx = new PaperAsDocx();
        paper.page().blocks().forEach(docx::block);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(
                    zip,
                    "_rels/.rels",
                    relationships(
                            relation(1, "officeDocument", "word/document.xml"),
                            "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                                    + "core-properties\" Target=\"docProps/core.xml\"/>"));
            part(zip, "docProps/core.xml", core(paper.title()));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(
                            relation(1, "styles", "styles.xml"),
                            relation(2, "header", "header1.xml"),
                            relation(3, "footer", "footer1.xml")));
            part(zip, "word/styles.xml", styles());
            part(zip, "word/header1.xml", "<w:hdr " + W + ">" + lines("About", paper.about()) + "</w:hdr>");
            part(
                    zip,
                    "word/footer1.xml",
                    "<w:ftr " + W + "><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + run("Page ") + field("PAGE")
                            + run(" of ") + field("NUMPAGES") + "</w:p></w:ftr>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document " + W + " xmlns:r=\"" + RELATION + "\"><w:body>" + docx.body
                            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference "
                            + "w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" "
                            + "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
                            + "w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void block(Page.Block block) {
        switch (block) {
            case Page.Heading h -> body.append(paragraph("Heading" + h.level(), h.text()));
            case Page.Paragraph p -> body.append(paragraph("", p.text()));
            case Page.Dated d -> item(d.when(), d.text(), d.below());
            case Page.Brief b -> item(b.left(), b.text(), List.of());
            case Page.Item i -> item("", i.text(), i.below());
        }
    }

    private void item(String when, String text, List<String> below) {
        if (!when.isBlank()) {
            body.append(paragraph("When", when));
        }
        body.append(paragraph("Item", text)).append(lines("Below", below));
    }

    private static String lines(String style, List<String> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(paragraph(style, line)));
        return out.isEmpty() && style.equals("About") ? "<w:p/>" : out.toString();
    }

    private static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + run(Page.plain(text)) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Xml.escaped(text) + "</w:t></w:r>";
    }

    private static String field(String instruction) {
        return "<w:fldSimple w:instr=\"" + instruction + "\">" + run("1") + "</w:fldSimple>";
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("word/document.xml", PART + "document.main+xml")
                + override("word/styles.xml", PART + "styles+xml")
                + override("word/header1.xml", PART + "header+xml")
                + override("word/footer1.xml", PART + "footer+xml")
                + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATION + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static String core(String title) {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.escaped(title)
                + "</dc:title><dc:creator>Decision ledger</dc:creator><dc:language>en-GB</dc:language>"
                + "</cp:coreProperties>";
    }

    private static String styles() {
        return "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" "
                + "w:cs=\"Arial\"/><w:sz w:val=\"21\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault>"
                + "<w:pPr><w:spacing w:after=\"100\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + heading(1, 36)
                + heading(2, 26)
                + heading(3, 22)
                + style("When", "<w:keepNext/><w:spacing w:after=\"0\"/>", "<w:b/>")
                + style("Item", "<w:spacing w:after=\"60\"/>", "")
                + style("Below", "<w:spacing w:after=\"40\"/><w:ind w:left=\"400\"/>", "<w:sz w:val=\"19\"/>")
                + style("About", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>")
                + "</w:styles>";
    }

    private static String heading(int level, int size) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:outlineLvl w:val=\""
                + (level - 1) + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + size + "\"/></w:rPr></w:style>";
    }

    private static String style(String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + name + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
