package org.decisionledger.api.importing;

import java.util.Map;
import org.decisionledger.core.refusal.Fault;

/**
 * Where an entry stands.
 *
 * @param file the file as it was named
 * @param line the line on which the entry starts, counted from 1
 * @param inner the lines of the parts that start on another line than what they are part of, by JSON pointer
 */
public record Place(String file, int line, Map<String, Integer> inner) {

    /** A place of which only the first line is kept. */
    public Place(String file, int line) {
        this(file, line, Map.of());
    }

    /** The line of the part at {@code pointer}, or of the nearest part around it. */
    public int lineOf(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer found = inner.get(at);
            if (found != null) {
                return found;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return line;
    }

    /** A fault of the entry that stands here. */
    public PlacedFault place(Fault fault) {
        return new PlacedFault(file, lineOf(fault.pointer()), fault.pointer(), fault.code(), fault.message());
    }
}
