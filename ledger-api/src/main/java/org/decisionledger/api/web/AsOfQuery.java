package org.decisionledger.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.EdtfFault;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The moment a page is asked for, as it stands in the address.
 *
 * @param recordedText as typed, empty when not asked
 * @param occurredText as typed, empty when not asked
 * @param recorded what was recorded at or before this instant counts; {@code null} for all of it
 * @param recordedWords the day or the time of {@code recorded} in words, empty for all of it
 * @param occurred what had happened by this date counts; {@code null} for all of it
 */
public record AsOfQuery(
        String recordedText,
        String occurredText,
        @Nullable Instant recorded,
        String recordedWords,
        @Nullable Edtf occurred) {

    /** Names of the two parameters in every address. */
    public static final String RECORDED = "asOfRecorded";

    public static final String OCCURRED = "asOfOccurred";

    /** No moment asked: everything recorded up to now. */
    public static final AsOfQuery NOW = new AsOfQuery("", "", null, "", null);

    /** Reads what was typed, and says everything that is wrong with it at once. */
    public static AsOfQuery of(@Nullable String recordedText, @Nullable String occurredText) throws UnreadableMoment {
        String typedRecorded = recordedText == null ? "" : recordedText.strip();
        String typedOccurred = occurredText == null ? "" : occurredText.strip();
        List<UnreadableMoment.Problem> problems = new ArrayList<>();
        LocalDateTime local = null;
        Instant recorded = null;
        try {
            local = typedRecorded.isEmpty() || isDay(typedRecorded) ? null : local(typedRecorded);
            recorded = local != null ? instant(local) : typedRecorded.isEmpty() ? null : endOf(typedRecorded);
        } catch (DateTimeException e) {
            problems.add(new UnreadableMoment.Problem(RECORDED, "as-of.recorded.unreadable", typedRecorded));
        }
        Edtf occurred = null;
        try {
            occurred = typedOccurred.isEmpty() ? null : Edtf.parse(typedOccurred);
        } catch (EdtfFault e) {
            problems.add(new UnreadableMoment.Problem(OCCURRED, "as-of.occurred.unreadable", typedOccurred));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableMoment(typedRecorded, typedOccurred, problems);
        }
        String words = recorded == null
                ? ""
                : Edtf.parse(local == null ? typedRecorded : InWords.withSeconds(local))
                        .inWords();
        return new AsOfQuery(typedRecorded, typedOccurred, recorded, words, occurred);
    }

    /** The same for the folds. */
    public AsOf asOf() {
        return new AsOf(recorded, occurred);
    }

    public boolean isNow() {
        return recorded == null && occurred == null;
    }

    /** Whether {@link #recorded()} is the end of a day, asked for as a day. */
    public boolean isWholeDay() {
        return recorded != null && isDay(recordedText);
    }

    /** The date of {@link #occurred()} in words, empty when not asked. */
    public String occurredWords() {
        return occurred == null ? "" : occurred.inWords();
    }

    /** What every link within the pages carries along. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (recorded != null) {
            parameters.put(RECORDED, recordedText);
        }
        if (occurred != null) {
            parameters.put(OCCURRED, occurredText);
        }
        return parameters;
    }

    private static boolean isDay(String text) {
        return text.indexOf('T') < 0;
    }

    /** A whole day counts to its end, as people mean it when they say "on that day". */
    private static Instant endOf(String day) {
        return LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay(Edtf.DEFAULT_ZONE)
                .toInstant()
                .minusNanos(1);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Edtf.DEFAULT_ZONE).toInstant();
    }

    private static LocalDateTime local(String text) {
        boolean hasOffset = text.matches(".*T.*(Z|[+-]\\d\\d(:?\\d\\d)?)");
        return hasOffset
                ? OffsetDateTime.parse(text)
                        .atZoneSameInstant(Edtf.DEFAULT_ZONE)
                        .toLocalDateTime()
                : LocalDateTime.parse(text);
    }
}
