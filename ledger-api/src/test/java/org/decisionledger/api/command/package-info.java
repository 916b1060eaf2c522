/** The command line, run in this process. */
@NullMarked
package org.decisionledger.api.command;

import org.jspecify.annotations.NullMarked;
