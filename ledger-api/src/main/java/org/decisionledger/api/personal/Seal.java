package org.decisionledger.api.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.decisionledger.core.personal.PersonalMark;
import org.decisionledger.core.thing.PersonId;

/**
 * Seals and opens the words of one mark with AES-256-GCM (NIST SP 800-38D). What is sealed is, in base64url without
 * padding (RFC 4648, section 5): 4 bytes that name the key, 12 drawn anew for each passage, the words enciphered, 16
 * that show whether anything was changed. The identifier of the person is bound in, so that words sealed for one person
 * never read as another's.
 */
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private Seal() {}

    /** The mark with its words sealed. */
    static PersonalMark seal(PersonalMark mark, SubjectKey key) {
        try {
            byte[] nonce = SubjectKey.drawn(NONCE_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, mark.person())
                    .doFinal(mark.words().getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(SubjectKey.NAME_BYTES + NONCE_BYTES + sealed.length)
                    .put(key.name())
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new PersonalMark(
                    mark.person(),
                    PersonalMark.SEALED
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java machine has " + CIPHER, e);
        }
    }

    /** The name of the key that opens a sealed mark, as files have it; empty when it is not a sealed mark. */
    static Optional<String> keyOf(PersonalMark sealed) {
        return bytes(sealed).map(all -> HexFormat.of().formatHex(all, 0, SubjectKey.NAME_BYTES));
    }

    /** The mark with its words as they were; empty when they were changed, or sealed with another key. */
    static Optional<PersonalMark> open(PersonalMark sealed, SubjectKey key) {
        byte[] all = bytes(sealed).orElse(new byte[0]);
        int words = SubjectKey.NAME_BYTES + NONCE_BYTES;
        if (all.length < words) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOfRange(all, SubjectKey.NAME_BYTES, words);
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, sealed.person()).doFinal(all, words, all.length - words);
            return Optional.of(new PersonalMark(sealed.person(), new String(opened, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(PersonalMark sealed) {
        if (!sealed.words().startsWith(PersonalMark.SEALED)) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed.words().substring(PersonalMark.SEALED.length()));
            return all.length < SubjectKey.NAME_BYTES + NONCE_BYTES + TAG_BYTES ? Optional.empty() : Optional.of(all);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SubjectKey key, byte[] nonce, PersonId person)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(("decision-ledger/personal/1\n" + person).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
