/**
 * One door for every question, used alike by the terminal, HTTP and the pages.
 *
 * <p>What an answer says is settled in the projections, how it is shown in the packages of the doors.
 */
@NullMarked
package org.decisionledger.api.answer;

import org.jspecify.annotations.NullMarked;
