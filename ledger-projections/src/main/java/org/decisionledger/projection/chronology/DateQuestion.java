package org.decisionledger.projection.chronology;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Bounds;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * A question about when something happened.
 *
 * @param operator how the date is meant
 * @param window the date or stretch it is held against; {@code null} for {@link Operator#UNDATED}
 */
public record DateQuestion(Operator operator, @Nullable Edtf window) {

    /** How a date is meant. */
    public enum Operator {
        ON("on or in"),
        BEFORE("before"),
        AFTER("after"),
        BETWEEN("between"),
        CIRCA("around"),
        UNDATED("without a date");

        private final String words;

        Operator(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As it is written in an address. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The operator written so, if there is one. */
        public static Optional<Operator> named(String written) {
            return Arrays.stream(values())
                    .filter(o -> o.written().equals(written))
                    .findFirst();
        }
    }

    /** Entries that no source dates. */
    public static final DateQuestion UNDATED = new DateQuestion(Operator.UNDATED, null);

    /**
     * Between two dates, both included.
     *
     * @throws IllegalArgumentException when they are not in order, or one of them is an interval
     */
    public static DateQuestion between(Edtf from, Edtf to) {
        return new DateQuestion(Operator.BETWEEN, Edtf.parse(from.text() + "/" + to.text()));
    }

    /**
     * Whether an entry dated so fits; {@link Answer#POSSIBLY} where its date alone does not decide it. What has no date
     * fits no question about dates but the one for entries without.
     */
    public Answer fits(@Nullable Edtf occurred) {
        if (operator == Operator.UNDATED || window == null) {
            return occurred == null ? Answer.YES : Answer.NO;
        }
        if (occurred == null) {
            return Answer.NO;
        }
        return switch (operator) {
            case ON, BETWEEN -> inside(occurred, window);
            case BEFORE ->
                ordered(
                        occurred.bounds().earliest(),
                        occurred.bounds().latest(),
                        window.bounds().earliest());
            case AFTER ->
                opposite(ordered(
                        occurred.bounds().earliest(),
                        occurred.bounds().latest(),
                        window.bounds().latest()));
            case CIRCA -> near(occurred, window);
            case UNDATED -> Answer.NO;
        };
    }

    private static Answer inside(Edtf occurred, Edtf window) {
        Answer within = occurred.within(window);
        return within == Answer.NO && occurred.overlaps(window) != Answer.NO ? Answer.POSSIBLY : within;
    }

    /** Whether what lies between two limits lies before a third, of a date that counts as a whole. */
    private static Answer ordered(Side earliest, Side latest, Side limit) {
        if (latest.certainlyNotAfter(limit)) {
            return Answer.YES;
        }
        return limit.certainlyNotAfter(earliest) ? Answer.NO : Answer.POSSIBLY;
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case POSSIBLY -> Answer.POSSIBLY;
        };
    }

    /** One unit of the written precision to either side, of both dates. */
    private static Answer near(Edtf occurred, Edtf window) {
        Answer inside = inside(occurred, window);
        if (inside == Answer.YES) {
            return inside;
        }
        Bounds a = occurred.circaBounds(Edtf.DEFAULT_ZONE);
        Bounds b = widened(window).circaBounds(Edtf.DEFAULT_ZONE);
        boolean meet = startsBefore(a.earliest(), b.latest()) && startsBefore(b.earliest(), a.latest());
        return meet ? Answer.POSSIBLY : Answer.NO;
    }

    private static Edtf widened(Edtf window) {
        boolean marked = window.approximate() || window.uncertain() || window.isInterval();
        return marked ? window : Edtf.parse(window.text() + "~");
    }

    private static boolean startsBefore(Side start, Side end) {
        return !(start instanceof Side.Known(Instant from) && end instanceof Side.Known(Instant to))
                || from.isBefore(to);
    }
}
