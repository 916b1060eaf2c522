/** A disk that is watched, fails when told to, and can be put back to what it may hold after a power cut. */
@NullMarked
package org.decisionledger.api.disk;

import org.jspecify.annotations.NullMarked;
