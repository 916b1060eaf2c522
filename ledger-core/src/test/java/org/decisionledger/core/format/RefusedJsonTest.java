package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.format.Exchanged.anOffer;
import static org.decisionledger.core.format.Refused.malformed;
import static org.decisionledger.core.format.Refused.refused;

import org.decisionledger.core.refusal.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not JSON, or not JSON of the right type, and how much of it is too much. */
class RefusedJsonTest {

    @Test
    void anEntryLongerThanAnEntryMayBeIsRefusedUnread() {
        assertThat(Exchanged.faultsOf(" ".repeat(EntryFormat.LONGEST_ENTRY + 1)))
                .extracting(Fault::code)
                .containsExactly("too-long");
    }

    @Test
    void nestingDeeperThan32IsRefused() {
        malformed("[".repeat(33) + "]".repeat(33));
        malformed("{\"data\":".repeat(33) + "1" + "}".repeat(33));
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        malformed(anOffer().json().replaceFirst("\\{", "{\"id\":\"another\","));
        malformed(anOffer().json().replace("\"data\":{", "\"data\":{\"offer\":\"offer:other\","));
    }

    @ParameterizedTest
    @ValueSource(strings = {" x", " {}", ",", "]"})
    void anythingAfterTheEntryIsRefused(String trailing) {
        malformed(anOffer().json() + trailing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{'id': 1}", "{\"id\": NaN}", "{\"id\": 01}", "// note\n{}", "{\"id\": \"a\",}"})
    void whatIsNotJsonIsRefused(String text) {
        malformed(text);
    }

    @Test
    void aRefusalOfJsonSaysWhere() {
        assertThat(Exchanged.faultsOf("{\n  \"id\" 1}").getFirst().message()).contains("line 2");
    }

    @Test
    void aRefusalNeverRepeatsAWholeHugeName() {
        String huge = "x".repeat(40_000);
        assertThat(Exchanged.faultsOf("{\"" + huge + "\":1,\"" + huge + "\":2}"))
                .allSatisfy(fault -> assertThat(fault.message()).hasSizeLessThan(1_000));
        assertThat(Exchanged.faultsOf("{\"" + huge + "\":1}"))
                .allSatisfy(fault -> assertThat(fault.pointer()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"entry\"", "1", "true", "null", ""})
    void anEntryIsAnObject(String json) {
        assertThat(Exchanged.faultsOf(json)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("wrong-type");
            assertThat(fault.pointer()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id|7",
                "/type|{}",
                "/subject|[]",
                "/occurred|2019",
                "/by|\"org:vale\"",
                "/by/organisation|true",
                "/data|[]",
                "/data/offer|1",
                "/data/amount|\"494215\"",
                "/data/conditions|\"one\"",
                "/data/conditions/0|{}",
                "/data/conditions/0|null",
                "/sources|{}",
                "/sources/0|\"doc:vale-2022\"",
                "/account|[]",
                "/links|\"other\"",
                "/links/0|\"other\"",
                "/links/0|null",
                "/classification|1",
                "/note|false"
            })
    void aValueOfTheWrongJsonTypeIsRefusedWhereItStands(String pointer, String value) {
        refused(anOffer().with(pointer, value), "wrong-type", pointer, "should be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "1e2", "\"1\"", "true", "2147483648", "99999999999999999999"})
    void aCountIsAWholeNumber(String number) {
        Exchanged meeting =
                Exchanged.of(Samples.full(FactKinds.named("ContractMeetingHeld").orElseThrow()));
        refused(meeting.with("/data/meetings", number), "wrong-type", "/data/meetings", "whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yes\"", "1"})
    void aYesOrNoIsTrueOrFalse(String value) {
        Exchanged meeting =
                Exchanged.of(Samples.full(FactKinds.named("MeetingHeld").orElseThrow()));
        refused(meeting.with("/data/inCommon", value), "wrong-type", "/data/inCommon", "true or false");
    }

    @Test
    void aListIsAtMost2000ItemsLong() {
        String many = "[" + "\"x\",".repeat(2_000) + "\"x\"]";
        refused(anOffer().with("/data/conditions", many), "too-many", "/data/conditions", "2001 items");
        refused(anOffer().with("/links", many), "wrong-type", "/links", "at most 2000");
    }
}
