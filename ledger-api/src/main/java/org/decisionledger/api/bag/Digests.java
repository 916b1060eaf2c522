package org.decisionledger.api.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Digests by the names that manifests bear (RFC 8493, section 2.4). MD5 and SHA-1 are read and never written. */
final class Digests {

    /** What our manifests are made with. */
    static final String OURS = "sha512";

    private static final Map<String, String> KNOWN =
            Map.of("sha512", "SHA-512", "sha256", "SHA-256", "sha1", "SHA-1", "md5", "MD5");

    private Digests() {}

    static boolean known(String name) {
        return KNOWN.containsKey(name);
    }

    /** Length in hexadecimal digits. */
    static int digits(String name) {
        return 2 * digest(name).getDigestLength();
    }

    static String of(String name, byte[] content) {
        return HexFormat.of().formatHex(digest(name).digest(content));
    }

    /** Reads {@code content} to its end and closes it. */
    static String of(String name, InputStream content) throws IOException {
        MessageDigest digest = digest(name);
        try (content) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest(String name) {
        String algorithm = Optional.ofNullable(KNOWN.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No digest of this name: " + name));
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no " + algorithm + ".", e);
        }
    }
}
