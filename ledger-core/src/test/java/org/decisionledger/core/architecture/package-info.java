/** Rules about the shape of the code, and the proof that each of them bites. No rules about behaviour. */
@NullMarked
package org.decisionledger.core.architecture;

import org.jspecify.annotations.NullMarked;
