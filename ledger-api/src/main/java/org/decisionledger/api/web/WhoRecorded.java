package org.decisionledger.api.web;

import java.util.Optional;

/**
 * Tells who recorded an entry in the browser, by the name they sign in with; where nobody keeps that, no such bean is
 * there.
 */
@FunctionalInterface
public interface WhoRecorded {

    /** Empty when it came in by another door. */
    Optional<String> recorder(String entry);
}
