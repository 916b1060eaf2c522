package org.decisionledger.projection.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registers of entries, a page at a time. */
class EntryRegisterPagesTest {

    @ParameterizedTest
    @EnumSource(names = {"FINDINGS", "CONTRIBUTIONS"})
    void pagesOfAnySizeTogetherAreTheWholeRegister(RegisterKind kind) {
        EntrySource ledger = new MemorySource(CaseLedger.everyCase());
        List<String> whole = ids(Registers.of(ledger, kind, AsOf.NOW, null, 10_000));
        assertThat(whole).doesNotHaveDuplicates().isNotEmpty();
        for (int limit : new int[] {1, 3, 50}) {
            List<String> together = new ArrayList<>();
            @Nullable String after = null;
            do {
                RegisterPage page = Registers.of(ledger, kind, AsOf.NOW, after, limit);
                together.addAll(ids(page));
                after = page.next();
            } while (after != null);
            assertThat(together).isEqualTo(whole);
        }
    }

    @Test
    void theyAreInTheOrderInWhichTheyWereRecorded() {
        assertThat(ids(Registers.of(corrected(), RegisterKind.FINDINGS, AsOf.NOW, null, 10)))
                .containsExactly("zeta", "alpha", "note");
    }

    @Test
    void whatACorrectionTurnedIntoOneStandsWhereItWasCorrectedAndOnlyOnce() {
        RegisterPage first = Registers.of(corrected(), RegisterKind.FINDINGS, AsOf.NOW, null, 2);
        assertThat(first.next()).isEqualTo("alpha");
        RegisterPage second = Registers.of(corrected(), RegisterKind.FINDINGS, AsOf.NOW, first.next(), 2);
        assertThat(ids(second)).containsExactly("note");
        assertThat(ids(Registers.of(corrected(), RegisterKind.FINDINGS, AsOf.NOW, "note", 2)))
                .isEmpty();
    }

    @Test
    void anEntryToGoOnFromThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Registers.of(corrected(), RegisterKind.FINDINGS, AsOf.NOW, "nobody", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    private static EntrySource corrected() {
        return new MemorySource(CaseLedger.told("""
                - {id: note, type: AccountGiven, subject: account:one, by: {organisation: org:a}, data: {says: It was late}}
                - {id: zeta, type: FindingReported, subject: review:r, data: {finding: Late}}
                - {id: alpha, type: FindingReported, subject: review:r, data: {finding: Thin}}
                - {id: mend, type: EntryCorrected, subject: account:one, by: {notStated: not said},
                   data: {entry: note, reason: it was a finding, replacement: {type: FindingReported, subject: review:r,
                     by: {notStated: not said}, data: {finding: It was late}, sources: [{document: doc:d, locator: s1}]}}}
                """));
    }

    private static List<String> ids(RegisterPage page) {
        return page.rows().stream().map(RegisterPage.RegisterRow::id).toList();
    }
}
