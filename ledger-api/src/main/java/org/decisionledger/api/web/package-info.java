/**
 * The frame of the web pages: layout, moment asked about, links, security headers, error pages, and one thin controller
 * for each page. What the pages say is worked out in the projections.
 */
@NullMarked
package org.decisionledger.api.web;

import org.jspecify.annotations.NullMarked;
