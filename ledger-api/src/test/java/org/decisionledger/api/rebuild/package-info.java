@NullMarked
package org.decisionledger.api.rebuild;

import org.jspecify.annotations.NullMarked;
