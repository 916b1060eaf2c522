package org.decisionledger.core.time;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The parsed shape of a date. */
sealed interface Form permits Point, Moment, Span {

    Precision precision();

    /** the days this is written with, at most two: none for a time of day and for open or unknown ends */
    Stream<Point> points();

    /** the same shape with each of its {@link #points()} changed */
    Form map(UnaryOperator<Point> change);
}
