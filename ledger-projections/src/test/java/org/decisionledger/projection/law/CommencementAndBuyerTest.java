package org.decisionledger.projection.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapKind;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F05: what decides the pack is taken from whoever asks, else from the record, and is never guessed. */
class CommencementAndBuyerTest {

    private static final Procedure HEALTH = new Procedure(null, SubjectArea.HEALTH_CARE, AuthorityKind.NHS_ENGLAND);

    @Test
    void theDateOfAnAwardIsNotTheDayTheProcedureCommenced() {
        LawVerdicts award =
                AnAward.with().award("2024-01-15", false, null, null).judged(HEALTH);

        assertThat(award.commencement().basis()).isEqualTo(Commencement.Basis.NOT_AFTER_THE_AWARD);
        assertThat(award.commencement().words())
                .contains("No entry shows when the procedure commenced", "not after the award of 15 January 2024");
        assertThat(award.commencement().date()).isEqualTo(Edtf.parse("/2024-01-15"));
        assertThat(award.packs(Answer.YES)).isEmpty();
        assertThat(award.packs(Answer.POSSIBLY))
                .containsExactly("pcr-2006-part-b", "ppcc-2013", "pcr-2015-light-touch", "psr-2023");
        assertThat(award.notes()).anyMatch(n -> n.contains("more than one regime possible"));
        assertThat(award.verdicts())
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.packApplies()).isEqualTo(Answer.POSSIBLY));
    }

    @Test
    void aProcedureOfTheTurnOfTheYearIsJudgedUnderBothRegimes() {
        LawVerdicts award =
                AnAward.with().award("2024-03-01", false, null, null).health("2023-12/2024-01");

        assertThat(award.packs(Answer.POSSIBLY)).containsExactly("ppcc-2013", "pcr-2015-light-touch", "psr-2023");
        assertThat(award.on("pcr-2015-lt-75-1").orElseThrow().finding()).isEqualTo(Finding.CONTRARY_TO_THE_RECORD);
        assertThat(award.on("psr-2023-intention").orElseThrow().finding()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(award.commencement().basis()).isEqualTo(Commencement.Basis.STATED);
    }

    @Test
    void anAwardOf2024WithAnApproachOf2023IsHeldAgainstTheRulesOf2023() {
        LawVerdicts award = AnAward.with()
                .award("2024-03-01", false, null, null)
                .approached("first", "2023-12-20")
                .approached("undated", null)
                .approached("after", "2024-04-01")
                .notice("late", "2024-01-10", AnAward.INTERIM, ProcurementNoticeKind.TENDER)
                .judged(HEALTH);

        assertThat(award.packs(Answer.YES)).containsExactly("ppcc-2013", "pcr-2015-light-touch");
        assertThat(award.commencement().entries()).containsExactly(new EntryId("first"));
        assertThat(award.commencement().words()).contains("1 more of which it does not say when they began");
    }

    @Test
    void anApproachInTheProcurementBridgedDoesNotBeginThisOne() {
        LawVerdicts award = AnAward.with()
                .award("2024-03-01", false, null, null)
                .notice("other", "2023-12-20", AnAward.LONG, ProcurementNoticeKind.TENDER)
                .judged(HEALTH);

        assertThat(award.commencement().basis()).isEqualTo(Commencement.Basis.NOT_AFTER_THE_AWARD);
    }

    @ParameterizedTest(name = "F05 a notice of the kind {0}: {1}")
    @CsvSource({
        "TENDER, FIRST_STEP_ON_RECORD",
        "PRIOR_INFORMATION, FIRST_STEP_ON_RECORD",
        "INTENTION, FIRST_STEP_ON_RECORD",
        "AWARD, NOT_AFTER_THE_AWARD",
        "MARKET_ENGAGEMENT, NOT_AFTER_THE_AWARD"
    })
    void noticesOfAwardAndOfMarketEngagementBeginNoProcedure(ProcurementNoticeKind kind, Commencement.Basis basis) {
        LawVerdicts award = AnAward.with()
                .award("2024-03-01", false, null, null)
                .notice("notice", "2024-01-20", AnAward.INTERIM, kind)
                .judged(HEALTH);

        assertThat(award.commencement().basis()).isEqualTo(basis);
    }

    @Test
    void ofAnUndatedAwardNothingIsKnownOfTheCommencement() {
        LawVerdicts award = AnAward.with().award(null, false, null, null).judged(HEALTH);

        assertThat(award.commencement().basis()).isEqualTo(Commencement.Basis.UNKNOWN);
        assertThat(award.commencement().date()).isNull();
        assertThat(award.packs(Answer.YES)).isEmpty();
        assertThat(award.packs(Answer.POSSIBLY)).hasSize(5);
    }

    @ParameterizedTest(name = "F05 a {0} is {1}")
    @CsvSource({
        "CLINICAL_COMMISSIONING_GROUP, YES,      ppcc-2013",
        "NHS_PROVIDER_TRUST,           NO,       ppcc-2013",
        "NHS_PROVIDER_TRUST,           YES,      pcr-2015-light-touch",
        "PRIMARY_CARE_TRUST,           NO,       ppcc-2013",
        "LOCAL_AUTHORITY,              YES,      pcr-2015-light-touch",
        "SUPPORT_UNIT,                 YES,      pcr-2015-light-touch",
        "INTEGRATED_CARE_BOARD,        YES,      pcr-2015-light-touch",
        "INTEGRATED_CARE_BOARD,        NO,       ppcc-2013",
        "JOINT_UNIT,                   POSSIBLY, pcr-2015-light-touch",
        "SOCIAL_ENTERPRISE,            NO,       pcr-2015-light-touch",
        "GP_FEDERATION,                NO,       pcr-2015-light-touch",
        "NATIONAL_BODY,                POSSIBLY, pcr-2015-light-touch",
        "GROUP_OF_BODIES,              POSSIBLY, ppcc-2013",
    })
    void theKindOfTheBodyThatAwardedIsTakenFromItsRegistration(OrganisationKind kind, Answer applies, String pack) {
        Procedure notStated = new Procedure(Edtf.parse("2019-09"), SubjectArea.HEALTH_CARE, AuthorityKind.UNKNOWN);

        assertThat(AnAward.with()
                        .body("org:board", kind)
                        .award("2019-09-26", false, null, null)
                        .judged(notStated)
                        .packs(applies))
                .contains(pack);
        assertThat(AnAward.with()
                        .body("org:board", kind)
                        .contractAwarded("2019-09-26", false)
                        .judgedByContract(notStated)
                        .packs(applies))
                .contains(pack);
    }

    @Test
    void boardsOfDifferentKindsOrWithoutRegistrationLeaveTheBuyerUnsettled() {
        Procedure notStated = new Procedure(Edtf.parse("2019-09"), SubjectArea.HEALTH_CARE, AuthorityKind.UNKNOWN);
        AnAward both = AnAward.with()
                .body("org:board", OrganisationKind.CLINICAL_COMMISSIONING_GROUP)
                .award("2019-09-26", false, null, null)
                .awardBy("org:other-board", "2019-09-26", false, null, null);

        assertThat(both.judged(notStated).packs(Answer.YES)).isEmpty();
        assertThat(both.body("org:other-board", OrganisationKind.LOCAL_AUTHORITY)
                        .judged(notStated)
                        .packs(Answer.YES))
                .isEmpty();
    }

    @Test
    void aPurchaseThatNoPackHoldsForSaysSo() {
        LawVerdicts award = AnAward.with().award("2010-03-01", true, null, null).other("2010-01-01");

        assertThat(award.verdicts()).isEmpty();
        assertThat(award.notes()).anyMatch(n -> n.startsWith("No pack at hand holds for this purchase on that day."));
    }

    @Test
    void aVerdictThatRestsOnADisputedEntrySaysSo() {
        GapId gap = new GapId("gap:date");
        Verdict verdict = AnAward.with()
                .award("2024-09-26", false, null, "because")
                .add(
                        "denial",
                        gap,
                        null,
                        "org:incumbent",
                        new RecordGapNoted(gap, "Why", GapKind.UNCLEAR, null, List.of(), null, List.of()),
                        Link.to(Relation.DISPUTES, "award-board"))
                .health("2024-05-01")
                .on("psr-2023-24")
                .orElseThrow();

        assertThat(verdict.contested()).containsExactly(new EntryId("denial"));
        assertThat(verdict.words()).contains("some are disputed or conflict");
    }

    @Test
    void anEntryThatOnlyPossiblyHadHappenedByTheDateAskedAboutIsSaidToBeSo() {
        Verdict verdict = AnAward.with()
                .award("2024-09-26", false, null, null)
                .option("because")
                .judged(
                        new Procedure(Edtf.parse("2024-05-01"), SubjectArea.HEALTH_CARE, AuthorityKind.NHS_ENGLAND),
                        new AsOf(null, Edtf.parse("2024-12-31")))
                .on("psr-2023-24")
                .orElseThrow();

        assertThat(verdict.words()).contains("not dated closely enough");
    }

    @ParameterizedTest(name = "F05 a rule from 1 July 2020, commenced {0}: {1}")
    @CsvSource({"2020-06-30, NOT_APPLICABLE, not in force", "2020-07-01, SHOWN, Reasons", "2020, SHOWN, is not settled"
    })
    void aRuleMayHoldForFewerDaysThanItsPack(String commenced, Finding finding, String words) {
        Packs packs = Packs.of(List.of(Packs.read("test.json", """
                {"id":"p","regime":"r","title":"t","instrument":"i","role":"REGIME","from":"2020-01-01","to":"2020-12-31",
                 "areas":["OTHER"],"authorities":["NHS_TRUST"],"source":"s","check":"of the pack",
                 "rules":[{"id":"p-1","paragraph":"1","summary":"one","condition":"RECORD_KEPT","from":"2020-07-01","check":"of the rule"}]}
                """.getBytes(StandardCharsets.UTF_8))));
        CaseFile file = CaseFile.of(
                CaseLedger.recorded(AnAward.with()
                        .award("2020-12-01", false, AwardGround.OTHER, "because")
                        .entries()),
                AsOf.NOW);

        Verdict verdict = Laws.judge(
                        file,
                        AnAward.DECISION,
                        new Procedure(Edtf.parse(commenced), SubjectArea.OTHER, AuthorityKind.NHS_TRUST),
                        packs)
                .on("p-1")
                .orElseThrow();

        assertThat(verdict.finding()).isEqualTo(finding);
        assertThat(verdict.words()).contains(words);
        assertThat(verdict.check()).isEqualTo("of the pack of the rule");
    }
}
