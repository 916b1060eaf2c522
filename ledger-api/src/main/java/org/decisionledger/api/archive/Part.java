package org.decisionledger.api.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.decisionledger.api.bag.Content;
import org.decisionledger.api.document.KeptFile;

/**
 * One file of the payload.
 *
 * @param path below {@code data/}
 * @param content its bytes, which may be in a file
 * @param mediaType what it is, as RFC 6838 names it
 * @param title a few words
 * @param says what is in it, in a sentence
 * @param sha256 its digest, 64 hexadecimal digits
 */
record Part(String path, Content content, String mediaType, String title, String says, String sha256) {

    static Part of(String path, byte[] content, String mediaType, String title, String says) {
        return new Part(path, Content.of(content), mediaType, title, says, sha256(content));
    }

    /** The file of a document, which is not held. */
    static Part of(String path, KeptFile file, String title, String says) {
        Content content = new Content() {
            @Override
            public long size() {
                return file.size();
            }

            @Override
            public long crc32() {
                return file.crc32();
            }

            @Override
            public InputStream open() throws IOException {
                return file.open();
            }
        };
        return new Part(path, content, file.kind().mediaType(), title, says, file.sha256());
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
