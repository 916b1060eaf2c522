package org.decisionledger.core.architecture.violating.first;

import org.decisionledger.core.architecture.violating.second.Second;

public record First(Second second) {}
