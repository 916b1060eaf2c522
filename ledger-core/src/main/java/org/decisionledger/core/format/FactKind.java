package org.decisionledger.core.format;

import java.util.List;
import java.util.Objects;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.WireName;

/**
 * One kind of fact as the ledger knows it: the record, its written name and the sealed interface of its subject.
 *
 * @param type the record
 * @param wireName the name it is exchanged and stored under
 * @param revision the revision written today
 * @param seenIn where the sources show such a fact
 * @param meaning what it means, in plain words
 * @param subject the sealed interface of the subject that keeps such facts consistent
 * @param own the name of the field that names that subject
 */
public record FactKind(
        Class<? extends LedgerFact> type,
        String wireName,
        int revision,
        String seenIn,
        String meaning,
        Class<?> subject,
        String own) {

    static FactKind of(Class<? extends LedgerFact> type, Class<?> subject) {
        WireName name = Objects.requireNonNull(type.getAnnotation(WireName.class), type + " has no wire name");
        Meaning meaning = Objects.requireNonNull(type.getAnnotation(Meaning.class), type + " has no meaning");
        String own = type.getRecordComponents()[0].getName();
        return new FactKind(type, name.value(), name.revision(), name.seenIn(), meaning.value(), subject, own);
    }

    /** The fields, in the order in which they are declared. */
    public List<Field> fields() {
        return Shape.of(type).fields();
    }
}
