package org.decisionledger.projection.ocds.merge;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.projection.ocds.json.JsonPointers;

/** Where in a release the routine is, told only when there is something to tell. */
final class MergePath {

    private final List<Object> steps = new ArrayList<>();

    void push(Object step) {
        steps.add(step);
    }

    void pop() {
        steps.removeLast();
    }

    String pointer() {
        return JsonPointers.of(steps.stream().map(Object::toString).toList());
    }
}
