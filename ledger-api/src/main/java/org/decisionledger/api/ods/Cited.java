package org.decisionledger.api.ods;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.decisionledger.core.thing.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What the entries are taken from: one record of an organisation, or one successor file.
 *
 * @param slug names it; the same text always has the same name, and another text another
 * @param locator the place in it that names it
 * @param dated the date it bears
 * @param sha256 digest of the file, when the file is the document
 */
record Cited(
        String slug,
        String title,
        String locator,
        @Nullable LocalDate dated,
        @Nullable String sha256,
        @Nullable String note) {

    /** So many digits of a digest tell one text from another in a name. */
    private static final int DIGITS = 16;

    static Cited record(OdsCode code, @Nullable String name, @Nullable LocalDate changed, String text, String file) {
        return new Cited(
                "ods-" + code.slug() + "-" + (changed == null ? "undated" : changed) + "-" + shortened(digest(text)),
                "NHS Organisation Data Service, record of " + code + (name == null ? "" : " (" + name + ")"),
                "Organisation, OrgId",
                changed,
                null,
                "Read from a file whose SHA-256 digest is " + file + ".");
    }

    static Cited successorFile(String title, String digest) {
        return new Cited("ods-succ-" + shortened(digest), title, "whole file", null, digest, null);
    }

    DocumentId document() {
        return new DocumentId("doc:" + slug);
    }

    private static String shortened(String digest) {
        return digest.substring(0, DIGITS);
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 as 64 hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
