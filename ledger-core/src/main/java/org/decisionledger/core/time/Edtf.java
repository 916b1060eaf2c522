package org.decisionledger.core.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval exactly as a source gives it, in EDTF (ISO 8601-2:2019, profile of the Library of Congress) at
 * levels 0 and 1. Two are equal when they are written alike: {@code 2019-04} and {@code 2019-04-XX} are not.
 */
public final class Edtf {

    /** The zone of the sources' wall clocks. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/London");

    private final String text;
    private final Form form;

    private Edtf(String text, Form form) {
        this.text = text;
        this.form = form;
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
        return bounds(DEFAULT_ZONE);
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
