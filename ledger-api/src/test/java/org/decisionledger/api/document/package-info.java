/** Files of documents, good and hostile. */
package org.decisionledger.api.document;
