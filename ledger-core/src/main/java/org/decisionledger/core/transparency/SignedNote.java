package org.decisionledger.core.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures (C2SP signed-note).
 *
 * @param text ends with a line feed
 * @param signatures in the order in which they stand
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String DASH = "\u2014 ";
    private static final int MOST_SIGNATURES = 100;
    private static final String COSIGNATURE = "cosignature/v1\ntime %d\n%s";

    /**
     * One signature.
     *
     * @param name the name of the key
     * @param signature the four bytes of the key's id and the signature itself
     */
    public record Line(String name, byte[] signature) {

        public Line {
            signature = signature.clone();
        }

        @Override
        public byte[] signature() {
            return signature.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && name.equals(that.name) && Arrays.equals(signature, that.signature);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(signature);
        }
    }

    /** Thrown when a signature of a key that is known does not hold, or when none of it is there. */
    public static final class NotSigned extends Exception {

        private static final long serialVersionUID = 1L;

        NotSigned(String why) {
            super(why);
        }
    }

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new IllegalArgumentException("a note is lines of text, each ended by a line feed");
        }
        signatures = List.copyOf(signatures);
    }

    /** Read from what is published; refused with {@link IllegalArgumentException} when it is not a signed note. */
    public static SignedNote parse(String published) {
        int blank = published.lastIndexOf("\n\n");
        if (blank < 0 || !published.endsWith("\n")) {
            throw new IllegalArgumentException("a signed note has a text, an empty line, and signatures");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : published.substring(blank + 2).split("\n")) {
            int space = line.indexOf(' ', DASH.length());
            if (!line.startsWith(DASH) || space < 0 || lines.size() == MOST_SIGNATURES) {
                throw new IllegalArgumentException("a signature begins with a dash and the name of its key");
            }
            byte[] signature = Base64.getDecoder().decode(line.substring(space + 1));
            if (signature.length <= NoteKey.ID_LENGTH) {
                throw new IllegalArgumentException("a signature is too short");
            }
            lines.add(new Line(line.substring(DASH.length(), space), signature));
        }
        return new SignedNote(published.substring(0, blank + 1), lines);
    }

    /** The same note signed by one more key. */
    public SignedNote signed(NoteKey key, PrivateKey secret) {
        return with(key, sign(secret, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The same note with the signature of a witness (C2SP tlog-cosignature).
     *
     * @param seconds since 1970-01-01T00:00:00Z
     */
    public SignedNote cosigned(NoteKey key, PrivateKey secret, long seconds) {
        byte[] signature = sign(secret, cosigned(seconds));
        return with(
                key,
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(seconds)
                        .put(signature)
                        .array());
    }

    private byte[] cosigned(long seconds) {
        return String.format(COSIGNATURE, seconds, text).getBytes(StandardCharsets.UTF_8);
    }

    private SignedNote with(NoteKey key, byte[] signature) {
        List<Line> lines = new ArrayList<>(signatures);
        lines.add(new Line(
                key.name(),
                ByteBuffer.allocate(NoteKey.ID_LENGTH + signature.length)
                        .put(key.id())
                        .put(signature)
                        .array()));
        return new SignedNote(text, lines);
    }

    /** Checks that {@code key} signed the text; signatures of keys that are not asked about are passed over. */
    public void check(NoteKey key) throws NotSigned {
        List<Line> own = by(key);
        for (Line line : own) {
            byte[] signature = line.signature();
            if (!holds(key, Arrays.copyOfRange(signature, NoteKey.ID_LENGTH, signature.length))) {
                throw new NotSigned("the signature of " + key.name() + " does not hold");
            }
        }
        if (own.isEmpty()) {
            throw new NotSigned("there is no signature of " + key.name() + " with this key");
        }
    }

    /**
     * When a witness gave its signature, the latest when it gave several.
     *
     * @param key of the type {@link NoteKey.Type#COSIGNATURE}
     * @return seconds since 1970-01-01T00:00:00Z
     * @throws NotSigned there is no signature of that key, or one does not hold
     */
    public long cosignedAt(NoteKey key) throws NotSigned {
        if (key.type() != NoteKey.Type.COSIGNATURE) {
            throw new IllegalArgumentException("the key of " + key.name() + " is not that of a witness");
        }
        check(key);
        return by(key).stream()
                .mapToLong(line -> ByteBuffer.wrap(line.signature())
                        .position(NoteKey.ID_LENGTH)
                        .getLong())
                .max()
                .orElseThrow();
    }

    /** The signatures of one key, unchecked, in the order in which they stand. */
    public List<Line> by(NoteKey key) {
        return signatures.stream()
                .filter(line -> line.name().equals(key.name())
                        && Arrays.equals(line.signature(), 0, NoteKey.ID_LENGTH, key.id(), 0, NoteKey.ID_LENGTH))
                .toList();
    }

    /** The same note with further signatures, those it has already left out. */
    public SignedNote with(List<Line> further) {
        List<Line> lines = new ArrayList<>(signatures);
        further.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        return new SignedNote(text, lines);
    }

    /** Signatures as lines of text, each ended by a line feed. */
    public static String lines(List<Line> signatures) {
        StringBuilder out = new StringBuilder();
        for (Line line : signatures) {
            out.append(DASH)
                    .append(line.name())
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(line.signature()))
                    .append('\n');
        }
        return out.toString();
    }

    private boolean holds(NoteKey key, byte[] signature) {
        return switch (key.type()) {
            case ED25519 -> verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
            case COSIGNATURE ->
                signature.length > Long.BYTES
                        && verifies(
                                key,
                                cosigned(ByteBuffer.wrap(signature).getLong()),
                                Arrays.copyOfRange(signature, Long.BYTES, signature.length));
        };
    }

    private static boolean verifies(NoteKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key.publicKey());
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a key or signature that is not even well formed proves nothing
        }
    }

    private static byte[] sign(PrivateKey secret, byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key cannot sign", e);
        }
    }

    /** What is published. */
    @Override
    public String toString() {
        return text + '\n' + lines(signatures);
    }
}
