/**
 * What one body lets another body or an office do in its place, what it keeps back, and within what limits.
 */
@NullMarked
package org.decisionledger.core.delegation;

import org.jspecify.annotations.NullMarked;
