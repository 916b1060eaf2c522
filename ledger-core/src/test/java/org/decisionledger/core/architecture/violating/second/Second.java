package org.decisionledger.core.architecture.violating.second;

import org.decisionledger.core.architecture.violating.first.First;

public record Second(First first) {}
