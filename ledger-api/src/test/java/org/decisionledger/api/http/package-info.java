/** What goes over HTTP. */
@NullMarked
package org.decisionledger.api.http;

import org.jspecify.annotations.NullMarked;
