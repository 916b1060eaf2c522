package org.decisionledger.api.healthcheck;

/** Where it can be asked how the ledger is. */
@FunctionalInterface
public interface HealthSource {

    /** How it is now. */
    Health now();
}
