package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.decisionledger.core.format.Exchanged.anOffer;
import static org.decisionledger.core.format.Refused.only;
import static org.decisionledger.core.format.Refused.refused;

import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be understood is refused, with its place, what is wrong and what would help. */
class RefusedEntriesTest {

    private static Exchanged sample(String kind) {
        return Exchanged.of(Samples.least(FactKinds.named(kind).orElseThrow()));
    }

    @Nested
    class Names {

        @Test
        void anUnknownFieldIsRefusedWithTheOneProbablyMeant() {
            refused(anOffer().with("/ocurred", "\"2019\""), "unknown-field", "/ocurred", "Did you mean \"occurred\"?");
            refused(anOffer().with("/data/amonut", "\"1\""), "unknown-field", "/data/amonut", "\"amount\"");
            refused(anOffer().with("/data/amount/sum", "1"), "unknown-field", "/data/amount/sum", "value, currency");
        }

        @Test
        void anUnknownFieldLikeNoOtherIsRefusedWithTheFieldsThereAre() {
            assertThat(only(anOffer().with("/by/colour", "\"red\"")).message())
                    .contains("Known fields: organisation, office, role, authority, notStated")
                    .doesNotContain("Did you mean");
        }

        @Test
        void aFieldNameIsAPointerStepEvenWithASlash() {
            assertThat(Exchanged.faultsOf("{\"a/b~c\": 1}"))
                    .extracting(Fault::pointer, Fault::code)
                    .contains(tuple("/a~1b~0c", "unknown-field"));
        }

        @Test
        void anUnknownKindOfFactIsRefusedWithTheOneProbablyMeant() {
            refused(anOffer().with("/type", "\"OfferRecieved\""), "unknown-type", "/type", "\"OfferReceived\"?");
            assertThat(only(anOffer().with("/type", "\"LunchEaten\"")).message())
                    .contains("catalogue");
        }

        @Test
        void anUnknownCodeIsRefusedWithTheCodesThereAre() {
            refused(
                    anOffer().with("/links/0/relation", "\"responsTo\""),
                    "unknown-code",
                    "/links/0/relation",
                    "Did you mean \"respondsTo\"?");
            refused(
                    anOffer().with("/classification", "\"secret\""),
                    "unknown-code",
                    "/classification",
                    "OFFICIAL, OFFICIAL-SENSITIVE");
        }

        @Test
        void aCodeIsWrittenExactly() {
            refused(anOffer().with("/classification", "\"official\""), "unknown-code", "/classification", "OFFICIAL");
        }
    }

    @Nested
    class WhatEveryEntrySays {

        @Test
        void anEntryWithoutAnActorIsRefused() {
            refused(anOffer().without("/by"), "missing-actor", "/by", "notStated");
            refused(anOffer().with("/by", "null"), "missing-actor", "/by", "notStated");
        }

        @Test
        void anActorWhoIsNobodyIsRefused() {
            refused(anOffer().with("/by", "{}"), "missing-actor", "/by", "names nobody");
            refused(anOffer().with("/by", "{\"role\": \"bidder\"}"), "missing-actor", "/by", "names nobody");
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]"})
        void anEntryWithoutASourceIsRefused(String nothing) {
            refused(anOffer().with("/sources", nothing), "missing-source", "/sources", "taken from");
            refused(anOffer().without("/sources"), "missing-source", "/sources", "taken from");
        }

        @Test
        void aSourceWithoutAPlaceInItIsRefused() {
            refused(anOffer().without("/sources/0/locator"), "missing-field", "/sources/0/locator", "page");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/id", "/type", "/subject", "/data"})
        void anEntryWithoutIdTypeSubjectOrDataIsRefused(String pointer) {
            refused(anOffer().without(pointer), "missing-field", pointer, "");
        }

        @Test
        void whatSpeaksOfOtherEntriesButLinksNoneIsRefused() {
            refused(sample("EvidenceWeighed").with("/links", "[]"), "missing-link", "/links", "bearsOn");
            refused(sample("EvidenceWeighed").without("/links"), "missing-link", "/links", "which entry");
        }

        @Test
        void twoAccountsAreComparedOnlyWhereBothAreLinked() {
            refused(
                    sample("AccountChangeLabelled")
                            .with("/links", "[{\"relation\": \"bearsOn\", \"to\": \"one-entry\"}]"),
                    "missing-link",
                    "/links",
                    "which 2 entries");
        }

        @Test
        void aRequiredFieldOfTheFactIsAskedForInItsOwnWords() {
            refused(anOffer().without("/data/offer"), "missing-field", "/data/offer", "the offer");
            refused(anOffer().with("/data/offer", "null"), "missing-field", "/data/offer", "the offer");
        }

        @Test
        void aListThatMustNameSomebodyIsRefusedEmpty() {
            Exchanged notice = Exchanged.of(
                    Samples.full(FactKinds.named("ReprocurementNotified").orElseThrow()));
            refused(notice.with("/data/to", "[]"), "missing-field", "/data/to", "at least one");
            refused(notice.without("/data/to"), "missing-field", "/data/to", "who is told");
        }

        @Test
        void anEntryThatLinksToItselfIsRefused() {
            refused(
                    anOffer().with("/links/0/to", "\"vale-2019-07-22-offer\""),
                    "self-link",
                    "/links/0/to",
                    "links the entry to itself");
        }
    }

    @Test
    void severalFaultsAreToldAtOnceEachWithItsPlace() {
        Exchanged entry = anOffer()
                .with("/id", "\"two words\"")
                .with("/occurred", "\"2019-02-30\"")
                .with("/data/amount/value", "5")
                .without("/data/offer")
                .with("/sources/0/document", "\"org:vale\"")
                .with("/colour", "\"red\"")
                .without("/by");

        assertThat(entry.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/id", "malformed-reference"),
                        tuple("/occurred", "malformed-date"),
                        tuple("/data/amount/value", "wrong-type"),
                        tuple("/data/offer", "missing-field"),
                        tuple("/sources/0/document", "malformed-reference"),
                        tuple("/colour", "unknown-field"),
                        tuple("/by", "missing-actor"));
    }

    @Test
    void aFaultInARestatedEntryIsToldWithItsPlace() {
        Exchanged correction =
                Exchanged.of(Samples.full(FactKinds.named("EntryCorrected").orElseThrow()));

        refused(correction.with("/data/replacement/id", "\"x\""), "unknown-field", "/data/replacement/id", "");
        refused(correction.without("/data/replacement/by"), "missing-actor", "/data/replacement/by", "");
        refused(correction.with("/data/replacement", "[]"), "wrong-type", "/data/replacement", "object");
        refused(
                correction.with("/data/replacement/data/offer", "\"org:vale\""),
                "malformed-reference",
                "/data/replacement/data/offer",
                "");
    }

    @Test
    void aRefusalSaysInOneSentenceWhatIsWrongWhere() {
        assertThatThrownBy(() -> anOffer().with("/occurred", "\"2019-13\"").read())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("malformed-date"))
                .hasMessageStartingWith("/occurred: ");
        assertThat(new Fault("code", "/a", "wrong").under("/3")).isEqualTo(new Fault("code", "/3/a", "wrong"));
    }

    @Test
    void aStoredFactOfARevisionStillToComeIsRefused() {
        assertThatThrownBy(() -> EntryFormat.readFact("OfferMade", 99, "{}")).hasMessageContaining("revision 99");
        assertThatThrownBy(() -> EntryFormat.readFact("LunchEaten", 1, "{}")).hasMessageContaining("LunchEaten");
        assertThatThrownBy(() -> EntryFormat.readHeader("{}")).isInstanceOf(Refusal.class);
    }
}
