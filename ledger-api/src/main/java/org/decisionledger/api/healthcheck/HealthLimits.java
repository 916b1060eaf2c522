package org.decisionledger.api.healthcheck;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.decisionledger.api.health.Occasion;

/**
 * From when on something is worth attention. Each is above zero.
 *
 * @param checkpoint how long an entry may wait for a signed checkpoint that covers it
 * @param projection how long a view may be behind without a break
 * @param verification how long ago all entries may last have been verified
 * @param comparison how long ago the views may last have been made anew and compared
 * @param backup how long ago a backup may last have been taken
 * @param restoreTest how long ago a restore may last have been tried
 * @param diskMegabytes how much must be free on each disk that is written to, in units of 1,048,576 bytes
 */
public record HealthLimits(
        Duration checkpoint,
        Duration projection,
        Duration verification,
        Duration comparison,
        Duration backup,
        Duration restoreTest,
        long diskMegabytes) {

    private static final String DISK = "disk.megabytes";

    public static final HealthLimits STANDARD = new HealthLimits(
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofDays(7),
            Duration.ofDays(31),
            Duration.ofDays(7),
            Duration.ofDays(92),
            1_024);

    private static final Map<String, LongFunction<Duration>> NAMES = new TreeMap<>(Map.of(
            "checkpoint.minutes", Duration::ofMinutes,
            "projection.seconds", Duration::ofSeconds,
            "verification.days", Duration::ofDays,
            "comparison.days", Duration::ofDays,
            "backup.days", Duration::ofDays,
            "restore-test.days", Duration::ofDays));

    /**
     * Limits as they are written in a file: {@code checkpoint.minutes}, {@code projection.seconds}, {@code
     * verification.days}, {@code comparison.days}, {@code backup.days}, {@code restore-test.days}, {@code
     * disk.megabytes}, each a whole number from 1 to 100000; what is not named is as in {@link #STANDARD}.
     *
     * @throws IllegalArgumentException a name or a number is not one of these; the message says which are
     */
    public static HealthLimits read(Map<String, String> written) {
        Map<String, Duration> read = new TreeMap<>();
        long disk = STANDARD.diskMegabytes;
        for (Map.Entry<String, String> one : new TreeMap<>(written).entrySet()) {
            long number = number(one.getKey(), one.getValue().strip());
            LongFunction<Duration> unit = NAMES.get(one.getKey());
            if (unit == null) {
                disk = number;
            } else {
                read.put(one.getKey(), unit.apply(number));
            }
        }
        return new HealthLimits(
                read.getOrDefault("checkpoint.minutes", STANDARD.checkpoint),
                read.getOrDefault("projection.seconds", STANDARD.projection),
                read.getOrDefault("verification.days", STANDARD.verification),
                read.getOrDefault("comparison.days", STANDARD.comparison),
                read.getOrDefault("backup.days", STANDARD.backup),
                read.getOrDefault("restore-test.days", STANDARD.restoreTest),
                disk);
    }

    private static long number(String name, String number) {
        if (!NAMES.containsKey(name) && !name.equals(DISK)) {
            TreeSet<String> names = new TreeSet<>(NAMES.keySet());
            names.add(DISK);
            throw new IllegalArgumentException(
                    "There is no limit \"" + name + "\". Limits: " + String.join(", ", names) + ".");
        }
        if (!number.matches("[1-9][0-9]{0,4}|100000")) {
            throw new IllegalArgumentException(
                    name + " is \"" + number + "\". It must be a whole number from 1 to 100000.");
        }
        return Long.parseLong(number);
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
