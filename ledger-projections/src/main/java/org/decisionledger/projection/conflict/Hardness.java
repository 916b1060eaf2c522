package org.decisionledger.projection.conflict;

import java.util.Locale;
import org.decisionledger.core.flag.ConflictHardness;

/** How hard a conflict is. */
public enum Hardness {
    /** However they are read, the passages cannot both be true. */
    CANNOT_BOTH_BE_TRUE("cannot both be true"),

    /** Read as a careful reader would, they do not fit; a reading under which they do is possible. */
    ON_A_NATURAL_READING("do not fit on a natural reading"),

    /** They differ in wording; what they tell may be the same. */
    WORDING_ONLY("differ in wording only"),

    /** Somebody noted it, and somebody judged that both can be true. */
    BOTH_CAN_BE_TRUE("can both be true"),

    /** Somebody noted it, and nothing at hand says how hard it is. */
    NOT_JUDGED("not judged");

    private final String words;

    Hardness(String words) {
        this.words = words;
    }

    static Hardness of(ConflictHardness judged) {
        return switch (judged) {
            case CANNOT_BOTH_BE_TRUE -> CANNOT_BOTH_BE_TRUE;
            case ON_A_NATURAL_READING -> ON_A_NATURAL_READING;
            case WORDING_ONLY -> WORDING_ONLY;
            case BOTH_CAN_BE_TRUE -> BOTH_CAN_BE_TRUE;
        };
    }

    public String words() {
        return words;
    }

    /** The code used in addresses and exports, for example {@code cannot-both-be-true}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
