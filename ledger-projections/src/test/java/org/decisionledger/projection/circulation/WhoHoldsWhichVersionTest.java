package org.decisionledger.projection.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.timeline.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which version went to whom, how complete, on what terms, recalled or not, at any time. */
class WhoHoldsWhichVersionTest {

    private static final String DRAFT = """
            - {id: made, type: DocumentVersionMade, subject: "doc:draft", occurred: "2018-10-20", by: {organisation: "org:reviewer"}, data: {title: The draft, review: "review:r", version: first draft, state: draft, withheld: [appendices]}}
            - {id: sent, type: ReportVersionCirculated, subject: "doc:draft", occurred: "2018-10-24", by: {organisation: "org:reviewer"}, data: {to: ["org:ccg"], review: "review:r", leftOut: [appendices]}}
            """;
    private static final String TERMS = DRAFT + """
            - {id: terms, type: CopyHeldOnTerms, subject: "doc:draft", occurred: "2018-10-24", data: {holders: ["org:ccg"], terms: [notToBeShared]}}
            """;
    private static final String PASSED_ON = """
            - {id: on, type: ReportVersionCirculated, subject: "doc:draft", occurred: "2018-12", by: {organisation: "org:ccg"}, data: {to: ["org:carers"], review: "review:r"}}
            """;
    private static final String RECALLED = """
            - {id: recall, type: DocumentRecalled, subject: "doc:draft", occurred: "2019-02-01", by: {organisation: "org:reviewer"}, data: {from: ["org:ccg"], request: destroy it, compliance: it was not destroyed}}
            """;

    @Test
    void aCopyShowsHowItCameHowCompleteItIsOnWhatTermsAndThatItWasNotCalledBack() {
        Copy copy = only(TERMS, AsOf.NOW);

        assertThat(copy.holder()).isEqualTo("org:ccg");
        assertThat(words(copy.passing())).containsExactly("passed on to it by org:reviewer (24 October 2018)");
        assertThat(words(copy.completeness())).containsExactly("left out: appendices (24 October 2018)");
        assertThat(words(copy.terms())).containsExactly("not to be shared (24 October 2018)");
        assertThat(words(copy.recall())).containsExactly("no entry shows that it was called back");
    }

    @Test
    void aRecallIsShownWithWhatTheHolderDid() {
        assertThat(words(only(DRAFT + RECALLED, AsOf.NOW).recall()))
                .containsExactly(
                        "called back by org:reviewer: destroy it; what the holders did: it was not destroyed (1 February 2019)");
    }

    @Test
    void onADateBeforeTheRecallItWasNotCalledBack() {
        assertThat(words(only(DRAFT + RECALLED, on("2019-01")).recall()))
                .containsExactly("no entry shows that it was called back");
    }

    @Test
    void nobodyHeldItBeforeItWasSent() {
        assertThat(of(DRAFT, on("2018-10-21")).versions().getFirst().copies()).isEmpty();
    }

    @Test
    void theStateIsTheLastThatThoseWhoIssueItTell() {
        String story = DRAFT + """
                - {id: final, type: DocumentVersionMade, subject: "doc:draft", occurred: "2019-06", data: {state: final}}
                """;

        assertThat(of(story, AsOf.NOW).versions().getFirst().state().words()).isEqualTo("final (June 2019)");
        assertThat(of(story, on("2018-12")).versions().getFirst().state().words())
                .startsWith("draft (first draft); not included: appendices");
    }

    @Test
    void theVersionsOfADocumentAreFoundFromTheDocument() {
        String story = """
                - {id: one, type: DocumentVersionMade, subject: "doc:v1", occurred: "2018", data: {of: "doc:report", state: draft}}
                - {id: two, type: DocumentVersionMade, subject: "doc:v2", occurred: "2019", data: {of: "doc:report", state: final, replaces: "doc:v1"}}
                """;

        assertThat(Circulations.of(source(story), ThingId.parse("doc:report"), AsOf.NOW)
                        .versions())
                .extracting(Circulation.Version::document)
                .containsExactly("doc:v1", "doc:v2");
    }

    @Nested
    class WhatDoesNotFit {

        @Test
        void passingOnWhatWasNotToBeSharedDoesNotFitTheTerms() {
            assertThat(breaches(TERMS + PASSED_ON)).containsExactly("PASSED_ON_AGAINST_TERMS terms on");
        }

        @Test
        void whereNoDateShowsThatTheTermsCameFirstThatIsSaid() {
            assertThat(of(TERMS + PASSED_ON.replace("occurred: \"2018-12\", ", ""), AsOf.NOW)
                            .breaches())
                    .singleElement()
                    .satisfies(b -> assertThat(b.why().words()).endsWith("No date shows that the terms came first."));
            assertThat(of(TERMS + PASSED_ON, AsOf.NOW).breaches())
                    .singleElement()
                    .satisfies(b -> assertThat(b.why().words()).doesNotContain("No date"));
        }

        @Test
        void passingOnWithoutTermsFits() {
            assertThat(breaches(DRAFT + PASSED_ON)).isEmpty();
        }

        @Test
        void termsThatAreOverForbidNothing() {
            assertThat(breaches(TERMS.replace("[notToBeShared]", "[notToBeShared], until: \"2018-11\"") + PASSED_ON))
                    .isEmpty();
        }

        @Test
        void termsOfAnotherHolderForbidNothing() {
            assertThat(breaches(TERMS.replace("holders: [\"org:ccg\"]", "holders: [\"org:trust\"]") + PASSED_ON))
                    .isEmpty();
        }

        @Test
        void confidenceToldInWordsIsPutToAReader() {
            assertThat(breaches(DRAFT.replace("leftOut: [appendices]", "terms: in confidence") + PASSED_ON))
                    .containsExactly("PASSED_ON_THOUGH_IN_CONFIDENCE sent on");
        }

        @Test
        void otherTermsToldInWordsDoNotForbidPassingOn() {
            assertThat(breaches(DRAFT.replace("leftOut: [appendices]", "terms: comments by 21 December") + PASSED_ON))
                    .isEmpty();
        }

        @Test
        void passingOnBeforeTheDateSetDoesNotFit() {
            assertThat(breaches(TERMS.replace("[notToBeShared]", "[notBeforeADate], until: \"2019-03\"") + PASSED_ON))
                    .containsExactly("PASSED_ON_BEFORE_THE_DATE terms on");
        }

        @Test
        void passingOnAfterTheDateSetFits() {
            assertThat(breaches(TERMS.replace("[notToBeShared]", "[notBeforeADate], until: \"2018-11\"") + PASSED_ON))
                    .isEmpty();
        }

        @Test
        void passingOnAfterARecallDoesNotFit() {
            assertThat(breaches(DRAFT + RECALLED + PASSED_ON.replace("2018-12", "2019-03")))
                    .containsExactly("PASSED_ON_AFTER_RECALL recall on");
        }

        @Test
        void passingOnBeforeARecallFits() {
            assertThat(breaches(DRAFT + RECALLED + PASSED_ON)).isEmpty();
        }

        @Test
        void leavingOutWhatTheTermsAskForDoesNotFit() {
            assertThat(breaches("""
                    - {id: on, type: ReportVersionCirculated, subject: "doc:draft", by: {organisation: "org:carers"}, data: {to: ["org:media"], review: "review:r", terms: "provided that the provider's response is with it", leftOut: ["the provider's response"]}}
                    """)).containsExactly("LEFT_OUT_WHAT_WAS_ASKED_FOR on");
        }

        @Test
        void aLabelThatSaysFinalOnADraftDoesNotFit() {
            assertThat(breaches(DRAFT + """
                    - {id: label, type: CopyLabelSeen, subject: "doc:draft", occurred: "2018-12", data: {label: FINAL, says: final, holder: "org:carers"}}
                    """)).containsExactly("LABEL_AGAINST_STATE label made");
        }

        @Test
        void aLabelThatSaysDraftOnADraftFits() {
            assertThat(breaches(DRAFT + """
                    - {id: label, type: CopyLabelSeen, subject: "doc:draft", occurred: "2018-12", data: {label: Draft, says: draft}}
                    """)).isEmpty();
        }

        @Test
        void aLabelThatSaysNothingOfTheStateIsNotHeldAgainstIt() {
            assertThat(breaches(DRAFT + """
                    - {id: label, type: CopyLabelSeen, subject: "doc:draft", occurred: "2018-12", data: {label: Confidential}}
                    """)).isEmpty();
        }
    }

    private static Circulation of(String yaml, AsOf asOf) {
        return Circulations.of(source(yaml), ThingId.parse("review:r"), asOf);
    }

    private static Copy only(String yaml, AsOf asOf) {
        List<Copy> copies = of(yaml, asOf).versions().getFirst().copies();
        assertThat(copies).hasSize(1);
        return copies.getFirst();
    }

    private static List<String> breaches(String yaml) {
        return of(yaml, AsOf.NOW).breaches().stream()
                .map(WhoHoldsWhichVersionTest::brief)
                .toList();
    }

    private static String brief(Breach breach) {
        return breach.kind() + " " + String.join(" ", breach.why().entries());
    }

    private static List<String> words(List<Statement> statements) {
        return statements.stream().map(Statement::words).toList();
    }

    private static AsOf on(String date) {
        return new AsOf(null, Edtf.parse(date));
    }

    private static MemorySource source(String yaml) {
        return new MemorySource(CaseLedger.told(yaml));
    }
}
