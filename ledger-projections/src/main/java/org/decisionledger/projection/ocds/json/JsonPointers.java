package org.decisionledger.projection.ocds.json;

/** JSON pointers, as RFC 6901 writes them. */
public final class JsonPointers {

    private JsonPointers() {}

    /** The pointer of these steps, from the root down. */
    public static String of(Iterable<String> steps) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
