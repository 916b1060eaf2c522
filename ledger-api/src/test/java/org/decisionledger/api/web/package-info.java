/** Pages as a browser and a screen reader meet them. What the answers say is tested in the projections. */
@NullMarked
package org.decisionledger.api.web;

import org.jspecify.annotations.NullMarked;
