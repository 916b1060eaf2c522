/**
 * The entry as it is exchanged and stored: JSON in and out, checked field by field, and its JSON Schema.
 *
 * <p>Files, YAML and the database are not known here.
 */
@NullMarked
package org.decisionledger.core.format;

import org.jspecify.annotations.NullMarked;
