package org.decisionledger.api.http;

/** Is told of each request that was refused. */
@FunctionalInterface
public interface Refusals {

    /** @param code the code of the first fault, one of those that the ledger has */
    void refused(String code);
}
