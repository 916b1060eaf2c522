package org.decisionledger.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.decisionledger.core.Entries.anEntry;
import static org.decisionledger.core.Entries.corrected;
import static org.decisionledger.core.Entries.withdrawn;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.Entries;
import org.decisionledger.core.Facts;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.ThingId;
import org.junit.jupiter.api.Test;

/** What points at nothing is refused; a batch is looked at as a whole. */
class ReferenceCheckTest {

    private static final String OFFER = "offer:vale";
    private static final String PROVIDER = "org:vale-psychology";

    private final Ledger ledger =
            new Ledger().knows("org:north-vale-ccg", "org:vale-psychology", "doc:vale-2022", OFFER);

    @Test
    void anEntryWhoseThingsAreKnownHasNoFault() {
        assertThat(faults(telling(Facts.offerDeclined(OFFER)))).isEmpty();
    }

    @Test
    void aThingNobodyIntroducedIsRefusedWhereverItStands() {
        Entry entry = anEntry()
                .about("procurement:unknown")
                .by("org:unknown", "office:unknown")
                .from("doc:vale-2022", "1")
                .from("doc:unknown", "2")
                .toldBy("org:teller")
                .linked(Relation.CONSIDERS, "option:unknown")
                .telling(Facts.offerMade("offer:new", "org:north-vale-ccg", "org:nobody"));

        assertThat(faults(entry))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(
                        tuple("unknown-reference", "/subject"),
                        tuple("unknown-reference", "/by/organisation"),
                        tuple("unknown-reference", "/by/office"),
                        tuple("unknown-reference", "/sources/1/document"),
                        tuple("unknown-reference", "/account/of"),
                        tuple("unknown-reference", "/links/0/to"),
                        tuple("unknown-reference", "/data/to/1"));
    }

    @Test
    void theRefusalSaysWhichThingAndWhatWouldHelp() {
        assertThat(faults(telling(Facts.offerDeclined("offer:lost"))))
                .anySatisfy(fault -> assertThat(fault.message())
                        .startsWith("offer:lost is not known")
                        .contains("introduces this offer first, or in the same batch"));
    }

    @Test
    void aFactThatIntroducesAThingMakesItKnown() {
        assertThat(faults(telling(Facts.offerMade("offer:new")))).isEmpty();
    }

    @Test
    void anEntryMayPointAtWhatALaterEntryOfTheBatchIntroduces() {
        assertThat(check(
                        anEntry().named("first").telling(Facts.offerDeclined("offer:new")),
                        anEntry().named("second").by("org:new").telling(Facts.offerMade("offer:new")),
                        anEntry().named("third").telling(Facts.bodyRegistered("org:new", "New body"))))
                .allSatisfy(faults -> assertThat(faults).isEmpty());
    }

    @Test
    void eachEntryOfABatchHasItsOwnFaults() {
        assertThat(check(
                        anEntry().named("first").telling(Facts.offerDeclined("offer:lost")),
                        anEntry().named("second").telling(Facts.offerDeclined(OFFER))))
                .satisfiesExactly(
                        first -> assertThat(first).hasSize(2),
                        second -> assertThat(second).isEmpty());
    }

    @Test
    void aLinkToAnEntryNobodyRecordedIsRefused() {
        Entry entry = anEntry().linked(Relation.RESPONDS_TO, "lost").telling(Facts.offerDeclined(OFFER));

        assertThat(faults(entry)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/links/0/to");
            assertThat(fault.message()).contains("no entry lost");
        });
        ledger.records("lost", "OfferMade");
        assertThat(faults(entry)).isEmpty();
    }

    @Test
    void anEntryMayLinkToALaterEntryOfTheBatch() {
        assertThat(check(
                        anEntry()
                                .named("first")
                                .linked(Relation.RESPONDS_TO, "second")
                                .telling(Facts.offerDeclined(OFFER)),
                        anEntry().named("second").telling(Facts.offerMade(OFFER))))
                .allSatisfy(faults -> assertThat(faults).isEmpty());
    }

    @Test
    void optionsPutInAPaperBecomeKnownWithIt() {
        ledger.knows("procurement:vale-adhd-interim");
        Entry tabled = telling(Facts.optionsTabled("decision:interim", "option:extend", "option:interim"));

        assertThat(Mentions.introducedBy(tabled))
                .extracting(ThingId::value)
                .containsExactlyInAnyOrder("decision:interim", "option:extend", "option:interim");
        assertThat(Mentions.of(tabled))
                .filteredOn(mention -> mention.thing().value().equals("option:interim"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.pointer()).isEqualTo("/data/options/1/option");
                    assertThat(mention.title()).isEqualTo("The option option:interim");
                    assertThat(mention.place()).isEqualTo(Mention.Place.DATA);
                });
        assertThat(check(
                        anEntry().named("chosen").telling(Facts.optionSelected("decision:interim", "option:interim")),
                        tabled))
                .allSatisfy(faults -> assertThat(faults).isEmpty());
    }

    @Test
    void aCorrectionOrWithdrawalOfAnUnknownEntryIsRefused() {
        ledger.knows("procurement:vale-adhd-interim");
        assertThat(faults(telling(withdrawn("lost", "recorded twice"))))
                .extracting(Fault::pointer)
                .containsExactly("/data/entry");
        assertThat(faults(telling(corrected("lost", "misread", telling(Facts.offerDeclined(OFFER))))))
                .extracting(Fault::pointer)
                .containsExactly("/data/entry");
    }

    @Test
    void aCorrectionOfACorrectionOrWithdrawalIsRefused() {
        ledger.knows("procurement:vale-adhd-interim")
                .records("a", "EntryCorrected")
                .records("b", "EntryWithdrawn");
        Entry instead = telling(Facts.offerDeclined(OFFER));

        assertThat(faults(telling(corrected("a", "misread", instead))))
                .extracting(Fault::code)
                .containsExactly("not-correctable");
        assertThat(faults(telling(withdrawn("b", "misread"))))
                .extracting(Fault::code)
                .containsExactly("not-correctable");
        assertThat(faults(anEntry().named("self").telling(withdrawn("self", "misread"))))
                .extracting(Fault::code)
                .containsExactly("not-correctable");
    }

    @Test
    void anEntryIsNotRestatedAsACorrection() {
        ledger.knows("procurement:vale-adhd-interim").records("told", "OfferDeclined");

        assertThat(faults(telling(corrected("told", "misread", telling(withdrawn("told", "misread"))))))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("not-correctable", "/data/replacement/type"));
    }

    @Test
    void whatARestatedEntryPointsAtIsCheckedToo() {
        ledger.knows("procurement:vale-adhd-interim").records("told", "OfferDeclined");
        Entry instead = anEntry()
                .by("org:unknown")
                .linked(Relation.RESPONDS_TO, "lost")
                .linked(Relation.REPEATS, "told")
                .telling(Facts.offerDeclined("offer:lost"));

        assertThat(faults(telling(corrected("told", "misread", instead))))
                .extracting(Fault::code, Fault::pointer)
                .containsExactlyInAnyOrder(
                        tuple("unknown-reference", "/data/replacement/subject"),
                        tuple("unknown-reference", "/data/replacement/by/organisation"),
                        tuple("unknown-reference", "/data/replacement/data/offer"),
                        tuple("unknown-reference", "/data/replacement/links/0/to"),
                        tuple("self-link", "/data/replacement/links/1/to"));
    }

    @Test
    void aRestatedEntryMayLinkToWhatIsRecordedAndIntroduceThings() {
        ledger.knows("procurement:vale-adhd-interim")
                .records("told", "OfferDeclined")
                .records("before", "OfferMade");
        Entry instead =
                anEntry().by(PROVIDER).linked(Relation.FOLLOWS, "before").telling(Facts.offerMade("offer:right"));
        Entry correction = telling(corrected("told", "misread", instead));

        assertThat(faults(correction)).isEmpty();
        assertThat(Mentions.introducedBy(correction)).extracting(ThingId::value).containsExactly("offer:right");
        assertThat(Mentions.restated(correction)).isNotNull().satisfies(entry -> {
            assertThat(entry.id()).hasToString("told");
            assertThat(entry.fact()).isEqualTo(instead.fact());
        });
        assertThat(Mentions.restated(instead)).isNull();
    }

    @Test
    void aPersonIsNamedInMarksAndByErasuresOnly() {
        Entry entry = anEntry().linked(Relation.FOLLOWS, "person:p-1").telling(Facts.offerDeclined(OFFER));

        assertThat(faults(entry)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("unknown-reference");
            assertThat(fault.message()).contains("named in marked passages only: {{person:…|the words}}");
        });
        assertThat(faults(telling(Facts.personalDataErased("person:p-1", "asked for"))))
                .isEmpty();
    }

    @Test
    void anErasureIsNeitherCorrectedNorWithdrawn() {
        ledger.knows("procurement:vale-adhd-interim").records("erasure", "PersonalDataErased");

        assertThat(faults(telling(corrected("erasure", "misread", telling(Facts.offerDeclined(OFFER))))))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("not-correctable", "/data/entry"));
        assertThat(faults(telling(withdrawn("erasure", "changed our minds"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("which nothing undoes"));
    }

    @Test
    void nothingIsRestatedAsAnErasure() {
        ledger.knows("procurement:vale-adhd-interim").records("declined", "OfferDeclined");

        assertThat(faults(telling(corrected(
                        "declined", "misread", telling(Facts.personalDataErased("person:p-1", "asked for"))))))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("not-correctable", "/data/replacement/type"));
    }

    private static Entry telling(LedgerFact fact) {
        return Entries.anEntryTelling(fact);
    }

    private List<Fault> faults(Entry entry) {
        return check(entry).getFirst();
    }

    private List<List<Fault>> check(Entry... batch) {
        return ReferenceCheck.of(List.of(batch), ledger);
    }

    /** What has been recorded before. */
    private static final class Ledger implements Known {

        private final Set<ThingId> things = new HashSet<>();
        private final Map<EntryId, String> entries = new HashMap<>();

        Ledger knows(String... ids) {
            Arrays.stream(ids).map(ThingId::parse).forEach(things::add);
            return this;
        }

        Ledger records(String id, String wireName) {
            entries.put(new EntryId(id), FactKinds.named(wireName).orElseThrow().wireName());
            return this;
        }

        @Override
        public Set<ThingId> things(Collection<ThingId> asked) {
            return asked.stream().filter(things::contains).collect(Collectors.toSet());
        }

        @Override
        public Map<EntryId, String> entries(Collection<EntryId> asked) {
            return asked.stream().filter(entries::containsKey).collect(Collectors.toMap(id -> id, entries::get));
        }
    }
}
