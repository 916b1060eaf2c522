/**
 * Bodies, their posts and what became of them in the terms of the W3C Organization Ontology. A succession that is
 * inferred is never told with the terms for one that a source states.
 */
@NullMarked
package org.decisionledger.projection.orgontology;

import org.jspecify.annotations.NullMarked;
