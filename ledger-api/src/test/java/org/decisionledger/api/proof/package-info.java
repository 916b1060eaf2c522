@NullMarked
package org.decisionledger.api.proof;

import org.jspecify.annotations.NullMarked;
