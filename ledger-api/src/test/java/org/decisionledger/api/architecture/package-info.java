/** Rules about the shape of the application, and the proof that each of them bites. No rules about behaviour. */
@NullMarked
package org.decisionledger.api.architecture;

import org.jspecify.annotations.NullMarked;
