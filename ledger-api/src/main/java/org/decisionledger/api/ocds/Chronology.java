package org.decisionledger.api.ocds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.decisionledger.projection.ocds.json.JsonFault;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.ReleaseDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the releases of one process in order: by instant and then by arrival, or, as the reference implementation does,
 * by the text of the date.
 */
final class Chronology {

    private final Releases releases;
    private final MergeLog log;
    private final JsonReader reader = new JsonReader();

    Chronology(Releases releases, MergeLog log) {
        this.releases = releases;
        this.log = log;
    }

    /** The releases oldest first; {@code null} when they cannot be put in order, which was told then. */
    int @Nullable [] inOrder(int[] arrived, MergeMode mode) {
        return switch (mode) {
            case STANDARD -> byInstant(arrived);
            case COMPATIBLE -> byText(arrived);
        };
    }

    private int @Nullable [] byInstant(int[] arrived) {
        ReleaseDate[] dates = new ReleaseDate[arrived.length];
        boolean ordered = true;
        for (int i = 0; i < arrived.length; i++) {
            ReleaseDate date = date(arrived[i]);
            if (date == null) {
                return null;
            }
            dates[i] = date;
            ordered &= i == 0 || tellOfOrder(arrived[i], dates[i - 1], date);
        }
        return ordered ? arrived : sorted(arrived, Comparator.comparing(i -> dates[i]));
    }

    private @Nullable ReleaseDate date(int release) {
        String written = text(release);
        ReleaseDate date = written == null ? null : ReleaseDate.parse(written);
        if (date == null) {
            log.error(
                    releases.where(release),
                    written == null
                            ? "The release has no date, or one that is not text; its process cannot be merged"
                            : "The date \"" + written + "\" cannot be understood; the process cannot be merged");
        } else if (!date.isWhole()) {
            log.warning(
                    releases.where(release),
                    "/date",
                    "incomplete-date",
                    "\"" + written + "\" is no date-time with a zone; the earliest instant of it, in UTC, counts");
        }
        return date;
    }

    private boolean tellOfOrder(int release, ReleaseDate before, ReleaseDate date) {
        int order = date.compareTo(before);
        if (order == 0) {
            log.warning(
                    releases.where(release),
                    "/date",
                    "repeated-date",
                    "the same instant as the release before of its" + " process; the order of arrival counts");
        } else if (order < 0) {
            log.warning(
                    releases.where(release), "/date", "out-of-order", "earlier than the release before of its process");
        }
        return order >= 0;
    }

    private int @Nullable [] byText(int[] arrived) {
        if (arrived.length == 1) {
            return arrived;
        }
        byte[][] dates = new byte[arrived.length][];
        for (int i = 0; i < arrived.length; i++) {
            String written = text(arrived[i]);
            if (written == null) {
                log.error(
                        releases.where(arrived[i]),
                        "The date is missing, null or not a string; the process cannot be merged");
                return null;
            }
            dates[i] = written.getBytes(StandardCharsets.UTF_8);
        }
        return sorted(arrived, Comparator.comparing(i -> dates[i], Arrays::compareUnsigned));
    }

    private static int[] sorted(int[] arrived, Comparator<Integer> order) {
        return IntStream.range(0, arrived.length)
                .boxed()
                .sorted(order)
                .mapToInt(i -> arrived[i])
                .toArray();
    }

    private @Nullable String text(int release) {
        byte[] written = releases.date(release);
        try {
            return written.length > 0
                            && reader.read(written) instanceof JsonScalar date
                            && date.kind() == JsonScalar.Kind.STRING
                    ? date.text()
                    : null;
        } catch (JsonFault fault) {
            return null;
        }
    }
}
