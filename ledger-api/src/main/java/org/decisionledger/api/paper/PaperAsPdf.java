package org.decisionledger.api.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A paper as PDF: tagged for assistive technology (PDF/UA-1) and made to last, all fonts within (PDF/A-2u). */
public final class PaperAsPdf {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PaperAsPdf() {}

    public static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "liberation/LiberationSans-Regular.ttf", NORMAL);
        font(builder, "liberation/LiberationSans-Bold.ttf", BOLD);
        // Nothing is fetched from anywhere: what is laid out names no other file.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(PaperHtml.of(paper), null);
        builder.withProducer("Decision ledger");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> open(file), "Liberation Sans", weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PaperAsPdf.class.getClassLoader().getResourceAsStream(file), file);
    }
}
