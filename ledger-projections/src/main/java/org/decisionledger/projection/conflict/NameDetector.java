package org.decisionledger.projection.conflict;

import java.util.List;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** Finds ways in which names do not fit, looking at all entries that give names at once. */
@FunctionalInterface
public interface NameDetector {

    /**
     * What does not fit.
     *
     * @param naming the valid entries that give a thing a name, in order of occurrence
     * @param file where names of things are found; it may hold more than {@code naming}
     */
    List<Found> among(List<Standing> naming, CaseFile file);
}
