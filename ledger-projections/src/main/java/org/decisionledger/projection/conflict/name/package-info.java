/** Names that do not fit: one name for two bodies, two for one, and bodies named outside their time. */
@NullMarked
package org.decisionledger.projection.conflict.name;

import org.jspecify.annotations.NullMarked;
