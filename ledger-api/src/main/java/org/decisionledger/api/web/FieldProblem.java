package org.decisionledger.api.web;

/**
 * Something wrong in a form, shown at its field and in the summary above it.
 *
 * @param field the identifier of the input it stands at
 * @param words what is wrong and what would mend it, without a full stop
 */
public record FieldProblem(String field, String words) {}
