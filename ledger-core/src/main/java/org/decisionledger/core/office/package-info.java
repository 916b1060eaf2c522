/**
 * Offices (posts) apart from the people who hold them.
 *
 * <p>Nothing about the body itself; see {@code organisation}.
 */
@NullMarked
package org.decisionledger.core.office;

import org.jspecify.annotations.NullMarked;
