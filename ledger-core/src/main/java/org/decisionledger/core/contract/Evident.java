package org.decisionledger.core.contract;

/** Whether something can be seen in the record. */
public enum Evident {
    EVIDENT,
    NOT_EVIDENT
}
