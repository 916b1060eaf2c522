package org.decisionledger.projection.ocds.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Dates as OCDS writes them, which knows instants only: a day becomes its midnight in the zone of the sources, and what
 * is coarser than a day, doubted or open becomes no date. The words of the source stand beside it then.
 */
final class EventDates {

    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    private EventDates() {}

    /** The beginning of a day or an instant; {@code null} for anything less exact. */
    static @Nullable String exact(@Nullable Edtf date) {
        if (date == null || date.isInterval() || date.uncertain() || date.approximate()) {
            return null;
        }
        Bounds bounds = date.bounds();
        return bounds.earliest() instanceof Side.Known(Instant from)
                        && bounds.latest() instanceof Side.Known(Instant to)
                        && Duration.between(from, to).compareTo(LONGEST_DAY) <= 0
                ? written(from)
                : null;
    }

    /** A period of two exact days, the last included; {@code null} when neither end is exact. */
    static @Nullable JsonDraft period(@Nullable Edtf interval) {
        if (interval == null || !interval.isInterval()) {
            return null;
        }
        String[] ends = interval.text().split("/", -1);
        String start = ends[0].isEmpty() || ends[0].equals("..") ? null : exact(Edtf.parse(ends[0]));
        String end = ends[1].isEmpty() || ends[1].equals("..") ? null : lastOf(Edtf.parse(ends[1]));
        return start == null && end == null
                ? null
                : new JsonDraft().text("startDate", start).text("endDate", end);
    }

    /** The last second of an exact day. */
    static @Nullable String lastOf(Edtf day) {
        return exact(day) != null && day.bounds().latest() instanceof Side.Known(Instant after)
                ? written(after.minusSeconds(1))
                : null;
    }

    /** When an entry was recorded, which is when its release is made. */
    static String recorded(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }

    private static String written(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(Edtf.DEFAULT_ZONE).toOffsetDateTime().withOffsetSameInstant(offset(instant)));
    }

    private static ZoneOffset offset(Instant instant) {
        return Edtf.DEFAULT_ZONE.getRules().getOffset(instant);
    }
}
