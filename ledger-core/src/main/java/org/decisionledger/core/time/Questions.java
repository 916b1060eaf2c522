package org.decisionledger.core.time;

import java.time.ZoneId;

/**
 * The three-valued questions. Except for overlap, an event is read as any stretch inside its bounds, however short:
 * what holds for every such stretch holds both for "some day in it" and for "lasted through it".
 */
final class Questions {

    private Questions() {}

    static Answer before(Form event, Form other, ZoneId zone) {
        Bounds ours = outermost(event, zone);
        Bounds theirs = outermost(other, zone);
        return Answer.of(
                ours.latest().certainlyNotAfter(theirs.earliest()),
                theirs.latest().certainlyNotAfter(ours.earliest()));
    }

    static Answer within(Form event, Form window, ZoneId zone) {
        Bounds ours = outermost(event, zone);
        Bounds sure = innermost(window, zone);
        Bounds atMost = outermost(window, zone);
        return Answer.of(
                startsIn(ours, sure) && endsIn(ours, sure),
                ours.latest().certainlyNotAfter(atMost.earliest())
                        || atMost.latest().certainlyNotAfter(ours.earliest()));
    }

    static Answer by(Form event, Form cutoff, ZoneId zone) {
        Bounds ours = outermost(event, zone);
        return Answer.of(
                endsIn(ours, innermost(cutoff, zone)),
                outermost(cutoff, zone).latest().certainlyNotAfter(ours.earliest()));
    }

    static Answer overlaps(Form one, Form other, ZoneId zone) {
        Placing ours = Placing.of(one, zone);
        Placing theirs = Placing.of(other, zone);
        return Answer.of(ours.alwaysOverlaps(theirs), ours.neverOverlaps(theirs));
    }

    private static boolean startsIn(Bounds ours, Bounds window) {
        return window.earliest() instanceof Side.Open || window.earliest().certainlyNotAfter(ours.earliest());
    }

    private static boolean endsIn(Bounds ours, Bounds window) {
        return window.latest() instanceof Side.Open || ours.latest().certainlyNotAfter(window.latest());
    }

    static Bounds outermost(Form form, ZoneId zone) {
        return Bounds.of(form.map(Point::outermost), zone);
    }

    private static Bounds innermost(Form form, ZoneId zone) {
        return form instanceof Moment moment ? moment.innermost(zone) : Bounds.of(form.map(Point::innermost), zone);
    }
}
