/**
 * The HTTP door (design, section 7): entries in, answers out, refusals as problem details.
 *
 * <p>Pages for people are in {@code web}.
 */
@NullMarked
package org.decisionledger.api.http;

import org.jspecify.annotations.NullMarked;
