@NullMarked
package org.decisionledger.api.index;

import org.jspecify.annotations.NullMarked;
