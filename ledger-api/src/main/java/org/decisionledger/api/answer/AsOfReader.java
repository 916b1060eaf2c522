package org.decisionledger.api.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/** Reads the two as-of switches as people write them. */
public final class AsOfReader {

    private AsOfReader() {}

    /**
     * Reads both switches.
     *
     * @param recorded an instant with its zone ({@code 2026-11-22T10:00:00Z}), or a day, which means its end in the
     *     United Kingdom; {@code null} or empty for now
     * @param occurred an EDTF date; {@code null} or empty for no limit
     */
    public static AsOf read(@Nullable String recorded, @Nullable String occurred) {
        return new AsOf(
                recorded == null || recorded.isBlank() ? null : instant(recorded.strip()),
                occurred == null || occurred.isBlank() ? null : date(occurred.strip()));
    }

    /** Reads one moment of recording, written as the as-of switch takes it. */
    public static Instant moment(String text) {
        return instant(text.strip());
    }

    private static Instant instant(String text) {
        try {
            if (text.length() == "2026-11-22".length()) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(Edtf.DEFAULT_ZONE)
                        .toInstant()
                        .minusNanos(1_000);
            }
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not a moment in time. Write it with its zone, for "
                    + "example 2026-11-22T10:00:00Z, or as a day, 2026-11-22, which means the end of that day.");
        }
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }
}
