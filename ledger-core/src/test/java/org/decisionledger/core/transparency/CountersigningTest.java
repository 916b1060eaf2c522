package org.decisionledger.core.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.transparency.Countersigning.Conflict;
import org.decisionledger.core.transparency.Countersigning.Due;
import org.decisionledger.core.transparency.Countersigning.NotByTheLog;
import org.decisionledger.core.transparency.Countersigning.NotConsistent;
import org.decisionledger.core.transparency.Countersigning.OldBeyondNew;
import org.decisionledger.core.transparency.Countersigning.UnknownLog;
import org.decisionledger.core.transparency.NoteKey.Type;
import org.decisionledger.core.transparency.SignedNote.NotSigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A witness countersigns what goes on from what it countersigned before, and nothing else (C2SP tlog-witness). */
class CountersigningTest {

    private static final String NAME = "ledger.example/log";
    private static final KeyPair LOG = pair();
    private static final NoteKey LOG_KEY = NoteKey.of(NAME, Type.ED25519, LOG.getPublic());

    /** Made with another program over the example of the specification, its key from the seed 00 01 … 1f. */
    private static final String WITNESS =
            "witness.example.com/w1+a0059f11+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

    private static final String COSIGNED = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 witness.example.com/w1 oAWfEQAAAABkGFDLBuRDazBLVac2NE+Y+IjbjQOcXLfF9CSDZVUIoS83rE1nFZsVE8YiWV6Ngr7lV8H6bdoBQGP/l73euDMQ9k+bBQ==
            """;

    /** The request that the specification shows. */
    private static final String REQUEST = """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            \u2014 example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
            """;

    private static final List<Hash> LEAVES = leaves("entry", 20);
    private static final List<Hash> FORKED = leaves("other", 20);

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Hash> leaves(String what, int count) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Hash.leaf((what + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    private static Subtrees in(List<Hash> leaves) {
        return (height, number) -> {
            Frontier part = Frontier.empty();
            leaves.subList((int) (number << height), (int) ((number + 1) << height))
                    .forEach(part::add);
            return part.root();
        };
    }

    private static Checkpoint head(List<Hash> leaves, long size) {
        return new Checkpoint(NAME, size, Proofs.root(size, in(leaves)));
    }

    private static AddCheckpoint asked(long old, long size) {
        return new AddCheckpoint(
                old,
                Proofs.consistency(old, size, in(LEAVES)),
                head(LEAVES, size).note().signed(LOG_KEY, LOG.getPrivate()));
    }

    private static Countersigning judged(AddCheckpoint request, long held) {
        return Countersigning.of(
                request, Optional.of(LOG_KEY), held == 0 ? Optional.empty() : Optional.of(head(LEAVES, held)));
    }

    @Test
    void whatGoesOnFromTheLastIsDueWhateverTheSizes() {
        for (long held = 0; held <= 20; held++) {
            for (long size = held; size <= 20; size++) {
                assertThat(judged(asked(held, size), held))
                        .as("from %d to %d", held, size)
                        .isEqualTo(new Due(head(LEAVES, size)));
            }
        }
    }

    @Test
    void theSameCheckpointIsCountersignedAgainBecauseTheAnswerMayHaveBeenLost() {
        assertThat(judged(asked(12, 12), 12)).isEqualTo(new Due(head(LEAVES, 12)));
    }

    @Test
    void aLogThatThinksTheWitnessElsewhereIsToldTheSizeItHolds() {
        assertThat(judged(asked(0, 15), 12)).isEqualTo(new Conflict(12));
        assertThat(judged(asked(13, 15), 12)).isEqualTo(new Conflict(12));
        assertThat(judged(asked(5, 15), 0)).isEqualTo(new Conflict(0));
    }

    @Test
    void aLogThatWasSetBackIsNotCountersigned() {
        assertThat(judged(asked(7, 9), 12)).isEqualTo(new Conflict(12));
        assertThat(judged(asked(9, 9), 12)).isEqualTo(new Conflict(12));
        AddCheckpoint back = new AddCheckpoint(12, List.of(), asked(0, 9).checkpoint());
        assertThat(judged(back, 12)).isEqualTo(new OldBeyondNew());
    }

    @Test
    void twoViewsOfOneLogAreNeverBothCountersigned() {
        Checkpoint held = head(LEAVES, 12);
        SignedNote same = head(FORKED, 12).note().signed(LOG_KEY, LOG.getPrivate());
        assertThat(Countersigning.of(new AddCheckpoint(12, List.of(), same), Optional.of(LOG_KEY), Optional.of(held)))
                .isEqualTo(new Conflict(12));
        SignedNote later = head(FORKED, 18).note().signed(LOG_KEY, LOG.getPrivate());
        for (List<Hash> proof : List.of(
                Proofs.consistency(12, 18, in(FORKED)), Proofs.consistency(12, 18, in(LEAVES)), List.<Hash>of())) {
            assertThat(Countersigning.of(new AddCheckpoint(12, proof, later), Optional.of(LOG_KEY), Optional.of(held)))
                    .isInstanceOf(NotConsistent.class);
        }
    }

    @Test
    void everyWrongProofIsRefused() {
        AddCheckpoint right = asked(7, 18);
        for (int i = 0; i < right.proof().size(); i++) {
            List<Hash> wrong = new ArrayList<>(right.proof());
            wrong.set(i, Hash.EMPTY_TREE);
            assertThat(judged(new AddCheckpoint(7, wrong, right.checkpoint()), 7))
                    .isInstanceOf(NotConsistent.class);
            wrong.remove(i);
            assertThat(judged(new AddCheckpoint(7, wrong, right.checkpoint()), 7))
                    .isInstanceOf(NotConsistent.class);
        }
        List<Hash> longer = new ArrayList<>(right.proof());
        longer.add(Hash.EMPTY_TREE);
        assertThat(judged(new AddCheckpoint(7, longer, right.checkpoint()), 7)).isInstanceOf(NotConsistent.class);
        assertThat(judged(new AddCheckpoint(0, List.of(Hash.EMPTY_TREE), right.checkpoint()), 0))
                .as("the first one is shown without a proof")
                .isInstanceOf(NotConsistent.class);
    }

    @Test
    void anEmptyTreeHasOneRoot() {
        SignedNote odd = new Checkpoint(NAME, 0, Hash.leaf(new byte[0])).note().signed(LOG_KEY, LOG.getPrivate());
        assertThat(judged(new AddCheckpoint(0, List.of(), odd), 0)).isInstanceOf(NotConsistent.class);
    }

    @Test
    void onlyWhatTheLogsOwnKeySignedIsCountersigned() {
        AddCheckpoint request = asked(0, 5);
        assertThat(Countersigning.of(request, Optional.empty(), Optional.empty()))
                .isEqualTo(new UnknownLog(NAME));
        NoteKey another = NoteKey.of("another.example/log", Type.ED25519, LOG.getPublic());
        assertThat(Countersigning.of(request, Optional.of(another), Optional.empty()))
                .isEqualTo(new UnknownLog(NAME));
        NoteKey stranger = NoteKey.of(NAME, Type.ED25519, pair().getPublic());
        assertThat(Countersigning.of(request, Optional.of(stranger), Optional.empty()))
                .isInstanceOf(NotByTheLog.class);
        SignedNote changed =
                new SignedNote(head(FORKED, 5).text(), request.checkpoint().signatures());
        assertThat(judged(new AddCheckpoint(0, List.of(), changed), 0)).isInstanceOf(NotByTheLog.class);
    }

    @Test
    void theRequestOfTheSpecificationIsReadAsItIsWritten() {
        AddCheckpoint request = AddCheckpoint.parse(REQUEST);

        assertThat(request.old()).isEqualTo(20_852_014);
        assertThat(request.proof()).hasSize(4);
        assertThat(Checkpoint.parse(request.checkpoint().text()).size()).isEqualTo(20_852_163);
        assertThat(request.text()).isEqualTo(REQUEST);
        assertThat(AddCheckpoint.parse(asked(0, 5).text())).isEqualTo(asked(0, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 1\n",
                "new 1\n\nx\n",
                "old 01\n\n",
                "old -1\n\n",
                "old 99999999999999999999\n\n",
                "old 1\nnot base64\n\n",
                "old 1\nAAAA\n\n",
                "old 1\n\nno checkpoint\n",
                "old 1\n\nname\n1\nno root\n\n\u2014 name AAAAAAAA\n"
            })
    void whatIsNoRequestIsRefused(String body) {
        assertThatThrownBy(() -> AddCheckpoint.parse(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreHashesThanAnyTreeNeedsAreRefused() {
        StringBuilder body = new StringBuilder("old 1\n");
        for (int i = 0; i < 64; i++) {
            body.append(Hash.EMPTY_TREE.base64()).append('\n');
        }
        body.append('\n').append(asked(0, 5).checkpoint());
        assertThatThrownBy(() -> AddCheckpoint.parse(body.toString())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCosignatureMadeElsewhereHoldsAndTellsItsTime() throws NotSigned {
        SignedNote note = SignedNote.parse(COSIGNED);

        assertThat(note.cosignedAt(NoteKey.parse(WITNESS))).isEqualTo(1_679_315_147L);
        assertThat(note.by(NoteKey.parse(WITNESS))).hasSize(1);
        assertThat(note.by(LOG_KEY)).isEmpty();
        assertThat(SignedNote.lines(note.signatures())).isEqualTo(COSIGNED.substring(COSIGNED.indexOf('\u2014')));
        assertThatThrownBy(() -> note.cosignedAt(LOG_KEY)).isInstanceOf(IllegalArgumentException.class);
        SignedNote other = new SignedNote(note.text().replace("20852163", "20852164"), note.signatures());
        assertThatThrownBy(() -> other.cosignedAt(NoteKey.parse(WITNESS))).isInstanceOf(NotSigned.class);
    }

    @Test
    void theLatestOfSeveralCosignaturesTellsTheTimeAndNoneIsTakenTwice() throws NotSigned {
        KeyPair witness = pair();
        NoteKey key = NoteKey.of("witness.example", Type.COSIGNATURE, witness.getPublic());
        SignedNote note = asked(0, 5).checkpoint();
        SignedNote early = note.cosigned(key, witness.getPrivate(), 100);
        SignedNote late = note.cosigned(key, witness.getPrivate(), 200);

        SignedNote both = late.with(early.by(key)).with(early.by(key));

        assertThat(both.by(key)).hasSize(2);
        assertThat(both.cosignedAt(key)).isEqualTo(200);
        assertThat(both.by(LOG_KEY)).hasSize(1);
    }
}
