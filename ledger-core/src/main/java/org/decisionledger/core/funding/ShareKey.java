package org.decisionledger.core.funding;

/** By what a part of the money is shared out. */
public enum ShareKey {
    EQUAL,
    PROPORTIONAL,
    CAPITATION,
    ACTIVITY,
    HISTORIC,
    OTHER
}
