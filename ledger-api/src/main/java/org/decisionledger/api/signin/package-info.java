/**
 * Who may sign in, in which roles, and what that opens: names, password hashes and tokens, kept beside the entries and
 * never in them. What is recorded lives elsewhere, and so do the pages that anybody reads.
 */
@NullMarked
package org.decisionledger.api.signin;

import org.jspecify.annotations.NullMarked;
