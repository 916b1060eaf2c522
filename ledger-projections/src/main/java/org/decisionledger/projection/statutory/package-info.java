/**
 * What the Health Care Services (Provider Selection Regime) Regulations 2023 ask an authority to keep of an award
 * (regulation 24) and to publish each year (regulation 25), drawn up from entries.
 */
@NullMarked
package org.decisionledger.projection.statutory;

import org.jspecify.annotations.NullMarked;
