package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checker of exports behind the command line: it ends with 0, 1 or 2, and makes no ledger. */
class VerifyingAnExportTest {

    private static final Path VECTORS = Path.of("src/test/resources/tampered");
    private static final String KEY = VECTORS.resolve("key").toString();

    private static Terminal verify(String vector, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "verify-export";
        arguments[1] = VECTORS.resolve(vector).resolve("export").toString();
        arguments[2] = "--key";
        arguments[3] = KEY;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Terminal.run(arguments);
    }

    @Test
    void aSoundExportEndsWithZero() {
        Terminal told = verify("sound");

        assertThat(told.exit()).isEqualTo(Exit.DONE);
        assertThat(told.out()).startsWith("SOUND: all 5 entries are those that ledger.example/log signed");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void aChangedEntryIsNamedWithItsPositionItsIdAndTheMemberAndEndsWithOne() {
        Terminal told = verify("data-edited");

        assertThat(told.exit()).isEqualTo(Exit.NO);
        assertThat(told.out().lines())
                .containsExactly(
                        "line-changed: position 3, entry entry-00003, data: ledger/000.p/5.jsonl: not what was logged (its"
                                + " hash is another)",
                        "NOT SOUND: 1 finding among 5 entries of ledger.example/log.");
    }

    @Test
    void aLogThatWasSetBackIsFoundByTheCheckpointKeptElsewhere() {
        String old = VECTORS.resolve("older-copy-restored/old-checkpoint").toString();

        assertThat(verify("older-copy-restored").exit()).isEqualTo(Exit.DONE);
        Terminal told = verify("older-copy-restored", "--old-checkpoint", old);

        assertThat(told.exit()).isEqualTo(Exit.NO);
        assertThat(told.out()).startsWith("rolled-back: ").contains("positions 4 to 5 are gone");
    }

    @Test
    void whatIsNoExportNoKeyOrNoCheckpointIsBadInput() {
        assertThat(Terminal.run("verify-export", "nowhere", "--key", KEY).exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("verify-export", VECTORS.toString(), "--key", "a+b+c")
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("verify-export", VECTORS.toString()).exit()).isEqualTo(Exit.BAD_INPUT);
        Terminal none = verify("sound", "--old-checkpoint", KEY);
        assertThat(none.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.err()).contains("The old checkpoint").contains("is none");
    }
}
