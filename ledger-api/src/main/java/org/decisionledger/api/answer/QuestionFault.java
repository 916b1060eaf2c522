package org.decisionledger.api.answer;

/** A question could not be understood: what was asked, why it cannot be answered, and what would help. */
public abstract sealed class QuestionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private QuestionFault(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** Nothing is known by that name. */
    public static final class Unknown extends QuestionFault {
        private static final long serialVersionUID = 1L;

        public Unknown(String message) {
            super("not-found", message);
        }
    }

    /** Several things fit; the message lists them. */
    public static final class Several extends QuestionFault {
        private static final long serialVersionUID = 1L;

        public Several(String message) {
            super("several-fit", message);
        }
    }

    /** It is not a question the ledger can read. */
    public static final class Malformed extends QuestionFault {
        private static final long serialVersionUID = 1L;

        public Malformed(String message) {
            super("malformed-question", message);
        }
    }
}
