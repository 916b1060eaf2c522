package org.decisionledger.api.healthcheck;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.decisionledger.api.health.Occasion;

/**
 * From when on something is worth attention. Each is a length of time, above zero.
 *
 * @param checkpoint how long an entry may wait for a signed checkpoint that covers it
 * @param projection how long a view may be behind without a break
 * @param verification how long ago all entries may last have been verified
 * @param comparison how long ago the views may last have been made anew and compared
 * @param backup how long ago a backup may last have been taken
 * @param restoreTest how long ago a restore may last have been tried
 */
public record HealthLimits(
        Duration checkpoint,
        Duration projection,
        Duration verification,
        Duration comparison,
        Duration backup,
        Duration restoreTest) {

    public static final HealthLimits STANDARD = new HealthLimits(
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofDays(7),
            Duration.ofDays(31),
            Duration.ofDays(7),
            Duration.ofDays(92));

    private static final Map<String, LongFunction<Duration>> NAMES = new TreeMap<>(Map.of(
            "checkpoint.minutes", Duration::ofMinutes,
            "projection.seconds", Duration::ofSeconds,
            "verification.days", Duration::ofDays,
            "comparison.days", Duration::ofDays,
            "backup.days", Duration::ofDays,
            "restore-test.days", Duration::ofDays));

    /**
     * Limits as they are written in a file: {@code checkpoint.minutes}, {@code projection.seconds}, {@code
     * verification.days}, {@code comparison.days}, {@code backup.days}, {@code restore-test.days}, each a whole number
     * from 1 to 100000; what is not named is as in {@link #STANDARD}.
     *
     * @throws IllegalArgumentException a name or a number is not one of these; the message says which are
     */
    public static HealthLimits read(Map<String, String> written) {
        Map<String, Duration> read = new TreeMap<>();
        new TreeMap<>(written).forEach((name, number) -> read.put(name, duration(name, number.strip())));
        return new HealthLimits(
                read.getOrDefault("checkpoint.minutes", STANDARD.checkpoint),
                read.getOrDefault("projection.seconds", STANDARD.projection),
                read.getOrDefault("verification.days", STANDARD.verification),
                read.getOrDefault("comparison.days", STANDARD.comparison),
                read.getOrDefault("backup.days", STANDARD.backup),
                read.getOrDefault("restore-test.days", STANDARD.restoreTest));
    }

    private static Duration duration(String name, String number) {
        LongFunction<Duration> unit = NAMES.get(name);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "There is no limit \"" + name + "\". Limits: " + String.join(", ", NAMES.keySet()) + ".");
        }
        if (!number.matches("[1-9][0-9]{0,4}|100000")) {
            throw new IllegalArgumentException(
                    name + " is \"" + number + "\". It must be a whole number from 1 to 100000.");
        }
        return unit.apply(Long.parseLong(number));
    }

    /** How long ago this may last have been done; for a checkpoint, how long an entry may wait for one. */
    public Duration of(Occasion what) {
        return switch (what) {
            case CHECKPOINT -> checkpoint;
            case FULL_VERIFICATION -> verification;
            case REBUILD_COMPARISON -> comparison;
            case BACKUP -> backup;
            case RESTORE_TEST -> restoreTest;
        };
    }
}
