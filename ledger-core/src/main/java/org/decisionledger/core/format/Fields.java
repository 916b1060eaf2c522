package org.decisionledger.core.format;

import java.util.List;

/** The fields of an exchanged record, for those who walk through one without knowing its type. */
public final class Fields {

    private Fields() {}

    /** In the order in which the record declares them. */
    public static List<Field> of(Class<?> recordType) {
        return Shape.of(recordType).fields();
    }

    /** A code as it is written, for example {@code notFound}. */
    public static String written(Enum<?> code) {
        return Codes.written(code);
    }
}
