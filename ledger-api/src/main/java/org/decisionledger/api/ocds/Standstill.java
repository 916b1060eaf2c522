package org.decisionledger.api.ocds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.clock.Clock;
import org.decisionledger.projection.clock.ClockCounted;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.jspecify.annotations.Nullable;

/**
 * The end of a standstill as a publisher states it, and beside it the one that the law gives when it is counted from
 * the day of the release. Which of the two holds is not for the ledger to say.
 *
 * @param stated the last day as stated
 * @param remark what is to be told where the two differ, or the law's cannot be counted; {@code null} for nothing
 */
record Standstill(Edtf stated, @Nullable String remark) {

    private static final Pattern MIDNIGHT = Pattern.compile(
            "midnight[^.\\d]{0,60}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?([A-Za-z]+),?\\s+(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK);

    /**
     * What a release states; {@code null} when it states no end.
     *
     * @param words its text
     * @param regime whether it names the Provider Selection Regime
     */
    static @Nullable Standstill of(JsonObject release, String words, boolean regime) {
        LocalDate stated = inAwards(release);
        stated = stated == null && regime ? inWords(words) : stated;
        if (stated == null) {
            return null;
        }
        Edtf day = Edtf.parse(stated.toString());
        return new Standstill(day, remark(release, day, regime));
    }

    private static @Nullable LocalDate inAwards(JsonObject release) {
        for (JsonObject award : PartiesOfRelease.objects(release.get("awards"))) {
            if (award.get("standstillPeriod") instanceof JsonObject period
                    && period.get("endDate") instanceof JsonScalar end) {
                LocalDate day = day(end.text());
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate inWords(String words) {
        Matcher midnight = MIDNIGHT.matcher(words);
        try {
            return midnight.find()
                    ? LocalDate.parse(midnight.group(1) + " " + midnight.group(2) + " " + midnight.group(3), DAY)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String remark(JsonObject release, Edtf stated, boolean regime) {
        LocalDate published = release.get("date") instanceof JsonScalar date ? day(date.text()) : null;
        if (published == null) {
            return "the end of the standstill is stated as " + stated.text()
                    + "; the release has no date to count it from";
        }
        Clock clock = Clock.named(regime ? "psr" : "act").orElseThrow();
        try {
            ClockCounted counted = ClockCounted.of(clock, published, stated);
            Long later = counted.daysLater();
            return later == null || later == 0
                    ? null
                    : "the end of the standstill is stated as " + stated.text()
                            + "; counted from the day of the release, " + counted.provision() + " gives "
                            + counted.lastDay();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return OffsetDateTime.parse(written)
                    .atZoneSameInstant(Edtf.DEFAULT_ZONE)
                    .toLocalDate();
        } catch (DateTimeException e) {
            try {
                return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
            } catch (DateTimeException none) {
                return null;
            }
        }
    }
}
