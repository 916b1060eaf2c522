package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.PersonId;
import org.junit.jupiter.api.Test;

class MarkedPassagesPostgresTest extends MarkedPassagesRules {

    @Override
    LedgerUnderTest newLedger() {
        return LedgerUnderTest.postgres();
    }

    @Test
    void withoutAFolderForKeysNothingIsTakenAsMarked() {
        try (LedgerStore store = LedgerStore.open(LedgerUnderTest.postgres().settings())) {
            store.recorder().record(Sample.background("procurement:killed"));

            assertThatThrownBy(() -> store.recorder().record(ErasingProcess.marked(new PersonId("person:p-1"))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-subject-keys"));
        }
    }
}
