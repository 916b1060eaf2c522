package org.decisionledger.api.signin;

import org.decisionledger.api.web.FieldProblem;

/** Something typed about a user cannot be taken. */
public final class UserFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field of the form, also the identifier of its input
     * @param words what is wrong and what would mend it
     */
    UserFault(String field, String words) {
        super(words);
        this.field = field;
    }

    /** What is wrong and what would mend it. */
    public FieldProblem problem() {
        return new FieldProblem(field, String.valueOf(getMessage()));
    }
}
