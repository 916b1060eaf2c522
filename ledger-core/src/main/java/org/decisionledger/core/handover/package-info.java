/**
 * What passes from one body or office holder to the next: offered item by item, accepted, or refused with a reason.
 *
 * Staff and case files that move with a service are in {@code contract}.
 */
@NullMarked
package org.decisionledger.core.handover;

import org.jspecify.annotations.NullMarked;
