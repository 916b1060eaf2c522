package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Test;

class MarkedPassagesPostgresTest extends MarkedPassagesRules {

    @Override
    LedgerUnderTest newLedger() {
        return LedgerUnderTest.postgres();
    }

    @Test
    void anErasureRecordedByOneProcessIsAnErasureForEveryOtherThatIsOpen() {
        try (LedgerStore one = open();
                LedgerStore other = open()) {
            begin(one);
            one.recorder().record(ErasingProcess.marked(JANE));
            assertThat(told(other)).contains("Zebedee");
            int before = other.log().erasures();

            one.recorder().record(ErasingProcess.erasure(JANE));

            assertThat(other.log().erasures()).isEqualTo(before + 1);
            assertThat(told(other)).doesNotContain("Zebedee").contains("[erased:");
            assertThatThrownBy(() -> other.recorder()
                            .record(Sample.approach("more", "procurement:killed", "by {{person:p-1|Zebedee}}")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("whose data was erased");
        }
    }

    @Test
    void withoutAFolderForKeysNothingIsTakenAsMarked() {
        try (LedgerStore store = LedgerStore.open(LedgerUnderTest.postgres().settings())) {
            store.recorder().record(Sample.background("procurement:killed"));

            assertThatThrownBy(() -> store.recorder().record(ErasingProcess.marked(JANE)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-subject-keys"));
        }
    }
}
