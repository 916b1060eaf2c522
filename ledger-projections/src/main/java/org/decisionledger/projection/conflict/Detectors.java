package org.decisionledger.projection.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.projection.conflict.name.BodyOutsideItsTime;
import org.decisionledger.projection.conflict.name.NameForTwoThings;
import org.decisionledger.projection.conflict.name.VariantNames;
import org.decisionledger.projection.conflict.order.OrderDetectors;
import org.decisionledger.projection.conflict.table.TableDetectors;
import org.decisionledger.projection.conflict.value.ValuesDiffer;

/** All detectors there are. None knows of any one case. */
final class Detectors {

    /** Those that look at one thing at a time. */
    static final List<Detector> OF_THINGS = Stream.of(
                    List.of(new ValuesDiffer(), new BodyOutsideItsTime(), new VariantNames()),
                    TableDetectors.all(),
                    OrderDetectors.all())
            .<Detector>flatMap(List::stream)
            .toList();

    /** Those that look at all names at once. */
    static final List<NameDetector> OF_NAMES = List.of(new NameForTwoThings());

    private Detectors() {}
}
