/** Which body follows which, and who holds an office, as entries tell it: what is stated never mixed with what is inferred. */
@NullMarked
package org.decisionledger.projection.succession;

import org.jspecify.annotations.NullMarked;
