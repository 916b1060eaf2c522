package org.decisionledger.api.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthLimitsTest {

    @Test
    void what_is_not_set_is_as_it_is_by_standard() {
        HealthLimits set = HealthLimits.read(Map.of("verification.days", " 30 ", "projection.seconds", "60"));
        assertThat(set.verification()).isEqualTo(Duration.ofDays(30));
        assertThat(set.projection()).isEqualTo(Duration.ofMinutes(1));
        assertThat(set.backup()).isEqualTo(HealthLimits.STANDARD.backup());
        assertThat(HealthLimits.read(Map.of())).isEqualTo(HealthLimits.STANDARD);
    }

    @Test
    void every_limit_can_be_set() {
        HealthLimits set = HealthLimits.read(Map.of(
                "checkpoint.minutes", "1",
                "projection.seconds", "1",
                "verification.days", "1",
                "comparison.days", "1",
                "backup.days", "1",
                "restore-test.days", "1",
                "disk.megabytes", "1"));
        Duration day = Duration.ofDays(1);
        assertThat(set)
                .isEqualTo(new HealthLimits(Duration.ofMinutes(1), Duration.ofSeconds(1), day, day, day, day, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verification     | 7     | There is no limit "verification". Limits: backup.days, checkpoint.minutes, comparison.days, disk.megabytes,
            verification.days| 0     | verification.days is "0".
            verification.days| -1    | whole number from 1 to 100000
            verification.days| 1.5   | whole number from 1 to 100000
            verification.days| 100001| whole number from 1 to 100000
            verification.days| seven | whole number from 1 to 100000
            """)
    void what_is_no_limit_is_refused_by_name(String name, String number, String words) {
        assertThatThrownBy(() -> HealthLimits.read(Map.of(name, number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
