package org.decisionledger.projection.check;

import java.util.List;
import java.util.Set;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** One assurance check. It looks at one thing at a time, so that after a new entry only what it names is looked at. */
public interface Check {

    /** Its number, for example {@code K-01}. */
    String id();

    /** What a fail is called, in a few words. */
    String title();

    /** What is looked for, in a sentence. */
    String condition();

    /** Where it comes from, as document and section. */
    String basis();

    /** The numbers it goes by. */
    List<CheckParameter> parameters();

    /** The kinds of thing it looks at. */
    Set<ThingKind> looksAt();

    /**
     * What it says of one thing.
     *
     * @param thing of one of the kinds it looks at
     * @param naming the valid entries that name it in the fact, as subject or as actor, in order of occurrence
     * @param file where related entries and names of things are found; it holds what is linked with {@code naming} and
     *     what names the things named there
     * @param settings the numbers set
     */
    CheckFinding on(ThingId thing, List<Standing> naming, CaseFile file, CheckSettings settings);
}
