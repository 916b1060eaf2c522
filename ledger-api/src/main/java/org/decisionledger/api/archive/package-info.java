/**
 * Legacy records and whole cases as bags that are kept and checked without this program: BagIt (RFC 8493) with RO-Crate
 * metadata, PREMIS events, and the proofs of the log.
 */
@NullMarked
package org.decisionledger.api.archive;

import org.jspecify.annotations.NullMarked;
