package org.decisionledger.projection.conflict;

import java.util.List;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/**
 * Finds one way in which entries about a thing do not fit together. It looks at one thing at a time, so that after a new
 * entry only the things it names are looked at again.
 */
@FunctionalInterface
public interface Detector {

    /**
     * What does not fit.
     *
     * @param thing the thing looked at
     * @param naming the valid entries that name it in the fact, as subject or as actor, in order of occurrence
     * @param file where entries they link to, and names of things, are found; it may hold more than {@code naming}
     * @return empty when nothing is found or the question does not arise
     */
    List<Found> on(ThingId thing, List<Standing> naming, CaseFile file);
}
