package org.decisionledger.projection.ocds.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of a release as an instant, by which releases are put in order.
 *
 * @param second seconds since 1970-01-01T00:00:00Z
 * @param nanos nanoseconds within the second
 * @param isWhole whether it is a date-time with a zone, as the standard asks for (RFC 3339); what is missing counts as
 *     the first month, the first day, midnight and UTC
 */
public record ReleaseDate(long second, int nanos, boolean isWhole) implements Comparable<ReleaseDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
            + "(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?\\s?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?");

    /** The instant of a date as it is written; {@code null} when it is none. */
    public static @Nullable ReleaseDate parse(String written) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            return null;
        }
        try {
            long day = LocalDate.of(number(parts, 1, 0), number(parts, 2, 1), number(parts, 3, 1))
                    .toEpochDay();
            int hour = number(parts, 4, 0);
            int minute = number(parts, 5, 0);
            int second = number(parts, 6, 0);
            // A leap second, 23:59:60, is the second after; the end of a day may be written 24:00.
            if (minute > 59 || second > 60 || hour > 24 || (hour == 24 && minute + second > 0)) {
                return null;
            }
            Integer zone = zone(parts.group(8));
            if (zone == null) {
                return null;
            }
            long instant = 86_400 * day + 3_600L * hour + 60L * minute + second - zone;
            boolean whole = parts.group(8) != null && parts.group(6) != null;
            return new ReleaseDate(instant, nanos(parts.group(7)), whole);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher parts, int group, int missing) {
        String digits = parts.group(group);
        return digits == null ? missing : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    /** Seconds east of Greenwich; {@code null} when no place on earth is. */
    private static @Nullable Integer zone(@Nullable String written) {
        if (written == null || written.equalsIgnoreCase("z")) {
            return 0;
        }
        String digits = written.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        if (hours > 18 || minutes > 59) {
            return null;
        }
        int seconds = 3_600 * hours + 60 * minutes;
        return written.charAt(0) == '-' ? -seconds : seconds;
    }

    @Override
    public int compareTo(ReleaseDate other) {
        int bySecond = Long.compare(second, other.second);
        return bySecond != 0 ? bySecond : Integer.compare(nanos, other.nanos);
    }
}
