package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.SignedNote.NotSigned;
import org.jspecify.annotations.Nullable;

/**
 * The key pair that signs checkpoints with Ed25519, kept in one file outside the database: the verifier key in a line of
 * its own, then the private key as PEM (PKCS#8; RFC 7468 allows text in front). Made when it is first needed. Its text
 * form shows the public half only.
 */
final class LogKey {

    static final String FILE = "log-key.pem";

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int DRAWN_BYTES = 8;

    private final NoteKey verifier;
    private final PrivateKey secret;

    private LogKey(NoteKey verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    /** The key in the folder, made under {@code name} when there is none. */
    static LogKey in(Path folder, @Nullable String name) {
        return in(folder.resolve(FILE), NoteKey.Type.ED25519, name);
    }

    /** The key in the file, made for signatures of that type when there is none. */
    static synchronized LogKey in(Path file, NoteKey.Type type, @Nullable String name) {
        try {
            if (Files.notExists(file)) {
                make(file, type, name == null ? "decision-ledger/" + drawn() : name);
            }
            return read(Files.readString(file));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new LedgerUnavailable(
                    "The key that signs checkpoints cannot be read or made in " + file.getParent() + ": "
                            + e.getClass().getSimpleName() + ".",
                    "Make the folder writable for this user, or put " + file.getFileName()
                            + " back from where it is kept.",
                    e instanceof IOException ? e : null); // what else was wrong could show the key
        }
    }

    /** The public half of the key in the folder; empty when there is no key. None is made. */
    static Optional<NoteKey> existing(Path folder) {
        return Files.exists(folder.resolve(FILE)) ? Optional.of(in(folder, null).verifier()) : Optional.empty();
    }

    private static void make(Path file, NoteKey.Type type, String name) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        NoteKey verifier = NoteKey.of(name, type, pair.getPublic());
        String pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        DurableFile.writePrivately(
                file, (verifier + "\n" + BEGIN + "\n" + pem + "\n" + END + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static LogKey read(String text) throws GeneralSecurityException {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no private key");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
        PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        LogKey key = new LogKey(NoteKey.parse(text.substring(0, begin)), secret);
        key.checkThatBothHalvesFit();
        return key;
    }

    private void checkThatBothHalvesFit() {
        try {
            Checkpoint any = new Checkpoint(verifier.name(), 0, Hash.EMPTY_TREE);
            switch (verifier.type()) {
                case ED25519 -> sign(any).check(verifier);
                case COSIGNATURE -> cosign(any.note(), 0).check(verifier);
            }
        } catch (NotSigned e) {
            throw new IllegalArgumentException("the halves of the key do not fit", e);
        }
    }

    private static String drawn() {
        byte[] bytes = new byte[DRAWN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    NoteKey verifier() {
        return verifier;
    }

    SignedNote sign(Checkpoint checkpoint) {
        return checkpoint.note().signed(verifier, secret);
    }

    /** @param seconds since 1970-01-01T00:00:00Z */
    SignedNote cosign(SignedNote note, long seconds) {
        return note.cosigned(verifier, secret, seconds);
    }

    @Override
    public String toString() {
        return verifier.toString();
    }
}
