/**
 * Charts drawn by the server as SVG: every mark a link to the entry that gives it, the same as a table beside it.
 *
 * <p>Nothing is drawn that no entry gives: no line joins two figures, a date that is not exact is drawn as the stretch of
 * days it allows, and what has no date stands apart from the axis.
 */
@NullMarked
package org.decisionledger.api.web.chart;

import org.jspecify.annotations.NullMarked;
