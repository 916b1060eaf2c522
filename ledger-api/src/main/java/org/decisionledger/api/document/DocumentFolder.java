package org.decisionledger.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import org.decisionledger.api.store.DurableFile;

/** Files, each under its own SHA-256 digest: {@code ab/ab12….}. A name given by whoever sends a file is never used. */
public final class DocumentFolder {

    private final Path folder;

    public DocumentFolder(Path folder) {
        this.folder = folder;
    }

    /** How a file is found when it is looked at. */
    public enum Fixity {
        AS_RECORDED("is there, and its digest is as recorded"),
        ALTERED("is there, and is NOT as recorded: it was altered"),
        MISSING("is NOT there");

        private final String words;

        Fixity(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Keeps a file; when this returns it is on disk. Returns its digest. */
    public String keep(byte[] bytes) {
        String sha256 = digest(bytes);
        try {
            if (fixity(sha256) != Fixity.AS_RECORDED) {
                DurableFile.write(file(sha256), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256;
    }

    /** The SHA-256 digest, 64 hexadecimal digits. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Reads the whole file and holds it against its digest. */
    public Fixity fixity(String sha256) {
        if (!Files.isRegularFile(file(sha256))) {
            return Fixity.MISSING;
        }
        return found(sha256).isPresent() ? Fixity.AS_RECORDED : Fixity.ALTERED;
    }

    /** The file read from end to end and not held, if it is there and as recorded. */
    public Optional<KeptFile> found(String sha256) {
        Path file = file(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FileKind.MARK_WITHIN);
            digest.update(head);
            crc.update(head);
            size = head.length;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                size += read;
            }
            return HexFormat.of().formatHex(digest.digest()).equals(sha256)
                    ? Optional.of(new KeptFile(file, sha256, size, crc.getValue(), FileKind.ofKept(head)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The file, if it is there and as recorded. */
    public Optional<byte[]> read(String sha256) {
        try {
            return fixity(sha256) == Fixity.AS_RECORDED
                    ? Optional.of(Files.readAllBytes(file(sha256)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A digest has 64 hexadecimal digits");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
