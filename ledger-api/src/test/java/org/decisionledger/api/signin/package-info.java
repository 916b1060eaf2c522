@NullMarked
package org.decisionledger.api.signin;

import org.jspecify.annotations.NullMarked;
