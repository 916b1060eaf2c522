package org.decisionledger.projection.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** F32: the register of disputes by state and party. */
class DisputesByPartyTest {

    private static final EntrySource LEDGER = new MemorySource(CaseLedger.told("""
            - {id: r-a, type: OrganisationRegistered, subject: org:a, data: {name: Vale Trust, kind: socialEnterprise}}
            - {id: r-b, type: OrganisationRegistered, subject: org:b, data: {name: Hill Board, kind: clinicalCommissioningGroup}}
            - {id: one, type: AccountGiven, subject: account:one, by: {organisation: org:a}, data: {says: Yes, to: [org:b]}}
            - {id: two, type: AccountGiven, subject: account:two, by: {organisation: org:a}, data: {says: Also, to: [org:b]}}
            - {id: three, type: AccountGiven, subject: account:three, by: {organisation: org:b}, data: {says: Third}}
            - {id: no, type: AccountDisputed, subject: account:no, by: {organisation: org:b}, data: {says: No},
               links: [{relation: disputes, to: one}]}
            - {id: quiet, type: PositionNoted, subject: account:quiet, by: {organisation: org:a},
               data: {says: Nothing said, stance: silent, party: org:b}, links: [{relation: bearsOn, to: two}]}
            - {id: against, type: PositionNoted, subject: account:against, by: {organisation: org:b},
               data: {says: Against it, stance: disputes, party: org:a}, links: [{relation: bearsOn, to: three}]}
            """));

    private static RegisterPage page(@Nullable PartyState state, @Nullable String party) {
        return Registers.of(
                LEDGER,
                RegisterKind.DISPUTES,
                AsOf.NOW,
                null,
                10,
                new PartyFilter(state, party == null ? null : new OrganisationId(party)));
    }

    private static String ids(RegisterPage page) {
        return page.rows().stream().map(RegisterPage.RegisterRow::id).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "any",
            value = {
                "any, any, one three two",
                "ASSERTS, any, one three two",
                "DISPUTES, any, one three",
                "SILENT, any, two",
                "SILENT, org:b, two",
                "SILENT, org:a, ''",
                "ACCEPTS, any, ''",
                "NAMED, any, ''",
                "DISPUTES, org:b, one",
                "DISPUTES, org:a, three",
                "any, org:a, one three two",
                "any, org:c, ''"
            })
    void onlyRowsAreListedToWhichTheParty(@Nullable PartyState state, @Nullable String party, String expected) {
        assertThat(ids(page(state, party))).isEqualTo(expected);
    }

    @Test
    void theCountsAreOfTheWholeRegisterWhateverStateIsChosen() {
        assertThat(page(PartyState.SILENT, null).counts())
                .isEqualTo(page(null, null).counts())
                .containsEntry("asserts", 3)
                .containsEntry("disputes", 2)
                .containsEntry("silent", 1)
                .containsEntry("accepts", 0)
                .containsEntry("named", 0);
        assertThat(page(null, "org:b").counts()).containsEntry("asserts", 1).containsEntry("disputes", 1);
        assertThat(Registers.of(LEDGER, RegisterKind.ACCOUNTS, AsOf.NOW, null, 10)
                        .counts())
                .isNull();
    }

    @Test
    void aPositionThatIsOnlyNotedIsNotCalledADispute() {
        assertThat(page(null, null).rows())
                .extracting(RegisterPage.RegisterRow::state)
                .containsExactly("disputed", "disputed", "position noted; no entry disputes it");
        assertThat(page(PartyState.SILENT, null).rows().getFirst().details())
                .containsEntry("noted as silent", "Hill Board");
    }

    @Test
    void aPageIsCutAfterTheChoiceOfRows() {
        RegisterPage first = Registers.of(
                LEDGER, RegisterKind.DISPUTES, AsOf.NOW, null, 1, new PartyFilter(PartyState.DISPUTES, null));
        assertThat(ids(first)).isEqualTo("one");
        assertThat(first.next()).isEqualTo("one");
        RegisterPage second = Registers.of(
                LEDGER, RegisterKind.DISPUTES, AsOf.NOW, first.next(), 1, new PartyFilter(PartyState.DISPUTES, null));
        assertThat(ids(second)).isEqualTo("three");
        assertThat(second.next()).isNull();
    }

    @Test
    void onlyDisputesCanBeListedByStateOrParty() {
        assertThatThrownBy(() -> Registers.of(
                        LEDGER, RegisterKind.OFFERS, AsOf.NOW, null, 10, new PartyFilter(PartyState.SILENT, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Only the register of disputes");
    }

    @ParameterizedTest
    @EnumSource(PartyState.class)
    void everyStateIsFoundByItsNameHoweverItIsWritten(PartyState state) {
        assertThat(List.of(
                        state.written(),
                        state.name(),
                        state.name().replace('_', '-').toLowerCase(Locale.ROOT)))
                .allSatisfy(name -> assertThat(PartyState.named(name)).contains(state));
        assertThat(PartyState.named("quiet")).isEmpty();
    }
}
