/**
 * Keeps marked passages readable for as long as they are to be, and no longer: each person's passages are sealed with
 * keys of that person's own, kept outside the database. What a mark is belongs to the core; when anything is sealed,
 * opened or erased belongs to the store.
 */
@NullMarked
package org.decisionledger.api.personal;

import org.jspecify.annotations.NullMarked;
