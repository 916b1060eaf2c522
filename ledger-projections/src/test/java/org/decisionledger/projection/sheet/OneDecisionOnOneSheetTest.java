package org.decisionledger.projection.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.commitment.Undertaking.Kind;
import org.decisionledger.projection.gate.GateRecord.State;
import org.decisionledger.projection.sheet.DecisionSheet.Paper;
import org.decisionledger.projection.sheet.DecisionSheet.Version;
import org.decisionledger.projection.sheet.DecisionSheet.Wording;
import org.decisionledger.projection.show.EntryPage.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** U26, U30, U31: asked against resolved, papers and versions, conditions and commitments; U27 to U29 have their own. */
class OneDecisionOnOneSheetTest {

    private static final String BODIES = """
            - {id: o1, type: OrganisationRegistered, subject: "org:east", data: {name: East Board, kind: forum}}
            - {id: o2, type: OrganisationRegistered, subject: "org:west", data: {name: West Board, kind: forum}}
            - {id: o3, type: OrganisationRegistered, subject: "org:boards", data: {name: Both Boards, kind: forum, members: ["org:east", "org:west"]}}
            - {id: o4, type: OrganisationRegistered, subject: "org:panel", data: {name: Scrutiny Panel, kind: forum}}
            """;

    private static final String PAPER = """
            - {id: p, type: PaperTabled, subject: "meeting:m", occurred: "2019-03-01", data: {paper: "doc:p", title: The paper, before: ["org:boards"], purpose: decision, asks: Approve a contract for two years, decisions: ["decision:d"]}}
            """;

    private static final String RESOLVED = """
            - {id: r, type: ResolutionPassed, subject: "decision:d", occurred: "2019-03-01", by: {organisation: "org:east"}, data: {title: The contract, text: Approve a contract for one year}}
            """;

    private static EntrySource ledger(String more) {
        return new MemorySource(CaseLedger.told(BODIES + more));
    }

    private static DecisionSheet sheet(String more) {
        return DecisionSheets.of(ledger(more), new DecisionId("decision:d"), AsOf.NOW)
                .whole();
    }

    @Nested
    class AskedAgainstResolved {

        @Test
        void wordsOnlyAskedAndWordsOnlyResolvedAreToldApart() {
            List<Wording> pairs = sheet(PAPER + RESOLVED).wordings().pairs();

            assertThat(pairs).hasSize(1);
            assertThat(pairs.getFirst().same()).isFalse();
            assertThat(pairs.getFirst().words())
                    .extracting(Words::kind, Words::text)
                    .containsExactly(
                            tuple(Words.Kind.SAME, "Approve a contract for"),
                            tuple(Words.Kind.REMOVED, "two years"),
                            tuple(Words.Kind.ADDED, "one year"));
            assertThat(pairs.getFirst().asked().entries()).containsExactly("p");
            assertThat(pairs.getFirst().resolved().entries()).containsExactly("r");
        }

        @Test
        void theSameWordsResolvedByTwoBodiesStandOnceWithBothEntries() {
            DecisionSheet sheet = sheet(
                    PAPER + RESOLVED
                            + "- {id: r2, type: ResolutionPassed, subject: \"decision:d\", occurred: \"2019-03-04\", by: {organisation: \"org:west\"}, data: {text: Approve a contract for one year}}\n");

            assertThat(sheet.wordings().pairs()).hasSize(1);
            Wording pair = sheet.wordings().pairs().getFirst();
            assertThat(pair.resolved().entries()).containsExactly("r", "r2");
            assertThat(pair.resolved().who()).isEqualTo("East Board; West Board");
            assertThat(pair.resolved().when()).isEqualTo("1 March 2019; 4 March 2019");
        }

        @Test
        void aTextPutToAnotherBodyIsNotHeldAgainstTheResolution() {
            DecisionSheet sheet = sheet(
                    RESOLVED
                            + "- {id: q, type: RecommendationIssued, subject: \"recommendation:q\", occurred: \"2019-02\", by: {organisation: \"org:west\"}, data: {text: Do not approve it, to: [\"org:panel\"], decision: \"decision:d\"}}\n");

            assertThat(sheet.wordings().pairs()).isEmpty();
            assertThat(sheet.wordings().alone())
                    .extracting(s -> s.words())
                    .containsExactly(
                            "Resolved: Approve a contract for one year No entry gives the words of what was asked for.",
                            "Recommendation: Do not approve it No resolution on record is shown to answer it.");
        }

        @Test
        void whatIsDatedAfterTheResolutionForCertainIsNotHeldAgainstIt() {
            DecisionSheet sheet = sheet(RESOLVED + PAPER.replace("occurred: \"2019-03-01\"", "occurred: \"2019-04\""));

            assertThat(sheet.wordings().pairs()).isEmpty();
            assertThat(sheet.wordings().alone()).hasSize(2);
        }

        @Test
        void aTextThatNamesNoBodyIsHeldAgainstEveryResolution() {
            DecisionSheet sheet = sheet(
                    RESOLVED
                            + "- {id: s, type: DecisionSought, subject: \"decision:d\", occurred: \"2019-01\", data: {text: Approve a contract for one year}}\n");

            assertThat(sheet.wordings().pairs()).extracting(Wording::same).containsExactly(true);
            assertThat(sheet.wordings().pairs().getFirst().asked().kind()).isEqualTo("Request");
        }

        @Test
        void aProposalWithoutAResolutionStandsAlone() {
            DecisionSheet sheet = sheet(
                    "- {id: l, type: LeadActionProposed, subject: \"decision:d\", data: {title: T, text: Vary it, to: [\"org:east\"]}}\n");

            assertThat(sheet.wordings().alone())
                    .extracting(s -> s.words(), s -> s.entries())
                    .containsExactly(
                            tuple("Proposal: Vary it No entry gives the words of a resolution.", List.of("l")));
            assertThat(sheet.wordings().none()).isFalse();
        }

        @Test
        void whereNothingIsOnRecordNothingIsSaid() {
            assertThat(sheet(
                                    "- {id: s, type: DecisionReported, subject: \"decision:d\", data: {to: [\"org:east\"], content: Told}}\n")
                            .wordings()
                            .none())
                    .isTrue();
        }
    }

    @Nested
    class BeforeTheBody {

        private static final String VERSIONS = """
                - {id: v1, type: DocumentVersionMade, subject: "doc:p-1", occurred: "2019-02-01", data: {title: Draft one, of: "doc:p", version: "1", state: draft}}
                - {id: v2, type: DocumentVersionMade, subject: "doc:p-2", occurred: "2019-03", data: {title: Draft two, of: "doc:p", version: "2", state: final}}
                - {id: v3, type: DocumentVersionMade, subject: "doc:p-3", occurred: "2019-06", data: {title: Draft three, of: "doc:p", state: corrected}}
                - {id: c1, type: ReportVersionCirculated, subject: "doc:p-1", data: {to: ["org:east"], version: "1", label: for comment}}
                """;

        @Test
        void eachPaperPutStandsWithItsVersionsAndWhetherEachExistedThatDay() {
            DecisionSheet sheet = sheet(PAPER + RESOLVED + VERSIONS);

            assertThat(sheet.papers().papers()).extracting(Paper::document).containsExactly("doc:p");
            Paper paper = sheet.papers().papers().getFirst();
            assertThat(paper.put()).extracting(r -> r.entry()).containsExactly("p");
            assertThat(paper.versions())
                    .extracting(Version::entry, Version::words, Version::byThen)
                    .containsExactly(
                            tuple("v1", "version 1, draft", Answer.YES),
                            tuple("v2", "version 2, final", Answer.POSSIBLY),
                            tuple("v3", "version not named, corrected", Answer.NO),
                            tuple("c1", "version 1, for comment", Answer.POSSIBLY));
            assertThat(paper.which().words()).startsWith("No entry shows which version was put");
        }

        @Test
        void aPaperWithoutVersionsSaysSo() {
            DecisionSheet sheet = sheet(PAPER + RESOLVED);

            assertThat(sheet.papers().papers().getFirst().which().words())
                    .isEqualTo("No entry tells of versions of this paper.");
            assertThat(sheet.papers().size()).isEqualTo(1);
        }

        @Test
        void aPaperThatIsItselfRecordedAsAVersionSaysWhichWasPut() {
            DecisionSheet sheet = sheet(PAPER + RESOLVED + """
                    - {id: itself, type: DocumentVersionMade, subject: "doc:p", occurred: "2019-02", data: {title: The paper, version: "3", state: final}}
                    """);

            assertThat(sheet.papers().papers().getFirst().which()).satisfies(which -> {
                assertThat(which.words()).isEqualTo("What was put is recorded as this version: version 3, final.");
                assertThat(which.entries()).contains("itself");
            });
        }

        @Test
        void versionsThatAllCameLaterAreToldAsLater() {
            DecisionSheet sheet = sheet(PAPER + RESOLVED
                    + VERSIONS.lines().filter(l -> l.contains("v3")).findFirst().orElseThrow() + "\n");

            assertThat(sheet.papers().papers().getFirst().which().words())
                    .startsWith("Every version that entries tell of is dated after the decision");
        }
    }

    @Nested
    class ArisingFromIt {

        private static final String MORE = """
                - {id: a, type: ConditionAttached, subject: "condition:c", occurred: "2019-03-01", data: {text: A review within six months, to: "decision:d"}}
                - {id: k, type: CommitmentMade, subject: "commitment:k", occurred: "2019-03-02", by: {organisation: "org:east"}, data: {text: To publish the reasons, holder: "org:east", due: "2019-05"}, links: [{relation: implements, to: r}]}
                - {id: u, type: CommitmentMade, subject: "commitment:u", by: {organisation: "org:west"}, data: {text: Something else}}
                """;

        private static final String DONE = """
                - {id: x, type: ConditionDischarged, subject: "condition:c", occurred: "2019-08", data: {how: met, evidence: The review}}
                - {id: y, type: CommitmentDischarged, subject: "commitment:k", occurred: "2019-09", data: {how: done, evidence: Published}}
                """;

        @Test
        void conditionsAndCommitmentsStandWithTheirStateAndWhatTiesThem() {
            DecisionSheet sheet = sheet(PAPER + RESOLVED + MORE);

            assertThat(sheet.arising().conditions())
                    .extracting(l -> l.id(), l -> l.state())
                    .containsExactly(tuple("condition:c", State.OPEN));
            assertThat(sheet.arising().commitments())
                    .extracting(c -> c.commitment(), c -> c.open(), c -> c.due().words())
                    .containsExactly(tuple("commitment:k", true, "May 2019"));
            assertThat(sheet.arising().commitments().getFirst().ties())
                    .extracting(t -> t.words(), t -> t.entries())
                    .containsExactly(tuple("It implements the decision.", List.of("k")));
        }

        @Test
        void theStateIsThatOfTheMomentAskedAbout() {
            EntrySource source = ledger(PAPER + RESOLVED + MORE + DONE);
            DecisionId d = new DecisionId("decision:d");

            DecisionSheet today = DecisionSheets.of(source, d, AsOf.NOW).whole();
            DecisionSheet then = DecisionSheets.of(source, d, new AsOf(null, Edtf.parse("2019-07")))
                    .whole();

            assertThat(today.arising().conditions().getFirst().state()).isEqualTo(State.CLOSED);
            assertThat(today.arising().commitments().getFirst().state().kind()).isEqualTo(Kind.DONE);
            assertThat(then.arising().conditions().getFirst().state()).isEqualTo(State.OPEN);
            assertThat(then.arising().commitments().getFirst().state().kind()).isEqualTo(Kind.OPEN);
        }

        @Test
        void aCommitmentThatTheDecisionsEntryCommitsToIsTiedByThatEntry() {
            DecisionSheet sheet = sheet(PAPER
                    + RESOLVED.replace("one year}}", "one year}, links: [{relation: commitsTo, to: \"commitment:u\"}]}")
                    + MORE);

            assertThat(sheet.arising().commitments())
                    .filteredOn(c -> c.commitment().equals("commitment:u"))
                    .flatExtracting(c -> c.ties())
                    .extracting(t -> t.words())
                    .containsExactly("The decision's entry commits to it.");
        }

        @Test
        void theConditionsOfTheContractItAwardsStandWithItsOwn() {
            DecisionSheet sheet = sheet("""
                    - {id: w, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-03-01", by: {organisation: "org:east"}, data: {title: The award, provider: "org:west", contract: "contract:c"}}
                    - {id: a, type: ConditionAttached, subject: "condition:c", data: {text: Monthly reports, to: "contract:c"}}
                    """);

            assertThat(sheet.arising().conditions()).extracting(l -> l.id()).containsExactly("condition:c");
        }
    }

    @Test
    void aPartIsWorkedOutOnceAndTheWholeIsMadeOfTheParts() {
        List<RecordedEntry> recorded = CaseLedger.everyCase();
        DecisionSheets parts =
                DecisionSheets.of(new MemorySource(recorded), new DecisionId("decision:sst-interim-award"), AsOf.NOW);

        DecisionSheet whole = parts.whole();

        assertThat(parts.votes()).isSameAs(parts.votes()).isSameAs(whole.votes());
        assertThat(whole.options()).isSameAs(parts.dossier().options()).isNotEmpty();
        assertThat(whole.adequacy().missing())
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.owner()).isNotEmpty());
        assertThat(whole.papers().size()).isPositive();
        assertThat(whole.notPut()).isNotEmpty();
    }
}
