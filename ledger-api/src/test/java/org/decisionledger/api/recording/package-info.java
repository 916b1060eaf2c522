@NullMarked
package org.decisionledger.api.recording;

import org.jspecify.annotations.NullMarked;
