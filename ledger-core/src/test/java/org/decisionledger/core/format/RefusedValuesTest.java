package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.format.Exchanged.anOffer;
import static org.decisionledger.core.format.Refused.refused;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References, dates, sums, figures and texts that cannot be understood. */
class RefusedValuesTest {

    @Nested
    class References {

        @Test
        void aReferenceToTheWrongKindOfThingIsRefused() {
            refused(
                    anOffer().with("/data/offer", "\"contract:vale-adhd\""),
                    "malformed-reference",
                    "/data/offer",
                    "Write offer:slug");
            refused(
                    anOffer().with("/by/organisation", "\"office:chair\""),
                    "malformed-reference",
                    "/by/organisation",
                    "org:slug");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Vale", "vale:x", "org:", "org:Vale", "org:-vale", "org:va le", ":vale", "org:v\u00e4le"})
        void aMalformedIdentifierIsRefused(String id) {
            refused(anOffer().with("/subject", "\"" + id + "\""), "malformed-reference", "/subject", "");
        }

        @ParameterizedTest
        @ValueSource(strings = {"two words", "-first", "a:b", "caf\u00e9"})
        void aMalformedNameOfAnEntryIsRefused(String id) {
            refused(anOffer().with("/id", "\"" + id + "\""), "malformed-reference", "/id", "1 to 120 letters");
        }

        @Test
        void anIdentifierIsAtMost120CharactersLong() {
            anOffer().with("/id", "\"" + "a".repeat(120) + "\"").read();
            refused(anOffer().with("/id", "\"" + "a".repeat(121) + "\""), "malformed-reference", "/id", "…");
            anOffer().with("/subject", "\"org:" + "a".repeat(120) + "\"").read();
            refused(
                    anOffer().with("/subject", "\"org:" + "a".repeat(121) + "\""),
                    "malformed-reference",
                    "/subject",
                    "");
        }
    }

    @Nested
    class DatesAndSums {

        @ParameterizedTest
        @ValueSource(strings = {"2019-02-29", "2019-13", "22 July 2019", "2019-07-22T25:00:00Z", "2019-09/2019-08"})
        void aDateNoCalendarHasIsRefused(String date) {
            refused(anOffer().with("/occurred", "\"" + date + "\""), "malformed-date", "/occurred", "");
        }

        @Test
        void moneyWithoutACurrencyIsRefused() {
            refused(anOffer().without("/data/amount/currency"), "missing-field", "/data/amount/currency", "ISO 4217");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "494215.001|GBP|3 decimals",
                    "100.0|JPY|1 decimals",
                    "1,000.00|GBP|full stop only",
                    "1e6|GBP|full stop only",
                    "007|GBP|full stop only",
                    "£5|GBP|full stop only",
                    "1234567890123456789|GBP|full stop only",
                    "5.00|pounds|not a currency code",
                    "5.00|gbp|not a currency code"
                })
        void moneyThatIsNoSumIsRefused(String value, String currency, String why) {
            refused(
                    anOffer()
                            .with("/data/amount/value", "\"" + value + "\"")
                            .with("/data/amount/currency", "\"" + currency + "\""),
                    "malformed-value",
                    "/data/amount",
                    why);
        }

        @Test
        void moneyAsANumberIsRefusedBecauseANumberMayBeRounded() {
            refused(
                    anOffer().with("/data/amount/value", "494215.00"),
                    "wrong-type",
                    "/data/amount/value",
                    "text in quotation marks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e3", "+5", "12-15", "about 7", ".5", "5.", "\u0663", "1,204"})
        void aFigureThatIsNoNumberIsRefused(String value) {
            Exchanged report = Exchanged.of(
                    Samples.full(FactKinds.named("ActivityReported").orElseThrow()));
            refused(
                    report.with("/data/figures/0/value", "\"" + value + "\""),
                    "malformed-value",
                    "/data/figures/0",
                    "a range is two figures");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-3", "1204", "0.5", "98.60"})
        void aFigureIsANumberAsPrinted(String value) {
            Exchanged report = Exchanged.of(
                    Samples.full(FactKinds.named("ActivityReported").orElseThrow()));
            assertThat(EntryFormat.write(report.with("/data/figures/0/value", "\"" + value + "\"")
                            .read()))
                    .contains("\"value\":\"" + value + "\"");
        }
    }

    @Nested
    class Text {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\\n\\t"})
        void anEmptyTextIsRefused(String text) {
            refused(anOffer().with("/note", "\"" + text + "\""), "malformed-text", "/note", "is empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u0000", "\\u0007", "\\r", "\\u001b", "\\u007f", "\\u009b"})
        void aControlCharacterIsRefused(String character) {
            refused(
                    anOffer().with("/note", "\"ab" + character + "\""),
                    "malformed-text",
                    "/note",
                    "control character (code ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\ud83d", "\\ud83dx", "\\ude00", "\\ude00\\ud83d"})
        void halfACharacterIsRefused(String half) {
            String json = anOffer().with("/note", "\"HERE\"").json().replace("HERE", half);
            assertThat(Exchanged.faultsOf(json)).singleElement().satisfies(fault -> {
                assertThat(fault.code()).isEqualTo("malformed-text");
                assertThat(fault.pointer()).isEqualTo("/note");
                assertThat(fault.message()).contains("lone surrogate");
            });
        }

        @Test
        void aTextLongerThan20000CharactersIsRefused() {
            refused(
                    anOffer().with("/note", "\"" + "x".repeat(20_001) + "\""),
                    "malformed-text",
                    "/note",
                    "at most 20000");
        }
    }
}
