package org.decisionledger.core.time;

import java.time.LocalDate;

/** Says an interval in words: both ends inclusive, what they share said once. */
final class SpanWords {

    private SpanWords() {}

    static String of(Span span) {
        return switch (span.start()) {
            case Point start -> from(start, span.end());
            case End.Limit limit -> until(limit, span.end());
        };
    }

    private static String from(Point start, End end) {
        return switch (end) {
            case Point last -> between(start, last);
            case End.Limit limit -> "from " + Words.of(start) + (limit == End.Limit.UNKNOWN ? ", end not known" : "");
        };
    }

    private static String until(End.Limit start, End end) {
        return switch (end) {
            case Point last when start == End.Limit.OPEN -> Words.by(last);
            case Point last -> "to " + Words.of(last) + ", start not known";
            case End.Limit limit ->
                (start == End.Limit.OPEN ? "no start date" : "start not known")
                        + ", "
                        + (limit == End.Limit.OPEN ? "no end date" : "end not known");
        };
    }

    private static String between(Point start, Point end) {
        if (start.text().equals(end.text())) {
            return Words.of(start);
        }
        if (!isPlain(start) || !isPlain(end)) {
            return "from " + Words.of(start) + " to " + Words.of(end);
        }
        return shared(start, end.first(), end.precision()) + " to " + Words.name(end);
    }

    /** the start without what it shares with the end; only ends of the same precision can share */
    private static String shared(Point start, LocalDate end, Precision precision) {
        LocalDate first = start.first();
        if (start.precision() != precision || first.getYear() != end.getYear()) {
            return Words.name(start);
        }
        return switch (precision) {
            case DAY ->
                first.getMonth() == end.getMonth() ? String.valueOf(first.getDayOfMonth()) : Words.dayAndMonth(first);
            case MONTH -> Words.month(first);
            default -> Words.name(start);
        };
    }

    private static boolean isPlain(Point point) {
        return point.qualifier() == Qualifier.NONE && !point.unspecified();
    }
}
