package org.decisionledger.api.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of the payload.
 *
 * @param path below {@code data/}
 * @param content its bytes
 * @param mediaType what it is, as RFC 6838 names it
 * @param title a few words
 * @param says what is in it, in a sentence
 * @param sha256 its digest, 64 hexadecimal digits
 */
record Part(String path, byte[] content, String mediaType, String title, String says, String sha256) {

    static Part of(String path, byte[] content, String mediaType, String title, String says) {
        return new Part(path, content, mediaType, title, says, sha256(content));
    }

    static Part text(String path, String content, String mediaType, String title, String says) {
        return of(path, content.getBytes(StandardCharsets.UTF_8), mediaType, title, says);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
