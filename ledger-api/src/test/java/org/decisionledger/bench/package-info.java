/**
 * Measurements, each beside a plain baseline taken in the same run on the same machine. Nothing is asserted here.
 */
@NullMarked
package org.decisionledger.bench;

import org.jspecify.annotations.NullMarked;
