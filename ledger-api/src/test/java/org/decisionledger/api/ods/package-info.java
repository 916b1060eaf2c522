/** Tests of reading what the NHS Organisation Data Service publishes. */
@NullMarked
package org.decisionledger.api.ods;

import org.jspecify.annotations.NullMarked;
