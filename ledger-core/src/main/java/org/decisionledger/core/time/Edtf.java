package org.decisionledger.core.time;

import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval exactly as a source gives it, in EDTF (ISO 8601-2:2019, profile of the Library of Congress) at
 * levels 0 and 1. Two are equal when they are written alike: {@code 2019-04} and {@code 2019-04-XX} are not.
 *
 * <p>The questions answer for what the date states, in {@link #DEFAULT_ZONE} where the source gives no zone. An unknown
 * side never makes an answer {@link Answer#YES}, nor do {@code ?}, {@code ~} and {@code %} change one. Seasons have no
 * agreed months, so within a month of the edge of a season the answer is {@link Answer#POSSIBLY}.
 *
 * <p>An interval may mean some day in it, or all of it. All questions but {@link #overlaps} are certain only when both
 * readings agree.
 */
public final class Edtf {

    /** The zone of the sources' wall clocks. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/London");

    /**
     * The earliest first; no limit before any date, an unknown start where the end lies, then the earlier end first and
     * an end that is open or unknown last. Zero does not mean equal: sort stably to keep the recorded order.
     */
    public static final Comparator<Edtf> ORDER = Comparator.comparing(date -> date.sortKey, SortKey.ORDER);

    private final String text;
    private final Form form;
    private final Bounds bounds;
    private final SortKey sortKey;

    private Edtf(String text, Form form) {
        this.text = text;
        this.form = form;
        this.bounds = Bounds.of(form, DEFAULT_ZONE);
        this.sortKey = SortKey.of(bounds);
    }

    /**
     * Reads levels 0 and 1 as the ledger's grammar has them; nothing is trimmed, guessed or normalised.
     *
     * @throws EdtfFault when the text is not a date, is a date no calendar has, or is EDTF level 2
     */
    public static Edtf parse(String text) {
        return new Edtf(text, EdtfParser.parse(text));
    }

    /** exactly as written */
    public String text() {
        return text;
    }

    /** the source, or whoever read it, doubts the date: {@code ?} or {@code %}, in an interval on either end */
    public boolean uncertain() {
        return form.points().anyMatch(point -> point.qualifier().uncertain());
    }

    /** the date is only about right: {@code ~} or {@code %}, in an interval on either end */
    public boolean approximate() {
        return form.points().anyMatch(point -> point.qualifier().approximate());
    }

    /** true when written with a slash */
    public boolean isInterval() {
        return form instanceof Span;
    }

    /** how finely it is written */
    public Precision precision() {
        return form.precision();
    }

    /** {@link #bounds(ZoneId)} in {@link #DEFAULT_ZONE} */
    public Bounds bounds() {
        return bounds;
    }

    /** all that the date may mean, in {@link #DEFAULT_ZONE}: as {@link #bounds()}, with a season's soft edges taken in */
    public Bounds widest() {
        return Questions.outermost(form, DEFAULT_ZONE);
    }

    /**
     * What the date allows, from earliest, inclusive, to latest, exclusive. {@code ?}, {@code ~} and {@code %} do not
     * change it. A season is three months: 21 from March, 22 from June, 23 from September, 24 from December to the end
     * of February of the next year; that is our convention, EDTF names none.
     *
     * @param zone of the wall clock; a date written with a zone of its own does not use it
     */
    public Bounds bounds(ZoneId zone) {
        return Bounds.of(form, zone);
    }

    /**
     * For a "circa" search only, and to be labelled as one: {@link #bounds(ZoneId)} with one unit of the written
     * precision more on each side of a date marked {@code ?} or {@code ~}, two for {@code %}. Our convention.
     *
     * @param zone of the wall clock
     */
    public Bounds circaBounds(ZoneId zone) {
        return Bounds.of(form.map(Point::circa), zone);
    }

    /**
     * Whether this was over before {@code other} began. Two things on one day are possibly before each other: which
     * came first is not stated.
     */
    public Answer before(Edtf other) {
        return Questions.before(form, other.form, DEFAULT_ZONE);
    }

    /** {@link #before} the other way round */
    public Answer after(Edtf other) {
        return other.before(this);
    }

    /**
     * Whether the two shared any time, down to the day or, where written, the second. Here an interval is taken to have
     * lasted from some day of its start to some day of its end, and a month or longer without a slash to mean some day
     * in it. Ask {@link #within} about an event on an unknown day of an interval, and about a month or year as a whole.
     */
    public Answer overlaps(Edtf other) {
        return Questions.overlaps(form, other.form, DEFAULT_ZONE);
    }

    /**
     * Whether all of this lies in {@code window}, which counts as a whole from its first day to its last, inclusive.
     */
    public Answer within(Edtf window) {
        return Questions.within(form, window.form, DEFAULT_ZONE);
    }

    /**
     * Whether this had happened, and if it lasted was over, by the end of {@code cutoff}: by 2019 is by the end of that
     * year. {@link Answer#NO} means that it began only later.
     */
    public Answer by(Edtf cutoff) {
        return Questions.by(form, cutoff.form, DEFAULT_ZONE);
    }

    /** in plain British English as GOV.UK writes dates; a time of day only where the source gives one */
    public String inWords() {
        return Words.of(form);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@link #text()} */
    @Override
    public String toString() {
        return text;
    }
}
