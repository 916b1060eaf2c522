/** What the server lets in. */
@NullMarked
package org.decisionledger.api.server;

import org.jspecify.annotations.NullMarked;
