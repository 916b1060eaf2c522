package org.decisionledger.projection.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.repetition.Repetition.Suggestion;
import org.junit.jupiter.api.Test;

/** A complaint suggests the earlier ones it may repeat, by body lineage, service and theme; a person judges. */
class TheSameAgainTest {

    private static final String TWO = """
            - {id: c1, type: ComplaintReceived, subject: "complaint:one", occurred: "2015-01", data: {title: First, kind: formal, to: ["org:monitor"], against: ["org:trust"], grounds: [the trust refuses referrals of autistic children]}}
            - {id: c2, type: ComplaintReceived, subject: "complaint:two", occurred: "2016-09", data: {title: Second, kind: formal, to: ["org:trust"], against: ["org:trust"], grounds: [referral of an autistic child refused]}}
            """;

    @Test
    void anEarlierComplaintAboutTheSameBodyInLikeWordsIsSuggested() {
        assertThat(suggested(TWO)).containsExactly("complaint:one");
    }

    @Test
    void aLaterOneIsNot() {
        assertThat(Repetitions.of(source(TWO), new ComplaintId("complaint:one"), AsOf.NOW)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void anEarlierOneAboutTheSameBodyInOtherWordsIsNot() {
        assertThat(suggested(
                        TWO.replace("the trust refuses referrals of autistic children", "parking at the hospital")))
                .isEmpty();
    }

    @Test
    void anEarlierOneInLikeWordsAboutAnotherBodyIsNot() {
        assertThat(suggested(TWO.replace(
                        "[\"org:monitor\"], against: [\"org:trust\"]", "[\"org:b\"], against: [\"org:b\"]")))
                .isEmpty();
    }

    @Test
    void anEarlierOneAboutABodyThatThisOneFollowsIsSuggested() {
        String story =
                TWO.replace("[\"org:monitor\"], against: [\"org:trust\"]", "[\"org:old\"], against: [\"org:old\"]");

        assertThat(suggested(story + """
                - {id: m, type: OrganisationsMerged, subject: "org:trust", occurred: "2016-01-01", data: {predecessors: ["org:old"]}}
                """)).containsExactly("complaint:one");
        assertThat(suggested(story)).isEmpty();
    }

    @Test
    void aThemeInCommonIsEnoughWhereTheServiceIsTheSame() {
        String story = """
                - {id: c1, type: ComplaintReceived, subject: "complaint:one", occurred: "2015", data: {title: Alpha, kind: formal, to: ["org:a"]}}
                - {id: t1, type: ComplaintThemed, subject: "complaint:one", data: {themes: [joint working], service: autism}}
                - {id: c2, type: ComplaintReceived, subject: "complaint:two", occurred: "2016", data: {title: Beta, kind: formal, to: ["org:b"]}}
                - {id: t2, type: ComplaintThemed, subject: "complaint:two", data: {themes: [Joint working], service: Autism}}
                """;

        assertThat(suggested(story)).containsExactly("complaint:one");
        assertThat(suggested(story.replace("[Joint working]", "[parking]"))).isEmpty();
    }

    @Test
    void eachSuggestionSaysWhyAndThatNobodyHasJudgedIt() {
        Suggestion suggestion = suggestions(TWO).getFirst();

        assertThat(suggestion.state().words()).isEqualTo("Not yet judged by anybody.");
        assertThat(suggestion.reasons())
                .extracting(r -> r.words())
                .containsExactly(
                        "Both concern: org:trust.", "Words in common, by their stems: autistic, referral, refus.");
        assertThat(suggestion.reasons()).allSatisfy(r -> assertThat(r.entries()).containsExactly("c2", "c1"));
    }

    @Test
    void whatAPersonJudgedIsToldWithTheReason() {
        Suggestion suggestion = suggestions(TWO + """
                - {id: j, type: RepetitionJudged, subject: "complaint:two", data: {earlier: "complaint:one", repeats: false, reason: another child}}
                """).getFirst();

        assertThat(suggestion.state().words()).isEqualTo("Judged not to be the same: another child");
        assertThat(suggestion.state().entries()).containsExactly("j");
    }

    @Test
    void whatAPersonJudgedNotToBeTheSameStandsBelowWhatNobodyHasJudged() {
        assertThat(suggested(TWO + """
                - {id: c0, type: ComplaintReceived, subject: "complaint:zero", occurred: "2014", data: {title: Zero, kind: formal, to: ["org:trust"], against: ["org:trust"], grounds: [parking]}}
                - {id: j, type: RepetitionJudged, subject: "complaint:two", data: {earlier: "complaint:zero", repeats: false, reason: another matter}}
                """)).containsExactly("complaint:one", "complaint:zero");
    }

    @Test
    void atLeastNineInTenOfWhatTheCasesSayCameBackIsSuggested() {
        List<RecordedEntry> ledger = CaseLedger.everyCase();
        MemorySource source = new MemorySource(ledger);
        List<String> missed = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String pair : repeated(ledger)) {
            String[] two = pair.split(" ");
            List<String> suggested = withoutWhatWasSaid(source, two[0]);
            all.add(pair);
            if (!suggested.contains(two[1])) {
                missed.add(pair);
            }
        }

        assertThat(all).isNotEmpty();
        assertThat((double) missed.size() / all.size()).as("missed: " + missed).isLessThanOrEqualTo(0.1);
    }

    /** What is suggested for its own reasons and not because an entry says that it repeats. */
    private static List<String> withoutWhatWasSaid(MemorySource source, String complaint) {
        return Repetitions.of(source, new ComplaintId(complaint), AsOf.NOW).suggestions().stream()
                .filter(s -> s.reasons().stream()
                        .anyMatch(
                                r -> r.words().startsWith("Themes") || r.words().startsWith("Words")))
                .map(Suggestion::complaint)
                .toList();
    }

    /** Pairs of complaints of which an entry says that the first repeats the second. */
    private static List<String> repeated(List<RecordedEntry> ledger) {
        List<String> pairs = new ArrayList<>();
        for (RecordedEntry e : ledger) {
            if (e.fact() instanceof ComplaintFact.RepetitionJudged j && j.repeats()) {
                pairs.add(j.complaint() + " " + j.earlier());
            } else if (e.fact() instanceof ComplaintFact fact) {
                e.header().links().stream()
                        .filter(l -> l.relation() == Relation.REPEATS)
                        .flatMap(l -> switch (l.to()) {
                            case Target.OfThing(var thing) -> List.of(thing.value()).stream();
                            case Target.OfEntry(var entry) ->
                                ledger.stream()
                                        .filter(o -> o.id().equals(entry) && o.fact() instanceof ComplaintFact)
                                        .map(o -> ((ComplaintFact) o.fact())
                                                .complaint()
                                                .value());
                        })
                        .filter(earlier -> !earlier.equals(fact.complaint().value()))
                        .forEach(earlier -> pairs.add(fact.complaint() + " " + earlier));
            }
        }
        return pairs.stream().distinct().toList();
    }

    private static List<String> suggested(String yaml) {
        return suggestions(yaml).stream().map(Suggestion::complaint).toList();
    }

    private static List<Suggestion> suggestions(String yaml) {
        return Repetitions.of(source(yaml), new ComplaintId("complaint:two"), AsOf.NOW)
                .suggestions();
    }

    private static MemorySource source(String yaml) {
        return new MemorySource(CaseLedger.told(yaml));
    }
}
