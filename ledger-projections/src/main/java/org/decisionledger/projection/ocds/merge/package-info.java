/**
 * Merges the releases of one contracting process into a compiled or a versioned release, as the Open Contracting Data
 * Standard 1.1 says ("Merging"), or as the public reference implementation does where that parts from the text.
 *
 * <p>Pure: reads no file, finds no release. Which releases belong together and in which order is settled before.
 */
@NullMarked
package org.decisionledger.projection.ocds.merge;

import org.jspecify.annotations.NullMarked;
