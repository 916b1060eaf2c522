package org.decisionledger.api.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "PT0.9S, 0 seconds",
        "PT1S, 1 second",
        "PT119S, 119 seconds",
        "PT2M, 2 minutes",
        "PT119M, 119 minutes",
        "PT2H59M, 2 hours",
        "PT47H, 47 hours",
        "PT48H, 2 days",
        "P7D, 7 days",
        "P1234D, '1,234 days'"
    })
    void a_length_is_told_in_its_largest_unit_of_which_there_are_two_and_cut(Duration length, String words) {
        assertThat(Spans.length(length)).isEqualTo(words);
    }

    @Test
    void what_is_still_to_come_is_not_called_past() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        assertThat(Spans.ago(now.minusSeconds(60), now)).isEqualTo("60 seconds ago");
        assertThat(Spans.ago(now.plusSeconds(60), now)).contains("still to come");
        assertThat(Spans.moment(now)).isEqualTo("22 November 2026, 10:00 UTC");
    }
}
