package org.decisionledger.api.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.decisionledger.core.refusal.Refusal;

/** The kinds of files that are kept, told by what is in them and never by their name. */
public enum FileKind {
    PDF(".pdf", "application/pdf"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TEXT(".txt", "text/plain");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    static final int MARK_WITHIN = 1024;

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How the name of such a file ends, with the stop. */
    public String ending() {
        return ending;
    }

    /** As RFC 6838 names it. */
    public String mediaType() {
        return mediaType;
    }

    /** Refused with {@code file-kind} when it is none of them. */
    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("file-empty", "", "The file is empty.");
        }
        if (isPdf(bytes)) {
            return PDF;
        }
        if (isZip(bytes)) {
            return DOCX;
        }
        if (isText(bytes)) {
            return TEXT;
        }
        throw new Refusal(
                "file-kind",
                "",
                "The file is neither PDF, DOCX, plain text nor Markdown in UTF-8, whatever its name says."
                        + " Save it as one of these.");
    }

    /** The kind of a file that was taken in, told by its first bytes: what is neither of the others was text then. */
    static FileKind ofKept(byte[] head) {
        if (isPdf(head)) {
            return PDF;
        }
        return isZip(head) ? DOCX : TEXT;
    }

    private static boolean isPdf(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, MARK_WITHIN));
        return new String(head, StandardCharsets.ISO_8859_1)
                .contains(new String(PDF_MARK, StandardCharsets.ISO_8859_1));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > ZIP_MARK.length && Arrays.equals(Arrays.copyOf(bytes, ZIP_MARK.length), ZIP_MARK);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
