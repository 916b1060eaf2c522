package org.decisionledger.core.fact;

/** An identifier of a body in a public register, for example scheme {@code GB-NHS} and an ODS code. */
public record Identifier(
        @Meaning("the register, as an org-id.guide list code")
        String scheme,

        @Meaning("the identifier in it") String id) {}
