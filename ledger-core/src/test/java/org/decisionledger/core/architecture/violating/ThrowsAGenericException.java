package org.decisionledger.core.architecture.violating;

class ThrowsAGenericException {

    void fail() {
        throw new RuntimeException("of no type");
    }

    /** Allowed: a type of its own, which calls its parent's constructor. */
    static class OfItsOwnType extends RuntimeException {
        OfItsOwnType(String message) {
            super(message);
        }
    }
}
