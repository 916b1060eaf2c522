/**
 * One undertaking through the changes of the offices and bodies it binds: its age, its state, whether it was ever handed
 * over, and who holds it.
 *
 * <p>The register of undertakings is in {@code register}; all that a body leaves behind is in {@code legacy}.
 */
@NullMarked
package org.decisionledger.projection.commitment;

import org.jspecify.annotations.NullMarked;
