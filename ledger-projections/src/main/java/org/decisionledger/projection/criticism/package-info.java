/**
 * What became of a criticism between its being put to the party and its release, and which criticisms no entry shows to
 * have been put.
 *
 * <p>That a release before the reply is refused is in the core, with the criticism itself.
 */
@NullMarked
package org.decisionledger.projection.criticism;

import org.jspecify.annotations.NullMarked;
