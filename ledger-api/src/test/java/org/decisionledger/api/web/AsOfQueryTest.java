package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfQueryTest {

    @Test
    void nothingAskedIsTheRecordAsItStandsNow() throws UnreadableMoment {
        assertThat(AsOfQuery.of(null, " ")).isEqualTo(AsOfQuery.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22T23:59:59.999999Z, 22 November 2026",
        "2026-07-01, 2026-07-01T22:59:59.999999Z, 1 July 2026",
        "2026-11-22T10:00:00Z, 2026-11-22T10:00:00Z, 22 November 2026 at 10am",
        "2026-07-01T10:00:00Z, 2026-07-01T10:00:00Z, 1 July 2026 at 11am",
        "2026-07-01T12:00:05.25+02:00, 2026-07-01T10:00:05.25Z, 1 July 2026 at 11:00:05am",
    })
    void aDayCountsToItsEndAndATimeIsSaidInUkTime(String typed, Instant recorded, String words)
            throws UnreadableMoment {
        AsOfQuery query = AsOfQuery.of(typed, "2019");
        assertThat(query.asOf().recorded()).isEqualTo(recorded);
        assertThat(query.recordedWords()).isEqualTo(words);
        assertThat(query.isWholeDay()).isEqualTo(!typed.contains("T"));
        assertThat(query.occurredWords()).isEqualTo("2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-02-30", "2026", "22/11/2026", "2026-11-22T25:00:00Z", "T", "2026-11-22Tnoon"})
    void aMomentThatCannotBeReadIsRefusedWithWhatWasTyped(String typed) {
        assertThatExceptionOfType(UnreadableMoment.class)
                .isThrownBy(() -> AsOfQuery.of(typed, "soon"))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                new UnreadableMoment.Problem("asOfRecorded", "as-of.recorded.unreadable", typed),
                                new UnreadableMoment.Problem("asOfOccurred", "as-of.occurred.unreadable", "soon")));
    }
}
