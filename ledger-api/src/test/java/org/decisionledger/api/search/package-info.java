/** Searching in a ledger that goes on being recorded in. */
package org.decisionledger.api.search;
