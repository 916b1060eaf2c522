/** The documents as their readers meet them: links lead somewhere, commands exist. Their words are not tested. */
@NullMarked
package org.decisionledger.api.docs;

import org.jspecify.annotations.NullMarked;
