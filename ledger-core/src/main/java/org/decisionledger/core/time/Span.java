package org.decisionledger.core.time;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An EDTF interval. The ends may be of different precision. */
record Span(End start, End end) implements Form {

    @Override
    public Precision precision() {
        return Precision.INTERVAL;
    }

    @Override
    public Stream<Point> points() {
        return Stream.of(start, end).filter(Point.class::isInstance).map(Point.class::cast);
    }

    @Override
    public Form map(UnaryOperator<Point> change) {
        return new Span(changed(start, change), changed(end, change));
    }

    private static End changed(End end, UnaryOperator<Point> change) {
        return end instanceof Point point ? change.apply(point) : end;
    }
}
