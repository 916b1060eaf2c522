/**
 * What a body leaves to whoever follows it, item by item, with who is shown to have taken each; and the content of the
 * pack in which it is handed over.
 *
 * <p>How a pack is put into a folder or an archive is the application's matter.
 */
@NullMarked
package org.decisionledger.projection.legacy;

import org.jspecify.annotations.NullMarked;
