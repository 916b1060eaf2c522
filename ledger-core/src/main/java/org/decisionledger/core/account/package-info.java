/**
 * Someone tells how it was; another tells it otherwise.
 *
 * <p>Nothing here says who is right.
 */
@NullMarked
package org.decisionledger.core.account;

import org.jspecify.annotations.NullMarked;
