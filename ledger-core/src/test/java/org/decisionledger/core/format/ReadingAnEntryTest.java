package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.format.Exchanged.anOffer;

import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.junit.jupiter.api.Test;

/** What an entry says when it is taken in. */
class ReadingAnEntryTest {

    @Test
    void everyPartOfAnEntryIsRead() {
        Entry entry = anOffer().read();

        assertThat(entry.id()).hasToString("vale-2019-07-22-offer");
        assertThat(entry.header().subject()).hasToString("procurement:vale-adhd-interim");
        assertThat(entry.header().occurred()).hasToString("2019-07-22");
        assertThat(entry.header().by().organisation()).hasToString("org:vale-psychology");
        assertThat(entry.header().by().office()).hasToString("office:vale-chief-executive");
        assertThat(entry.header().sources().getFirst().locator()).isEqualTo("4.3");
        assertThat(entry.header().links())
                .containsExactly(Link.to(Relation.RESPONDS_TO, "vale-2019-04-15-extension-refused"));
        assertThat(entry.fact()).isInstanceOfSatisfying(OfferReceived.class, offer -> {
            assertThat(offer.amount()).isEqualTo(new Money("494215.00", "GBP"));
            assertThat(offer.conditions()).hasSize(1);
        });
    }

    @Test
    void aClassificationLeftOutIsOfficial() {
        Entry entry = anOffer().without("/classification").read();

        assertThat(entry.header().classification()).isEqualTo(Classification.OFFICIAL);
        assertThat(EntryFormat.write(entry)).contains("\"classification\":\"OFFICIAL\"");
    }

    @Test
    void anotherClassificationIsKept() {
        assertThat(anOffer()
                        .with("/classification", "\"OFFICIAL-SENSITIVE\"")
                        .read()
                        .header()
                        .classification())
                .isEqualTo(Classification.OFFICIAL_SENSITIVE);
    }

    @Test
    void theOwnIdentifierIsFilledFromTheSubject() {
        Entry entry = anOffer()
                .without("/data/offer")
                .with("/subject", "\"offer:mp-2019-07\"")
                .read();

        assertThat(((OfferReceived) entry.fact()).offer()).hasToString("offer:mp-2019-07");
        assertThat(entry)
                .isEqualTo(anOffer().with("/subject", "\"offer:mp-2019-07\"").read());
    }

    @Test
    void anOwnIdentifierThatIsGivenIsNotTakenFromTheSubject() {
        Entry entry = anOffer().with("/subject", "\"offer:another\"").read();

        assertThat(((OfferReceived) entry.fact()).offer()).hasToString("offer:mp-2019-07");
    }

    @Test
    void anActorTheSourceDoesNotNameIsStatedInWords() {
        Entry entry =
                anOffer().with("/by", "{\"notStated\": \"an interviewee\"}").read();

        assertThat(entry.header().by().notStated()).isEqualTo("an interviewee");
        assertThat(entry.header().by().organisation()).isNull();
    }

    @Test
    void anOfficeAloneIsAnActor() {
        assertThat(anOffer()
                        .with("/by", "{\"office\": \"office:chair\"}")
                        .read()
                        .header()
                        .by()
                        .office())
                .hasToString("office:chair");
    }

    @Test
    void aNullIsAFieldLeftOut() {
        Exchanged offer = anOffer();
        Entry entry = offer.with("/occurred", "null")
                .with("/account", "null")
                .with("/links", "null")
                .with("/classification", "null")
                .with("/note", "null")
                .with("/data/amount", "null")
                .with("/data/conditions", "null")
                .read();

        assertThat(entry)
                .isEqualTo(offer.without("/occurred")
                        .without("/account")
                        .without("/links")
                        .without("/classification")
                        .without("/data/amount")
                        .without("/data/conditions")
                        .read());
    }

    @Test
    void textIsKeptInNormalFormC() {
        String decomposed = "Cafe\u0301";

        Entry entry = anOffer().with("/note", "\"" + decomposed + "\"").read();

        assertThat(entry.header().note()).isEqualTo("Caf\u00e9");
    }

    @Test
    void moneyIsKeptAsTheSourcePrintsIt() {
        assertThat(EntryFormat.write(
                        anOffer().with("/data/amount/value", "\"494215\"").read()))
                .contains("\"value\":\"494215\"");
        assertThat(new Money("494215.00", "GBP").amount()).isEqualByComparingTo("494215");
    }

    @Test
    void lineFeedsTabsAndCharactersBeyondTheFirstPlaneAreText() {
        assertThat(anOffer()
                        .with("/note", "\"one\\n\\ttwo \\ud83d\\ude00\"")
                        .read()
                        .header()
                        .note())
                .isEqualTo("one\n\ttwo \uD83D\uDE00");
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        Exchanged offer = anOffer();
        assertThat(EntryFormat.write(offer.without("/id")
                        .with("/id", "\"vale-2019-07-22-offer\"")
                        .read()))
                .isEqualTo(EntryFormat.write(offer.read()));
    }

    @Test
    void theLongestTextIsTaken() {
        String longest = "x".repeat(Values.LONGEST_TEXT);
        assertThat(anOffer()
                        .with("/note", "\"" + longest + "\"")
                        .read()
                        .header()
                        .note())
                .isEqualTo(longest);
    }
}
