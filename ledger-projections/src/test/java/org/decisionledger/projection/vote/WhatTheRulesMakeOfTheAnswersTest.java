package org.decisionledger.projection.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.vote.VoteOutcome.Act;
import org.decisionledger.projection.vote.VoteOutcome.Body;
import org.decisionledger.projection.vote.VoteOutcome.Flag;
import org.decisionledger.projection.vote.VoteOutcome.Party;
import org.decisionledger.projection.vote.VoteOutcome.Reach;
import org.decisionledger.projection.vote.VoteOutcome.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** F16, F17, F18: answers, rules and authority, brought together from the record. */
class WhatTheRulesMakeOfTheAnswersTest {

    private static final String BODIES = """
            - {id: r-a, type: OrganisationRegistered, subject: "org:alpha", data: {name: Alpha CCG, kind: clinicalCommissioningGroup}}
            - {id: r-b, type: OrganisationRegistered, subject: "org:beta", data: {name: Beta CCG, kind: clinicalCommissioningGroup}}
            - {id: r-c, type: OrganisationRegistered, subject: "org:gamma", data: {name: Gamma Council, kind: localAuthority}}
            - {id: r-x, type: OrganisationRegistered, subject: "org:outsider", data: {name: Outsider, kind: other}}
            - {id: r-g, type: OrganisationRegistered, subject: "org:all", data: {name: The commissioners, kind: other, members: ["org:alpha", "org:beta", "org:gamma"]}}
            - {id: r-i, type: InstrumentAdopted, subject: "instrument:cca", data: {title: The agreement, kind: agreement, parties: ["org:all"]}}
            """;

    private static final String MAJORITY = """
            - {id: rule-1, type: DecisionRuleSet, subject: "rule:majority", data: {title: Majority, method: simpleMajority, instrument: "instrument:cca", clause: "3", basis: written, matters: [variations], parties: ["org:alpha", "org:beta", "org:gamma"], silence: notCounted, shareOf: answersGiven, binding: true}}
            """;

    private static final String PUT = """
            - {id: put, type: LeadActionProposed, subject: "decision:d", occurred: "2020-03-02", by: {organisation: "org:alpha"}, data: {title: A variation, text: Vary it, matterClass: "variations", to: ["org:alpha", "org:beta", "org:gamma"], replyBy: "2020-03-16"}}
            """;

    private static String answer(String id, String party, String reply, String day) {
        return "- {id: %s, type: PartyResponded, subject: \"decision:d\", occurred: \"%s\", data: {party: \"org:%s\", reply: %s, means: inWriting}}\n"
                .formatted(id, day, party, reply);
    }

    private static VoteOutcome votes(String more, @Nullable String on) {
        return of(new MemorySource(CaseLedger.told(BODIES + more)), "decision:d", on);
    }

    private static VoteOutcome of(EntrySource source, String decision, @Nullable String on) {
        return Votes.of(source, new DecisionId(decision), on == null ? null : Edtf.parse(on), AsOf.NOW);
    }

    private static List<String> codes(VoteOutcome votes) {
        return votes.remarks().stream().map(Flag::code).toList();
    }

    private static Party party(VoteOutcome votes, String body) {
        return votes.parties().stream()
                .filter(p -> p.organisation().equals("org:" + body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRuleIsFoundByThePartiesAskedAndTheOutcomeCitesIt() {
        VoteOutcome votes = votes(
                MAJORITY
                        + PUT
                        + answer("a1", "alpha", "agrees", "2020-03-04")
                        + answer("b1", "beta", "agrees", "2020-03-05")
                        + answer("c1", "gamma", "rejects", "2020-03-06"),
                null);

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.CARRIED);
        assertThat(votes.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.cited()).isEqualTo("“Majority”, clause 3 of The agreement");
            assertThat(rule.entry()).isEqualTo("rule-1");
        });
        assertThat(party(votes, "gamma").standing()).containsExactly("rejects");
        assertThat(votes.workings()).anyMatch(w -> w.contains("Rejects: Gamma Council"));
        assertThat(votes.put()).satisfies(put -> assertThat(put.row().entry()).isEqualTo("put"));
    }

    @Test
    void aRuleThatNamesOnlyTheGroupOfThePartiesIsFoundToo() {
        String ofTheGroup =
                MAJORITY.replace("parties: [\"org:alpha\", \"org:beta\", \"org:gamma\"]", "parties: [\"org:all\"]");

        assertThat(votes(ofTheGroup + PUT, "2020-03-17").rules()).hasSize(1);
    }

    @Test
    void severalClassesInOneFieldAreEachHeldAgainstTheRules() {
        String both = PUT.replace("\"variations\"", "\"lead actions;  Variations\"");

        assertThat(votes(MAJORITY + both, "2020-03-17").rules()).hasSize(1);
        assertThat(MatterClasses.of("a, b; c", List.of())).containsExactly("a", "b", "c");
        assertThat(MatterClasses.of("a, b; c", List.of("A,  b"))).containsExactly("a, b", "c");
        assertThat(MatterClasses.of(null, List.of())).isEmpty();
    }

    @Test
    void withoutADayTheLastOnRecordIsTakenSoThatSilenceIsNeverReadIntoTimeThatIsNotOver() {
        String silenceConsents = MAJORITY.replace("silence: notCounted", "silence: consent");
        VoteOutcome votes = votes(silenceConsents + PUT + answer("a1", "alpha", "agrees", "2020-03-04"), null);

        assertThat(votes.on()).isEqualTo("2020-03-04");
        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.OPEN);
        assertThat(votes.awaited()).isTrue();
        assertThat(votes.silent()).isEmpty();
    }

    @Test
    void aSilentPartyIsNamedOnceTheTimeIsOver() {
        VoteOutcome votes = votes(MAJORITY + PUT + answer("a1", "alpha", "agrees", "2020-03-04"), "2020-03-16");

        assertThat(votes.silent()).containsExactly("org:beta", "org:gamma");
        assertThat(party(votes, "beta").flags()).containsExactly("silent");
        assertThat(votes.awaited()).isFalse();
    }

    @Test
    void anAnswerAfterTheDeadlineIsShownFlaggedAndNotCounted() {
        VoteOutcome votes = votes(
                MAJORITY
                        + PUT
                        + answer("a1", "alpha", "agrees", "2020-03-04")
                        + answer("b1", "beta", "rejects", "2020-03-17"),
                null);

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.CARRIED);
        assertThat(party(votes, "beta").flags()).containsExactly("late", "silent");
        assertThat(codes(votes)).contains("answer-after-deadline");
    }

    @Test
    void anAnswerAfterTheMomentIsNotShownAndThatIsSaid() {
        VoteOutcome votes = votes(MAJORITY + PUT + answer("b1", "beta", "rejects", "2020-03-17"), "2020-03-16");

        assertThat(party(votes, "beta").answers()).isEmpty();
        assertThat(votes.remarks())
                .filteredOn(f -> f.code().equals("answers-after-the-moment"))
                .singleElement()
                .satisfies(f -> assertThat(f.entries()).containsExactly("b1"));
    }

    @Test
    void aVoteByABodyThatIsNotAPartyIsShownFlaggedAndNotCounted() {
        VoteOutcome votes = votes(
                MAJORITY
                        + PUT
                        + answer("a1", "alpha", "rejects", "2020-03-04")
                        + answer("x1", "outsider", "agrees", "2020-03-05"),
                "2020-03-17");

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.NOT_CARRIED);
        assertThat(party(votes, "outsider").flags()).containsExactly("not-a-party");
        assertThat(codes(votes)).contains("vote-by-non-party");
    }

    @Test
    void twoDifferentAnswersOfOnePartyAreFlaggedAndStandingAsideToo() {
        VoteOutcome votes = votes(
                MAJORITY
                        + PUT
                        + answer("a1", "alpha", "agrees", "2020-03-04")
                        + answer("a2", "alpha", "rejects", "2020-03-05")
                        + answer("b1", "beta", "standsAside", "2020-03-05"),
                "2020-03-17");

        assertThat(party(votes, "alpha").flags()).containsExactly("answered-twice");
        assertThat(party(votes, "beta").flags()).containsExactly("stood-aside");
    }

    @Test
    void weightsThatDoNotTotalAHundredAreShownWithTheirSum() {
        String weighted = MAJORITY.replace("simpleMajority", "weightedMajority")
                .replace(
                        "silence:",
                        "weights: [{party: \"org:alpha\", percent: \"16.6\"}, {party: \"org:beta\", percent: \"16.6\"}, {party: \"org:gamma\", percent: \"7.14\"}], silence:");
        VoteOutcome votes = votes(weighted + PUT + answer("a1", "alpha", "agrees", "2020-03-04"), "2020-03-17");

        assertThat(votes.rules()).singleElement().satisfies(r -> {
            assertThat(r.sumOfWeights()).isEqualTo("40.34");
            assertThat(r.weights()).contains("Gamma Council 7.14 %");
        });
        assertThat(party(votes, "alpha").weight()).isEqualTo("16.6");
        assertThat(votes.remarks())
                .filteredOn(f -> f.code().equals("weights-do-not-total-100"))
                .singleElement()
                .satisfies(f -> assertThat(f.words()).contains("40.34"));
    }

    @Test
    void aParameterThatTheTextLeavesOutAndOnWhichItTurnsIsNamedAndNoOutcomeIsTold() {
        String noSilence = MAJORITY.replace("silence: notCounted, ", "");
        VoteOutcome votes = votes(
                noSilence
                        + PUT
                        + answer("a1", "alpha", "agrees", "2020-03-04")
                        + answer("b1", "beta", "rejects", "2020-03-04"),
                "2020-03-17");

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.CANNOT_BE_TOLD);
        assertThat(votes.remarks())
                .anyMatch(f -> f.code().equals("missing-parameter") && f.about().equals("silence"));
    }

    @Test
    void noticeInWorkingDaysIsCountedByTheBankHolidaysOfEnglandAndWales() {
        String notice = MAJORITY.replace("silence:", "noticeDays: 5, noticeCount: workingDays, silence:");
        String overEaster = PUT.replace("2020-03-02", "2020-04-08")
                .replace("replyBy: \"2020-03-16\"", "decisionOn: \"2020-04-16\"");
        VoteOutcome votes = votes(notice + overEaster, "2020-04-16");

        // 9, 14, 15 and, if it counts, 16 April: Good Friday and Easter Monday do not.
        assertThat(votes.rules())
                .singleElement()
                .satisfies(r ->
                        assertThat(r.notice()).isEqualTo("5 working days asked, between 3 and 4 given: too short"));
        assertThat(votes.workings()).anyMatch(w -> w.contains("bank holidays of England and Wales"));
    }

    @Test
    void noticeAndQuorumThatHoldOrCannotBeToldAreSaidInWords() {
        String both = MAJORITY.replace("silence:", "noticeDays: 5, noticeCount: calendarDays, quorum: 2, silence:");
        String decided = PUT.replace("replyBy:", "decisionOn: \"2020-03-20\", replyBy:");
        VoteOutcome held = votes(both + decided + answer("a1", "alpha", "agrees", "2020-03-04"), "2020-03-20");
        VoteOutcome unknown = votes(
                both
                        + PUT
                        + answer("a1", "alpha", "agrees", "2020-03-04")
                        + answer("b1", "beta", "standsAside", "2020-03-04"),
                "2020-03-20");

        assertThat(held.rules().getFirst().notice()).isEqualTo("5 days asked, between 17 and 18 given: enough");
        assertThat(held.rules().getFirst().quorum()).isEqualTo("a quorum of 2; 1 took part: not met");
        assertThat(unknown.rules().getFirst().notice())
                .isEqualTo("5 days asked, the days given cannot be counted: whether that is enough cannot be told");
        assertThat(unknown.rules().getFirst().quorum())
                .isEqualTo("a quorum of 2; between 1 and 2 took part: whether it was met cannot be told");
    }

    @Test
    void withoutARuleNothingIsToldAndTheAnswersAreShownAllTheSame() {
        VoteOutcome votes = votes(
                PUT + answer("a1", "alpha", "agrees", "2020-03-04") + answer("x1", "outsider", "agrees", "2020-03-05"),
                "2020-03-17");

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.CANNOT_BE_TOLD);
        assertThat(codes(votes)).contains("no-rule-found");
        assertThat(party(votes, "alpha").answers()).hasSize(1);
        assertThat(party(votes, "outsider").flags()).containsExactly("not-a-party");
    }

    @Test
    void nothingProposedAndNothingAnsweredIsSaid() {
        VoteOutcome votes = votes("""
                - {id: s, type: DecisionSought, subject: "decision:d", data: {title: Sought, text: Something}}
                """, "2020-03-17");

        assertThat(votes.outcome()).isNull();
        assertThat(votes.outcomeWords()).startsWith("Nothing to work out");
    }

    @Test
    void withoutAnyDayNothingIsWorkedOutAndThatIsSaid() {
        VoteOutcome votes = votes(MAJORITY + PUT.replace("occurred: \"2020-03-02\", ", ""), null);

        assertThat(votes.on()).isNull();
        assertThat(votes.outcomeWords()).startsWith("Not worked out: no day is on record");
    }

    @Test
    void aMomentCoarserThanADayIsRefused() {
        assertThatThrownBy(() -> votes(MAJORITY + PUT, "2020-03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no single moment");
    }

    @Test
    void theEndOfWhatIsAskedAboutIsTheMomentWhenNoOtherIsGiven() {
        EntrySource source = new MemorySource(CaseLedger.told(BODIES + MAJORITY + PUT));
        VoteOutcome votes = Votes.of(source, new DecisionId("decision:d"), null, new AsOf(null, Edtf.parse("2020-03")));

        assertThat(votes.on()).isEqualTo("2020-03-31");
    }

    @Test
    void aProposalPutMoreThanOnceIsSaidAndTheLastIsCountedOn() {
        String again = PUT.replace("id: put", "id: again")
                .replace("2020-03-02", "2020-03-03")
                .replace("Vary it", "Vary it less");
        VoteOutcome votes = votes(MAJORITY + PUT + again, "2020-03-17");

        assertThat(votes.put()).satisfies(put -> assertThat(put.text()).isEqualTo("Vary it less"));
        assertThat(codes(votes)).contains("put-more-than-once");
    }

    @Test
    void anOutcomeRecordedThatDiffersFromTheOneWorkedOutIsFlaggedAndBothStand() {
        VoteOutcome votes = votes(
                MAJORITY + PUT + answer("a1", "alpha", "rejects", "2020-03-04")
                        + answer("b1", "beta", "rejects", "2020-03-04")
                        + """
                        - {id: closed, type: ResponseWindowClosed, subject: "decision:d", occurred: "2020-03-16", data: {deadline: "2020-03-16", outcome: carried}}
                        - {id: done, type: LeadActionImplemented, subject: "decision:d", occurred: "2020-03-20", by: {organisation: "org:alpha"}, data: {basis: vote}}
                        """,
                null);

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.NOT_CARRIED);
        assertThat(votes.recorded())
                .extracting(r -> r.row().entry(), Recorded::outcome, Recorded::differs)
                .containsExactly(tuple("closed", CollectiveOutcome.CARRIED, true), tuple("done", null, true));
        assertThat(codes(votes)).filteredOn("differs-from-recorded"::equals).hasSize(2);
    }

    @Test
    void aRecordedSilenceThatTheAnswersDoNotShowIsFlagged() {
        VoteOutcome votes = votes(MAJORITY + PUT + answer("a1", "alpha", "agrees", "2020-03-04") + """
                        - {id: closed, type: ResponseWindowClosed, subject: "decision:d", occurred: "2020-03-16", data: {deadline: "2020-03-16", outcome: carried, silent: ["org:beta"]}}
                        """, null);

        assertThat(votes.remarks())
                .filteredOn(f -> f.code().equals("silence-differs-from-recorded"))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.words())
                                .isEqualTo(
                                        "Recorded as silent: Beta CCG. By the answers now on record: Beta CCG, Gamma Council."));
    }

    @Test
    void aClosingRecordedBeforeTheTimeWasOverIsFlagged() {
        String later = PUT.replace("2020-03-16", "2031-03-16");
        VoteOutcome votes = votes(MAJORITY + later + """
                        - {id: closed, type: ResponseWindowClosed, subject: "decision:d", occurred: "2031-03-16", data: {deadline: "2031-03-16"}}
                        """, null);

        assertThat(codes(votes)).contains("closed-before-the-end");
        assertThat(votes.recorded())
                .singleElement()
                .satisfies(r -> assertThat(r.words()).isEqualTo("The entry states no outcome."));
    }

    @Test
    void f16BodiesThatMetInCommonEachHaveAnOutcomeOfTheirOwnAndNoneForAll() {
        VoteOutcome votes = of(new MemorySource(CaseLedger.inOrder()), "decision:sst-interim-award", null);

        assertThat(votes.outcome()).isNull();
        assertThat(votes.outcomeWords()).startsWith("Each body decides for itself");
        assertThat(votes.bodies())
                .hasSize(4)
                .allMatch(b -> b.outcome() == CollectiveOutcome.CARRIED)
                .extracting(Body::organisation)
                .contains("org:cannock-chase-ccg")
                .doesNotContain("org:sst-governing-bodies");
        assertThat(votes.authority()).hasSize(4).allMatch(a -> a.reach() == Reach.NONE_ON_RECORD);
    }

    @Test
    void aResolutionOfAGroupSaysThatItsMembersOwnAreNotOnRecord() {
        VoteOutcome votes = of(new MemorySource(CaseLedger.inOrder()), "decision:sst-interim-solution", null);

        assertThat(codes(votes)).contains("resolved-as-a-group", "no-proposal-on-record");
    }

    @Test
    void positionsToldWithAResolutionStandForAnswersWhereNoneIsOnRecord() {
        VoteOutcome votes = votes(MAJORITY + """
                - {id: res, type: ResolutionPassed, subject: "decision:d", occurred: "2020-03-20", by: {organisation: "org:all"}, data: {text: Vary it, positions: [{body: "org:alpha", position: agreed}, {body: "org:beta", position: opposed}]}}
                """, null);

        assertThat(party(votes, "alpha").answers()).singleElement().satisfies(a -> {
            assertThat(a.means()).isNull();
            assertThat(a.words()).isEqualTo("agreed");
        });
        assertThat(codes(votes)).contains("no-proposal-on-record");
    }

    private static final String DELEGATION = """
            - {id: office, type: OfficeEstablished, subject: "office:alpha-finance", data: {title: Finance director, organisation: "org:alpha"}}
            - {id: del, type: DelegatedAuthorityRecorded, subject: "delegation:alpha-finance", data: {title: Scheme of delegation, from: "org:alpha", holder: "org:alpha", matters: [variations], limit: {value: "1000.00", currency: GBP}, inForce: "2020-01-01/2020-12-31"}}
            """;

    private static Act actUnder(String delegation, String value, String day) {
        String put = PUT.replace("replyBy:", "value: {value: \"" + value + "\", currency: GBP}, replyBy:");
        VoteOutcome votes = votes(delegation + put + """
                        - {id: done, type: LeadActionImplemented, subject: "decision:d", occurred: "%s", by: {organisation: "org:alpha", authority: the scheme}, data: {basis: vote}}
                        """.formatted(day), null);
        return votes.authority().getFirst();
    }

    @Test
    void f18AnActWithinTheDelegationUpToTheLimitItselfIsCovered() {
        Act act = actUnder(onlyDelegation(), "1000.00", "2020-03-20");

        assertThat(act.reach()).isEqualTo(Reach.WITHIN);
        assertThat(act.authorityStated()).isEqualTo("the scheme");
        assertThat(act.delegations())
                .singleElement()
                .satisfies(d -> assertThat(d.entries()).containsExactly("del", "done"));
    }

    private static String onlyDelegation() {
        return DELEGATION.substring(DELEGATION.indexOf("- {id: del"));
    }

    @Test
    void f18AnActBeyondTheLimitOutOfTimeOfOtherMattersOrKeptBackIsFlaggedAndStands() {
        String other = onlyDelegation().replace("matters: [variations]", "matters: [staffing]");
        String kept = onlyDelegation().replace("matters: [variations]", "keptBack: [Variations]");

        assertOutside(actUnder(onlyDelegation(), "1000.01", "2020-03-20"), "reaches up to GBP 1000.00");
        assertOutside(actUnder(onlyDelegation(), "10.00", "2021-03-20"), "was not in force on 20 March 2021");
        assertOutside(actUnder(other, "10.00", "2020-03-20"), "is for staffing");
        assertOutside(actUnder(kept, "10.00", "2020-03-20"), "keeps this matter back");
    }

    private static void assertOutside(Act act, String words) {
        assertThat(act.reach()).isEqualTo(Reach.OUTSIDE);
        assertThat(act.words()).contains("ultra vires");
        assertThat(act.delegations())
                .singleElement()
                .satisfies(d -> assertThat(d.words()).contains(words));
    }

    @Test
    void f18WhatTheRecordDoesNotDecideIsNotCalledOutside() {
        String noLimit =
                onlyDelegation().replace("limit: {value: \"1000.00\", currency: GBP}", "limitStated: as agreed");

        assertThat(actUnder(noLimit, "10.00", "2020-03-20").reach()).isEqualTo(Reach.CANNOT_BE_TOLD);
        assertThat(actUnder(onlyDelegation().replace("GBP", "EUR"), "10.00", "2020-03-20")
                        .reach())
                .isEqualTo(Reach.CANNOT_BE_TOLD);
        assertThat(actUnder(onlyDelegation(), "10.00", "2020").reach()).isEqualTo(Reach.WITHIN);
        assertThat(actUnder(onlyDelegation(), "10.00", "2020-12/2021-02").reach())
                .isEqualTo(Reach.CANNOT_BE_TOLD);
        assertThat(actUnder("", "10.00", "2020-03-20").reach()).isEqualTo(Reach.NONE_ON_RECORD);
    }

    @Test
    void f18TheValueOfTheContractStandsInWhereTheProposalNamesNoSum() {
        VoteOutcome votes = votes(onlyDelegation() + """
                        - {id: con, type: ContractAwarded, subject: "contract:c", data: {title: The contract, providers: ["org:outsider"], commissioners: ["org:alpha"], value: {value: "5000.00", currency: GBP}}}
                        - {id: aw, type: InterimAwardApproved, subject: "decision:d", occurred: "2020-03-20", by: {organisation: "org:alpha"}, data: {title: The award, provider: "org:outsider", contract: "contract:c"}}
                        """, null);

        Act act = votes.authority().getFirst();
        assertThat(act.delegations().getFirst().words()).contains("GBP 5000.00 is at stake", "no class of this matter");
        assertThat(act.reach()).isEqualTo(Reach.OUTSIDE);
    }

    @Test
    void f18AnAnswerOutsideTheDelegationItReliesOnIsCountedAndFlagged() {
        String relying =
                "- {id: b1, type: PartyResponded, subject: \"decision:d\", occurred: \"2020-03-05\", data: {party: \"org:beta\", reply: agrees, means: inWriting, authority: \"delegation:alpha-finance\"}}\n";
        VoteOutcome votes = votes(MAJORITY + onlyDelegation() + PUT + relying, "2020-03-17");

        assertThat(votes.outcome()).isEqualTo(CollectiveOutcome.CARRIED);
        assertThat(party(votes, "beta").answers()).singleElement().satisfies(a -> {
            assertThat(a.authorityTitle()).isEqualTo("Scheme of delegation");
            assertThat(a.outside()).anyMatch(s -> s.words().contains("is of Alpha CCG and not of Beta CCG"));
        });
    }
}
