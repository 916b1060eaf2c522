/**
 * Files of documents, kept by their digest outside the entries, and the text in them.
 *
 * <p>Whatever is in a file, nothing of it is run, and it is read within bounds of size and time.
 */
@NullMarked
package org.decisionledger.api.document;

import org.jspecify.annotations.NullMarked;
