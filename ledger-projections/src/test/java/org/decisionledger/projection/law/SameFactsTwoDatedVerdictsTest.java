package org.decisionledger.projection.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F05: an award of 2019 is held against the rules of 2019, the very same facts dated 2025 against those of 2025. */
class SameFactsTwoDatedVerdictsTest {

    private static final DecisionId AWARD = new DecisionId("decision:sst-interim-award");

    private static final LawVerdicts OF_2019 = Laws.judge(
            new MemorySource(CaseLedger.inOrder()),
            AWARD,
            AsOf.NOW,
            new Procedure(null, SubjectArea.HEALTH_CARE, AuthorityKind.UNKNOWN));

    private static final LawVerdicts OF_2025 = Laws.judge(
            new MemorySource(CaseLedger.recorded(
                    CaseLedger.entries().stream().map(e -> later(e, 6)).toList())),
            AWARD,
            AsOf.NOW,
            new Procedure(null, SubjectArea.HEALTH_CARE, AuthorityKind.INTEGRATED_CARE_BOARD));

    @Test
    void f05TheAwardOf2019IsHeldAgainstTheLightTouchRegimeAndTheRegulationsOf2013() {
        assertThat(OF_2019.packs(Answer.YES)).containsExactly("ppcc-2013", "pcr-2015-light-touch");
        assertThat(OF_2019.packs(Answer.POSSIBLY)).isEmpty();
    }

    @Test
    void f05TheSameFactsOf2025AreHeldAgainstTheProviderSelectionRegime() {
        assertThat(OF_2025.packs(Answer.YES)).containsExactly("psr-2023-amended-2025");
        assertThat(OF_2025.packs(Answer.POSSIBLY)).isEmpty();
    }

    @ParameterizedTest(name = "F05 {0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | ppcc-2013-5               | NOT_SHOWN              | records a ground",
                "2019 | ppcc-2013-4               | CONTRARY_TO_THE_RECORD | without a formal invitation to compete",
                "2019 | ppcc-2013-3-5             | CONTRARY_TO_THE_RECORD | justification for not formally inviting",
                "2019 | ppcc-2013-6-2             | NOT_SHOWN              | not that none existed",
                "2019 | ppcc-2013-9               | NOT_SHOWN              | No entry shows that details",
                "2019 | pcr-2015-lt-32-2-b        | NOT_SHOWN              | records a ground",
                "2019 | pcr-2015-lt-32-2-c        | NOT_SHOWN              | 302 days before the award",
                "2019 | pcr-2015-lt-75-1          | CONTRARY_TO_THE_RECORD | procurement that this award bridges",
                "2019 | pcr-2015-lt-84            | CONTRARY_TO_THE_RECORD | secure value for money",
                "2019 | pcr-2015-lt-84-1-conflicts| NOT_SHOWN              | nor that there was none",
                "2019 | pcr-2015-lt-75-3          | NOT_SHOWN              | No entry shows that details",
                "2019 | pcr-2015-lt-86-87         | NOT_SHOWN              | reg 32(2)(c) permits the award",
                "2025 | psr-2025-14               | NOT_SHOWN              | 302 days before the award",
                "2025 | psr-2025-sch-8            | NOT_APPLICABLE         | asks it of other awards",
                "2025 | psr-2025-intention        | NOT_SHOWN              | reg 14 permits the award",
                "2025 | psr-2025-12               | NOT_SHOWN              | notice with which a standstill begins",
                "2025 | psr-2025-24               | CONTRARY_TO_THE_RECORD | A source says of this award",
                "2025 | psr-2025-21-24            | NOT_SHOWN              | No entry notes an interest",
                "2025 | psr-2025-award-notice     | NOT_SHOWN              | No entry shows that details",
            })
    void eachParagraphOfTheDayHasItsVerdict(int year, String rule, Finding finding, String words) {
        Verdict verdict = (year == 2019 ? OF_2019 : OF_2025).on(rule).orElseThrow();

        assertThat(verdict.finding()).isEqualTo(finding);
        assertThat(verdict.words()).contains(words);
    }

    @Test
    void f05NoParagraphIsReliedOnInBothYears() {
        assertThat(OF_2019.verdicts()).hasSize(12).extracting(Verdict::pack).doesNotContain("psr-2023-amended-2025");
        assertThat(OF_2025.verdicts()).hasSize(7).extracting(Verdict::pack).containsOnly("psr-2023-amended-2025");
    }

    @Test
    void everyVerdictNamesItsParagraphItsPackWithValidityWhatWouldTurnItAndTheEntriesUsed() {
        Set<EntryId> ledger = CaseLedger.entries().stream().map(Entry::id).collect(Collectors.toSet());

        assertThat(List.of(OF_2019, OF_2025))
                .allSatisfy(of -> assertThat(of.verdicts()).isNotEmpty().allSatisfy(v -> {
                    assertThat(v.paragraph()).isNotBlank();
                    assertThat(v.instrument()).isNotBlank();
                    assertThat(v.validity()).containsPattern("(from )?\\d{1,2} \\w+ \\d{4}");
                    assertThat(v.asks()).isNotBlank();
                    assertThat(v.wouldTurn()).isNotBlank();
                    assertThat(v.entries()).isNotEmpty().isSubsetOf(ledger);
                    assertThat(v.packApplies()).isEqualTo(Answer.YES);
                }));
    }

    @Test
    void theWordsSpeakOfTheRecordAndNeverOfLawfulness() {
        assertThat(List.of(OF_2019, OF_2025)).allSatisfy(of -> {
            assertThat(of.notes().getFirst()).contains("a finding about the ledger only", "no legal advice");
            assertThat(of.verdicts())
                    .allSatisfy(v -> assertThat(v.words() + v.wouldTurn() + v.summary() + v.asks() + v.proviso())
                            .doesNotContainIgnoringCase("lawful")
                            .doesNotContainIgnoringCase("illegal")
                            .doesNotContainIgnoringCase("breach"));
        });
    }

    @Test
    void theProcedureIsTakenToCommenceWithTheFirstApproachAndNotWithTheAward() {
        assertThat(OF_2019.commencement().basis()).isEqualTo(Commencement.Basis.FIRST_STEP_ON_RECORD);
        assertThat(OF_2019.commencement().date()).isEqualTo(Edtf.parse("2019-09-02/2019-09-08"));
        assertThat(OF_2019.commencement().words())
                .contains("The record may lack an earlier step", "1 more of which it does not say when they began");
        assertThat(OF_2019.commencement().entries()).containsExactly(new EntryId("sst-2019-09-approach-mpft"));
    }

    @Test
    void theContractOfTheAwardGivesTheSameVerdictsAsTheDecision() {
        LawVerdicts contract = Laws.judge(
                new MemorySource(CaseLedger.inOrder()),
                new ContractId("contract:mpft-asd-interim-2019"),
                AsOf.NOW,
                new Procedure(null, SubjectArea.HEALTH_CARE, AuthorityKind.UNKNOWN));

        assertThat(contract.verdicts())
                .extracting(Verdict::rule, Verdict::finding)
                .containsExactlyElementsOf(OF_2019.verdicts().stream()
                        .map(v -> tuple(v.rule(), v.finding()))
                        .toList());
    }

    @Test
    void whatWasRecordedAfterTheMomentAskedAboutHasNoPartInIt() {
        LawVerdicts before = Laws.judge(
                new MemorySource(CaseLedger.inOrder()),
                AWARD,
                new AsOf(CaseLedger.recordedAt(0), null),
                Procedure.NOT_STATED);

        assertThat(before.verdicts()).isEmpty();
        assertThat(before.commencement().basis()).isEqualTo(Commencement.Basis.UNKNOWN);
        assertThat(before.packs(Answer.YES)).isEmpty();
        assertThat(before.notes()).anyMatch(n -> n.contains("No entry shows an award under this name"));
    }

    private static Entry later(Entry entry, int years) {
        Header h = entry.header();
        return new Entry(
                new Header(
                        h.id(),
                        h.subject(),
                        h.occurred() == null ? null : later(h.occurred(), years),
                        h.by(),
                        h.sources(),
                        h.account(),
                        h.links(),
                        h.classification(),
                        h.note()),
                entry.fact());
    }

    private static Edtf later(Edtf date, int years) {
        return Edtf.parse(Pattern.compile("(?<=^|/)\\d{4}")
                .matcher(date.text())
                .replaceAll(y -> String.valueOf(Integer.parseInt(y.group()) + years)));
    }
}
