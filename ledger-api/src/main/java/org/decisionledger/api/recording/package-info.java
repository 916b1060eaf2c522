/**
 * Recording in the browser: forms made from the facts' own shapes, dates as people say them, drafts kept until they are
 * recorded, and the import of files. What may be recorded is decided by the recorder, as at every other door.
 */
@NullMarked
package org.decisionledger.api.recording;

import org.jspecify.annotations.NullMarked;
