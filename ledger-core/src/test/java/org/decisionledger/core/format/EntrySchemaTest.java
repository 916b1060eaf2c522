package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The schema lets through what the ledger reads, and stops what can be told from the form alone. */
class EntrySchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EntrySchema.text(), InputFormat.JSON);

    static List<FactKind> kinds() {
        return FactKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyGoldenEntryIsValid(FactKind kind) {
        assertThat(faults(EntryFormat.write(Samples.full(kind)))).isEmpty();
        assertThat(faults(EntryFormat.write(Samples.least(kind)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFieldThatNoRecordHasIsInvalid(FactKind kind) {
        String entry = EntryFormat.write(Samples.full(kind));
        assertThat(faults(entry.replace("\"data\":{", "\"data\":{\"colour\":\"red\",")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRequiredFieldLeftOutIsInvalidAndAnyOtherIsNot(FactKind kind) {
        for (Field field : kind.fields()) {
            Exchanged entry = Exchanged.of(Samples.full(kind)).without("/data/" + field.name());
            boolean ownFilledIn = field.name().equals(kind.own()) && ThingId.class.isAssignableFrom(field.type());
            assertThat(faults(entry.json()).isEmpty())
                    .as(kind.wireName() + "." + field.name())
                    .isEqualTo(!field.required() || ownFilledIn);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFieldOfTheWrongTypeIsInvalid(FactKind kind) {
        for (Field field : kind.fields()) {
            String wrong = field.type() == Boolean.class || field.type() == boolean.class ? "7" : "true";
            Exchanged entry = Exchanged.of(Samples.full(kind)).with("/data/" + field.name(), wrong);
            assertThat(faults(entry.json()))
                    .as(kind.wireName() + "." + field.name())
                    .isNotEmpty();
        }
    }

    @Test
    void theOwnIdentifierMayBeLeftOutOnlyUnderItsOwnThing() {
        Exchanged offer = Exchanged.anOffer().without("/data/offer");

        assertThat(faults(offer.with("/subject", "\"offer:mp-2019-07\"").json()))
                .isEmpty();
        assertThat(faults(offer.with("/subject", "\"procurement:sst-asd-interim\"")
                        .json()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/type", "/subject", "/by", "/data", "/sources"})
    void anEntryWithoutWhatEveryEntryHasIsInvalid(String pointer) {
        assertThat(faults(Exchanged.anOffer().without(pointer).json())).isNotEmpty();
    }

    @Test
    void whatTheFormAloneShowsToBeWrongIsInvalid() {
        Exchanged offer = Exchanged.anOffer();
        assertThat(List.of(
                        offer.with("/type", "\"OfferUpdated\""),
                        offer.with("/id", "\"two words\""),
                        offer.with("/subject", "\"Procurement\""),
                        offer.with("/colour", "\"red\""),
                        offer.with("/by", "{}"),
                        offer.with("/by", "{\"role\":\"bidder\"}"),
                        offer.with("/sources", "[]"),
                        offer.with("/sources/0/document", "\"org:north-vale-ccg\""),
                        offer.with("/classification", "\"official\""),
                        offer.with("/occurred", "2019"),
                        offer.with("/note", "\"  \""),
                        offer.with("/note", "\"a\\u0007b\""),
                        offer.with("/links", "[{\"relation\":\"likes\",\"to\":\"other\"}]"),
                        offer.with("/data/amount/value", "494215"),
                        offer.with("/data/amount/value", "\"494,215\""),
                        offer.with("/data/amount/currency", "\"pounds\""),
                        offer.with("/data/to", "\"org:north-vale-ccg\"")))
                .allSatisfy(entry ->
                        assertThat(faults(entry.json())).as(entry.json()).isNotEmpty());
    }

    @Test
    void aCorrectionIsCheckedIntoTheEntryItRestates() {
        Exchanged correction =
                Exchanged.of(Samples.full(FactKinds.named("EntryCorrected").orElseThrow()));

        assertThat(faults(correction.json())).isEmpty();
        assertThat(faults(correction.with("/data/replacement/id", "\"x\"").json()))
                .isNotEmpty();
        assertThat(faults(correction
                        .with("/data/replacement/data/colour", "\"red\"")
                        .json()))
                .isNotEmpty();
        assertThat(faults(correction.without("/data/replacement/by").json())).isNotEmpty();
    }

    /** The patterns stand in the schema a second time; both must draw the line at the same place. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b-c", "0", "A", "-a", ".a", "a b", "a_b", "", "é", "a:b", "a\n"})
    void theSchemaDrawsTheLineOfAnIdentifierWhereTheLedgerDoes(String slug) {
        for (String text : List.of(slug, "a".repeat(120), "a".repeat(121))) {
            for (ThingKind kind : ThingKind.values()) {
                String id = kind.prefix() + ":" + text;
                String quoted = new JsonMapper().writeValueAsString(id);
                assertThat(faults(Exchanged.anOffer().with("/subject", quoted).json())
                                .isEmpty())
                        .as(id)
                        .isEqualTo(readable(id));
            }
        }
    }

    private static boolean readable(String id) {
        try {
            ThingId.parse(id);
            return true;
        } catch (MalformedId e) {
            return false;
        }
    }

    @Test
    void theSchemaIsAlwaysTheSameText() {
        assertThat(EntrySchema.text())
                .isEqualTo(EntrySchema.text())
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
