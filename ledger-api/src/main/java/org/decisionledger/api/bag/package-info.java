/**
 * Bags (BagIt 1.0, RFC 8493): folders and archives whose every byte is listed with its digest.
 *
 * <p>What is put into them is worked out in the projections.
 */
@NullMarked
package org.decisionledger.api.bag;

import org.jspecify.annotations.NullMarked;
