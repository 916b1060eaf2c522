package org.decisionledger.projection.check;

import java.util.List;
import java.util.Set;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;

/**
 * One assurance check: a rule over entries. It looks at one thing at a time and sees of the ledger only what it asks
 * {@link RecordAt} for, so that it is known when it has to be put again.
 */
public interface Check {

    /** What the check is, for those who read what it found. */
    About about();

    /**
     * What it says of one thing.
     *
     * @param thing of one of the kinds it looks at
     * @param record the record as it stood at the moment asked about
     */
    CheckFinding on(ThingId thing, RecordAt record);

    /**
     * What a check is.
     *
     * @param id its number, for example {@code K-01}
     * @param title what a fail is called, in a few words
     * @param condition what is looked for, in a sentence
     * @param basis where it comes from, as document and section
     * @param looksAt the kinds of thing it looks at
     * @param parameters the numbers it goes by
     */
    record About(
            String id,
            String title,
            String condition,
            String basis,
            Set<ThingKind> looksAt,
            List<CheckParameter> parameters) {

        public About {
            looksAt = Set.copyOf(looksAt);
            parameters = List.copyOf(parameters);
        }

        public About(
                String id, String title, String condition, String basis, ThingKind looksAt, CheckParameter... numbers) {
            this(id, title, condition, basis, Set.of(looksAt), List.of(numbers));
        }
    }
}
