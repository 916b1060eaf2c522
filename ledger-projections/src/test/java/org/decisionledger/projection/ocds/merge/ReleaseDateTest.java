package org.decisionledger.projection.ocds.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-02T03:04:05Z, 2025-01-02T03:04:05Z, true",
        "2025-01-02t03:04:05z, 2025-01-02T03:04:05Z, true",
        "2025-01-02 03:04:05Z, 2025-01-02T03:04:05Z, true",
        "2025-01-02T03:04:05.123456789123Z, 2025-01-02T03:04:05.123456789Z, true",
        "2025-01-02T03:04:05.5+01:00, 2025-01-02T02:04:05.5Z, true",
        "2025-01-02T03:04:05-0330, 2025-01-02T06:34:05Z, true",
        "2025-01-02T03:04:05+14, 2025-01-01T13:04:05Z, true",
        "2025-01-02T03:04:05-00:00, 2025-01-02T03:04:05Z, true",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z, true",
        "2025-01-02T24:00:00Z, 2025-01-03T00:00:00Z, true",
        "2025-01-02T03:04:05, 2025-01-02T03:04:05Z, false",
        "2025-01-02T03:04Z, 2025-01-02T03:04:00Z, false",
        "2025-01-02, 2025-01-02T00:00:00Z, false",
        "2024-02-29, 2024-02-29T00:00:00Z, false",
        "2025-03, 2025-03-01T00:00:00Z, false",
        "2025, 2025-01-01T00:00:00Z, false"
    })
    void a_date_is_an_instant_and_says_whether_it_is_whole(String written, Instant instant, boolean whole) {
        assertThat(ReleaseDate.parse(written))
                .isEqualTo(new ReleaseDate(instant.getEpochSecond(), instant.getNano(), whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025-02-29",
                "2025-13-01",
                "2025-01-02T25:00:00Z",
                "2025-01-02T24:00:01Z",
                "2025-01-02T00:60:00Z",
                "2025-01-02T00:00:61Z",
                "2025-01-02T00:00:00+19:00",
                "2025-01-02T00:00:00+01:60",
                "02/01/2025",
                "2025-01-02T",
                "20250102"
            })
    void what_is_no_date_is_none(String written) {
        assertThat(ReleaseDate.parse(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00:00+01:00, 2024-12-31T23:30:00Z, -1",
        "2025-01-01T00:00:00.1Z, 2025-01-01T00:00:00Z, 1",
        "2025-01-01, 2025-01-01T00:00:00Z, 0"
    })
    void dates_are_ordered_by_instant(String one, String other, int order) {
        assertThat(Integer.signum(ReleaseDate.parse(one).compareTo(ReleaseDate.parse(other))))
                .isEqualTo(order);
    }
}
