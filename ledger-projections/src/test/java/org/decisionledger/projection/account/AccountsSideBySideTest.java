package org.decisionledger.projection.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.account.SideBySide.Event;
import org.decisionledger.projection.account.SideBySide.Part;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.SideBySide.Told;
import org.decisionledger.projection.account.Stated.From;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F32, F33: how each party tells one event and stands to it. */
class AccountsSideBySideTest {

    /** A talk between two bodies, told by one of them; what is added to it is about this. */
    static final String TALK = """
            - {id: r-a, type: OrganisationRegistered, subject: org:a, data: {name: Vale Trust, kind: socialEnterprise}}
            - {id: r-b, type: OrganisationRegistered, subject: org:b, data: {name: Hill Board, kind: clinicalCommissioningGroup}}
            - {id: r-c, type: OrganisationRegistered, subject: org:c, data: {name: Carers, kind: groupOfPeople}}
            - {id: r-doc, type: DocumentRegistered, subject: doc:report, data: {title: The report, kind: report, dated: "2022-03"}}
            - {id: r-doc-2, type: DocumentRegistered, subject: doc:undated, data: {title: A note, kind: other}}
            - {id: talk, type: AccountGiven, subject: account:talk, by: {organisation: org:a},
               account: {of: org:a, stated: "2019-07", distance: present},
               data: {says: "The board was told of the price in July.", to: [org:b], about: [org:c],
                      holds: [{of: org:c, attribute: Price, value: "10"}]}}
            """;

    static SideBySide ask(String more, String id) {
        return Accounts.of(new MemorySource(CaseLedger.told(TALK + more)), new EntryId(id), AsOf.NOW)
                .orElseThrow();
    }

    static String stands(SideBySide accounts) {
        List<String> words = new ArrayList<>();
        accounts.parties().forEach(s -> words.add(s.title() + " " + s.state().written()));
        return String.join(", ", words);
    }

    private static Stand stand(SideBySide accounts, PartyState state) {
        return accounts.parties().stream()
                .filter(s -> s.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private static Told told(SideBySide accounts, String entry) {
        return accounts.events().getFirst().accounts().stream()
                .filter(t -> t.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static String noted(String id, String stance, String party, String bearsOn) {
        return """
                - {id: %s, type: PositionNoted, subject: "account:%s", by: {organisation: org:c}, occurred: "2020-01-0%d",
                   data: {says: "As noted", stance: %s, %s}, links: [{relation: bearsOn, to: %s}]}
                """.formatted(id, id, 1 + stance.length() % 9, stance, party, bearsOn);
    }

    @Test
    void whoIsNamedInAnEntryAndNotShownToHaveSpokenIsNotSilent() {
        SideBySide accounts = ask("", "talk");

        assertThat(stands(accounts)).isEqualTo("Vale Trust asserts, Carers named, Hill Board named");
        assertThat(accounts.counts()).containsEntry("silent", 0).containsEntry("named", 2);
        assertThat(accounts.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "a party noted as {0} is {1} and no longer only named")
    @CsvSource({
        "asserts, asserts",
        "accepts, accepts",
        "disputes, disputes",
        "silent, silent",
        "withdrawn, withdrawn",
        "notAsked, notAsked"
    })
    void aPositionNotedOfAPartyIsItsStateWithWhoNotedIt(String stance, String state) {
        SideBySide accounts = ask(noted("n", stance, "party: org:b", "talk"), "talk");

        Stand stand = accounts.parties().stream()
                .filter(s -> "org:b".equals(s.party()))
                .findFirst()
                .orElseThrow();
        assertThat(stand.state().written()).isEqualTo(state);
        assertThat(stand.grounds()).singleElement().satisfies(g -> {
            assertThat(g.entry()).isEqualTo("n");
            assertThat(g.to()).isEqualTo("talk");
            assertThat(g.notedBy()).isEqualTo("Carers");
            assertThat(g.words()).isEqualTo("As noted");
            assertThat(g.stated().date()).isNotNull();
        });
        assertThat(accounts.parties())
                .filteredOn(s -> "org:b".equals(s.party()))
                .hasSize(1);
    }

    @Test
    void aPartyThatNotesItsOwnPositionSaysItItself() {
        String own = noted("n", "accepts", "party: org:c", "talk");

        assertThat(stand(ask(own, "talk"), PartyState.ACCEPTS)
                        .grounds()
                        .getFirst()
                        .notedBy())
                .isNull();
    }

    @Test
    void aPartyThatTheSourceDoesNotNameKeepsTheWordsOfTheSource() {
        Stand stand =
                stand(ask(noted("n", "silent", "partyNotNamed: two officers", "talk"), "talk"), PartyState.SILENT);

        assertThat(stand.party()).isNull();
        assertThat(stand.title()).isEqualTo("two officers");
    }

    @Test
    void aPartyMayBeInSeveralStatesAndNoneTakesThePlaceOfAnother() {
        String more = noted("n", "withdrawn", "party: org:a", "talk") + noted("m", "silent", "party: org:a", "talk");

        assertThat(stands(ask(more, "talk")))
                .isEqualTo(
                        "Vale Trust asserts, Vale Trust silent, Vale Trust withdrawn, Carers named, Hill Board named");
    }

    static final String DENIAL = """
            - {id: denial, type: AccountDisputed, subject: account:denial, by: {organisation: org:b},
               account: {of: org:b, office: office:chair, distance: heardIt, through: an officer},
               data: {says: "No price was told.", about: [org:c], holds: [{of: org:c, attribute: price, value: none told}]},
               sources: [{document: doc:undated, locator: "2", stated: "2019-09-03"}],
               links: [{relation: disputes, to: talk}]}
            """;

    @Test
    void aDenialStandsBesideTheTellingWithItsOwnDateDistanceAndSource() {
        SideBySide accounts = ask(DENIAL, "talk");

        assertThat(stands(accounts)).isEqualTo("Vale Trust asserts, Hill Board disputes, Carers named");
        Told denial = told(accounts, "denial");
        assertThat(denial.part()).isEqualTo(Part.DISPUTES);
        assertThat(denial.speaksOf()).containsExactly("talk");
        assertThat(denial.stated().from()).isEqualTo(From.SOURCE);
        assertThat(denial.stated().words()).isEqualTo("said in the source 3 September 2019");
        assertThat(denial.distanceWords()).isEqualTo("the teller heard it, through an officer");
        assertThat(denial.row().sources())
                .singleElement()
                .satisfies(s -> assertThat(s.document()).isEqualTo("doc:undated"));
        Told talk = told(accounts, "talk");
        assertThat(talk.text()).isEqualTo("The board was told of the price in July.");
        assertThat(talk.distanceWords()).isEqualTo("the teller was present");
        assertThat(talk.stated().from()).isEqualTo(From.ACCOUNT);
        assertThat(talk.holds())
                .singleElement()
                .satisfies(h -> assertThat(h.value()).isEqualTo("10"));
    }

    @Test
    void thatAPartyTookBackItsDenialIsToldOfTheEventToo() {
        assertThat(stands(ask(DENIAL + noted("n", "withdrawn", "party: org:b", "denial"), "talk")))
                .isEqualTo("Vale Trust asserts, Hill Board disputes, Hill Board withdrawn, Carers named");
        assertThat(stands(ask(DENIAL + noted("n", "withdrawn", "party: org:c", "denial"), "talk")))
                .as("another party took something back, not the denial")
                .isEqualTo("Vale Trust asserts, Hill Board disputes, Carers named");
        assertThat(told(ask(DENIAL + noted("n", "accepts", "party: org:c", "denial"), "talk"), "denial")
                        .positions())
                .as("a position to the denial stands with the denial")
                .extracting(Stand::state)
                .containsExactly(PartyState.ACCEPTS);
    }

    @Test
    void anEntryWithdrawnFromTheLedgerIsNotAPartyTakingBackWhatItSaidUnlessThatPartyWithdrewIt() {
        String byRecorder = """
                - {id: w, type: EntryWithdrawn, subject: account:denial, data: {entry: denial, reason: read twice}}
                """;
        String byParty = """
                - {id: w, type: EntryWithdrawn, subject: account:denial, by: {organisation: org:b},
                   data: {entry: denial, reason: no longer held}}
                """;

        SideBySide recorder = ask(DENIAL + byRecorder, "talk");
        assertThat(stands(recorder)).isEqualTo("Vale Trust asserts, Carers named, Hill Board named");
        assertThat(recorder.remarks())
                .singleElement()
                .satisfies(r -> assertThat(r.words()).contains("does not show that its party took back"));
        assertThat(stand(ask(DENIAL + byParty, "talk"), PartyState.WITHDRAWN))
                .satisfies(s -> assertThat(s.title()).isEqualTo("Hill Board"))
                .satisfies(s -> assertThat(s.grounds().getFirst().words()).isEqualTo("no longer held"));
    }

    @Test
    void whoeverActsInAnEntryThatIsNobodysAccountDoesNotTellIt() {
        String act = """
                - {id: act, type: ResolutionPassed, subject: "decision:d", by: {organisation: org:b},
                   data: {title: A decision, text: Yes}}
                """;

        assertThat(stands(ask(act, "act"))).isEqualTo("the source as its own: The report asserts, Hill Board named");
    }

    @Test
    void acceptingAnOfferIsNotAcceptingAnAccountOfIt() {
        String accepted = """
                - {id: act, type: ResolutionPassed, subject: "decision:d", by: {organisation: org:b},
                   data: {title: A decision, text: Yes}, links: [{relation: accepts, to: talk}]}
                """;
        String agrees = """
                - {id: act, type: AccountGiven, subject: account:yes, by: {organisation: org:b},
                   data: {says: So it was}, links: [{relation: accepts, to: talk}]}
                """;

        assertThat(stands(ask(accepted, "talk"))).doesNotContain("accepts");
        assertThat(stands(ask(agrees, "talk"))).isEqualTo("Vale Trust asserts, Hill Board accepts, Carers named");
    }

    @Test
    void everyTellingOfOneEventStandsTogetherHoweverItIsAskedFor() {
        String retold = """
                - {id: retold, type: AccountGiven, subject: account:retold, by: {organisation: org:c}, occurred: "2020",
                   data: {says: They spoke.}, sources: [{document: doc:undated, locator: "1"}],
                   links: [{relation: describesTheSameAs, to: talk}]}
                - {id: third, type: AccountGiven, subject: account:third, by: {notStated: an interviewee},
                   data: {says: I heard so.}, sources: [{document: doc:undated, locator: "1"}],
                   links: [{relation: describesTheSameAs, to: retold}]}
                - {id: note, type: PublicStatementMade, subject: doc:post, by: {organisation: org:a},
                   data: {channel: web, content: A post}, links: [{relation: evidences, to: talk}]}
                """;
        SideBySide fromTheEnd = ask(retold + DENIAL, "third");

        assertThat(fromTheEnd.events())
                .singleElement()
                .satisfies(e -> assertThat(e.accounts())
                        .extracting(Told::entry)
                        .containsExactly("talk", "retold", "third", "denial"));
        assertThat(told(fromTheEnd, "third").stated().words()).isEqualTo("no entry shows when it was said");
        assertThat(told(fromTheEnd, "third").title()).isEqualTo("not named: an interviewee");
        assertThat(told(fromTheEnd, "retold").stated().from()).isEqualTo(From.ENTRY);
        assertThat(told(fromTheEnd, "talk").evidence())
                .singleElement()
                .satisfies(l -> assertThat(l.target()).isEqualTo("note"));
        assertThat(ask(retold + DENIAL, "talk").parties()).isEqualTo(fromTheEnd.parties());
    }

    @Test
    void aDisputeOfADisputeStandsBesideItAndIsNoPositionToTheEvent() {
        String again = """
                - {id: again, type: AccountDisputed, subject: account:again, by: {organisation: org:c},
                   data: {says: The denial is wrong}, links: [{relation: disputes, to: denial}]}
                """;
        SideBySide accounts = ask(DENIAL + again, "talk");

        assertThat(told(accounts, "again").speaksOf()).containsExactly("denial");
        assertThat(told(accounts, "again").stated().words()).isEqualTo("in a document dated March 2022");
        assertThat(stands(accounts)).isEqualTo("Vale Trust asserts, Hill Board disputes, Carers named");
        assertThat(ask(DENIAL + again, "denial").remarks())
                .singleElement()
                .satisfies(r -> assertThat(r.entries()).containsExactly("denial", "talk"));
    }

    @Test
    void anotherPassageThatDoesNotFitAndAnAccountThatOnlySpeaksOfItAreToldAsSuch() {
        String more = """
                - {id: other, type: AccountGiven, subject: account:other, by: {organisation: org:c},
                   data: {says: It was August}, links: [{relation: conflictsWith, to: talk}]}
                - {id: later, type: AccountGiven, subject: account:later, by: {organisation: org:c},
                   data: {says: It led to nothing}, links: [{relation: follows, to: talk}]}
                """;
        SideBySide accounts = ask(more, "talk");

        assertThat(told(accounts, "other").part()).isEqualTo(Part.DOES_NOT_FIT);
        assertThat(told(accounts, "later").part()).isEqualTo(Part.SPEAKS_OF);
        assertThat(stands(accounts)).isEqualTo("Vale Trust asserts, Carers named, Hill Board named");
    }

    @Test
    void ofAThingEveryEventWithAccountsIsShownOnceAndThePartiesTogether() {
        String apart = """
                - {id: apart, type: AccountGiven, subject: account:apart, by: {organisation: org:b},
                   data: {says: Something else, about: [org:c]}}
                """;
        MemorySource source = new MemorySource(CaseLedger.told(TALK + DENIAL + apart));
        SideBySide accounts = Accounts.of(source, ThingId.parse("org:c"), AsOf.NOW);

        assertThat(accounts.events()).extracting(Event::entry).containsExactlyInAnyOrder("talk", "apart");
        assertThat(stands(accounts))
                .isEqualTo("Hill Board asserts, Vale Trust asserts, Hill Board disputes, Carers named");
        assertThat(Accounts.of(source, ThingId.parse("doc:undated"), AsOf.NOW).events())
                .isEmpty();
    }

    @Test
    void accountsThatDisputeEachOtherAreOneEvent() {
        String a = """
                - {id: one, type: AccountGiven, subject: account:one, by: {organisation: org:a},
                   data: {says: Yes, about: [doc:report]}, links: [{relation: disputes, to: two}]}
                - {id: two, type: AccountGiven, subject: account:two, by: {organisation: org:b},
                   data: {says: No, about: [doc:report]}, links: [{relation: disputes, to: one}]}
                """;
        SideBySide accounts =
                Accounts.of(new MemorySource(CaseLedger.told(TALK + a)), ThingId.parse("doc:report"), AsOf.NOW);

        assertThat(accounts.events()).extracting(Event::entry).containsExactly("one");
        assertThat(stands(accounts)).contains("Vale Trust asserts", "Hill Board disputes");
        assertThat(accounts.events().getFirst().accounts().getFirst().speaksOf())
                .containsExactly("two");
    }

    @Test
    void whatTheRecordDidNotHoldByThenIsNotThere() {
        List<RecordedEntry> ledger = CaseLedger.told(TALK + DENIAL);
        AsOf before = new AsOf(ledger.getLast().recordedAt().minusSeconds(1), null);

        assertThat(stands(Accounts.of(new MemorySource(ledger), new EntryId("talk"), before)
                        .orElseThrow()))
                .isEqualTo("Vale Trust asserts, Carers named, Hill Board named");
        assertThat(Accounts.of(new MemorySource(ledger), new EntryId("denial"), before))
                .isEmpty();
    }

    /** F33: whatever is added, what was told before is told as before. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20190926, 20221130})
    void anAccountThatIsAddedNeverChangesTheTextOfAnother(long seed) {
        System.out.println("AccountsSideBySideTest seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            List<RecordedEntry> ledger = CaseLedger.randomOfAnyCase(random);
            EntryId about = ledger.get(random.nextInt(ledger.size())).id();
            List<Entry> entries =
                    new ArrayList<>(ledger.stream().map(RecordedEntry::entry).toList());
            String[] relations = {
                "disputes", "describesTheSameAs", "accepts", "conflictsWith", "supersedes", "evidences"
            };
            entries.add(CaseLedger.told("""
                    - {id: added, type: AccountDisputed, subject: account:added, by: {organisation: org:sst-ccgs},
                       data: {says: "It was otherwise.", holds: [{of: org:sst-ccgs, attribute: status, value: x}]},
                       links: [{relation: %s, to: %s}]}
                    """.formatted(relations[random.nextInt(relations.length)], about.value()))
                    .getFirst()
                    .entry());
            Map<String, String> before = texts(ledger, about);
            Map<String, String> after = texts(CaseLedger.recorded(entries), about);
            assertThat(after).as("seed %d, case %d, %s", seed, i, about).containsAllEntriesOf(before);
        }
    }

    private static Map<String, String> texts(List<RecordedEntry> ledger, EntryId about) {
        Map<String, String> texts = new TreeMap<>();
        Accounts.of(new MemorySource(ledger), about, AsOf.NOW)
                .ifPresent(accounts -> accounts.events()
                        .forEach(e -> e.accounts()
                                .forEach(t -> texts.put(
                                        t.entry(),
                                        t.title() + "|" + t.text() + "|" + t.stated() + "|" + t.distanceWords() + "|"
                                                + t.holds() + "|" + t.row().sources() + "|"
                                                + t.row().sentence()))));
        return texts;
    }
}
