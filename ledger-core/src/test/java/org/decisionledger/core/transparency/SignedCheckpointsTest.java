package org.decisionledger.core.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.decisionledger.core.transparency.NoteKey.Type;
import org.decisionledger.core.transparency.SignedNote.NotSigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints are signed notes (C2SP); a signature that does not hold is never passed over. */
class SignedCheckpointsTest {

    private static final String NAME = "ledger.example/log";
    private static final KeyPair LOG = pair();
    private static final KeyPair WITNESS = pair();
    private static final NoteKey LOG_KEY = NoteKey.of(NAME, Type.ED25519, LOG.getPublic());
    private static final NoteKey WITNESS_KEY = NoteKey.of("witness.example", Type.COSIGNATURE, WITNESS.getPublic());
    private static final Checkpoint HEAD = new Checkpoint(NAME, 70_000, Hash.EMPTY_TREE);

    @Test
    void theExampleKeyOfTheSpecificationIsRead() {
        String text = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

        assertThat(NoteKey.parse(text)).hasToString(text);
        assertThat(NoteKey.parse(text).type()).isEqualTo(Type.ED25519);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
                "example.com/foo+530d903a+A+kyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void aKeyThatIsNotWrittenAsItShouldBeIsRefused(String text) {
        assertThatThrownBy(() -> NoteKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointIsNameSizeAndRootEachOnALine() {
        assertThat(HEAD.text()).isEqualTo(NAME + "\n70000\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(HEAD.text())).isEqualTo(HEAD);
        assertThat(Checkpoint.parse(HEAD.text() + "an extension\n")).isEqualTo(HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n1\n", "log\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "log\n1\nshort\n",
                "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSignedNoteIsReadAsItIsWrittenAndItsSignatureHolds() throws NotSigned {
        SignedNote note = HEAD.note().signed(LOG_KEY, LOG.getPrivate());
        SignedNote read = SignedNote.parse(note.toString());

        read.check(NoteKey.parse(LOG_KEY.toString()));
        assertThat(read).isEqualTo(note).hasSameHashCodeAs(note);
        assertThat(note.toString()).startsWith(HEAD.text() + "\n\u2014 " + NAME + " ");
    }

    @Test
    void aWitnessSignsBesideTheLogWithTheTime() throws NotSigned {
        SignedNote note = HEAD.note()
                .signed(LOG_KEY, LOG.getPrivate())
                .cosigned(WITNESS_KEY, WITNESS.getPrivate(), 1_795_339_200L);
        SignedNote read = SignedNote.parse(note.toString());

        read.check(LOG_KEY);
        read.check(WITNESS_KEY);
    }

    @Test
    void aNoteWhoseTextWasChangedIsNotSigned() {
        SignedNote note = HEAD.note().signed(LOG_KEY, LOG.getPrivate());
        SignedNote changed = new SignedNote(note.text().replace("70000", "70001"), note.signatures());

        assertThatThrownBy(() -> changed.check(LOG_KEY))
                .isInstanceOf(NotSigned.class)
                .hasMessageContaining("does not hold");
    }

    @Test
    void aTimeThatWasChangedIsNotCosigned() {
        SignedNote note = HEAD.note().cosigned(WITNESS_KEY, WITNESS.getPrivate(), 1_795_339_200L);
        byte[] bytes = note.signatures().getFirst().signature();
        bytes[NoteKey.ID_LENGTH + 7] ^= 1;
        SignedNote changed = new SignedNote(note.text(), List.of(new SignedNote.Line(WITNESS_KEY.name(), bytes)));

        assertThatThrownBy(() -> changed.check(WITNESS_KEY)).isInstanceOf(NotSigned.class);
    }

    @Test
    void anotherKeyUnderTheSameNameSignsNothing() {
        SignedNote note = HEAD.note().signed(NoteKey.of(NAME, Type.ED25519, WITNESS.getPublic()), WITNESS.getPrivate());

        assertThatThrownBy(() -> note.check(LOG_KEY))
                .isInstanceOf(NotSigned.class)
                .hasMessageContaining("no signature of " + NAME);
    }

    @Test
    void oneBadSignatureOfAKnownKeyIsNotMadeGoodByAnother() {
        SignedNote note = HEAD.note().signed(LOG_KEY, LOG.getPrivate());
        byte[] bad = note.signatures().getFirst().signature();
        bad[10] ^= 1;
        SignedNote two =
                new SignedNote(note.text(), List.of(note.signatures().getFirst(), new SignedNote.Line(NAME, bad)));

        assertThatThrownBy(() -> two.check(LOG_KEY)).isInstanceOf(NotSigned.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text\n",
                "text\n\n",
                "text\n\nno dash AAAAAAAA\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name ####\n",
                "te\u0001xt\n\n\u2014 name AAAAAAAA\n"
            })
    void whatIsNoSignedNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyOfAnotherKindSignsNoNotes() throws GeneralSecurityException {
        KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();

        assertThatThrownBy(() -> NoteKey.of(NAME, Type.ED25519, other.getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HEAD.note().signed(LOG_KEY, other.getPrivate()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.of("two words", Type.ED25519, LOG.getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
