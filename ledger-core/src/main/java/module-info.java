/** The facts, the subjects, time and integrity of the decision ledger. */
module org.decisionledger.core {
    requires transitive org.jspecify;
    requires transitive org.axonframework.messaging;
    requires transitive org.axonframework.modelling;
    requires transitive org.axonframework.eventsourcing;
    requires transitive tools.jackson.databind;

    exports org.decisionledger.core;
    exports org.decisionledger.core.account;
    exports org.decisionledger.core.calendar;
    exports org.decisionledger.core.commitment;
    exports org.decisionledger.core.condition;
    exports org.decisionledger.core.complaint;
    exports org.decisionledger.core.contract;
    exports org.decisionledger.core.criticism;
    exports org.decisionledger.core.decision;
    exports org.decisionledger.core.delegation;
    exports org.decisionledger.core.document;
    exports org.decisionledger.core.entry;
    exports org.decisionledger.core.fact;
    exports org.decisionledger.core.flag;
    exports org.decisionledger.core.format;
    exports org.decisionledger.core.funding;
    exports org.decisionledger.core.gap;
    exports org.decisionledger.core.handover;
    exports org.decisionledger.core.instrument;
    exports org.decisionledger.core.integrity;
    exports org.decisionledger.core.meeting;
    exports org.decisionledger.core.offer;
    exports org.decisionledger.core.office;
    exports org.decisionledger.core.organisation;
    exports org.decisionledger.core.person;
    exports org.decisionledger.core.personal;
    exports org.decisionledger.core.procurement;
    exports org.decisionledger.core.question;
    exports org.decisionledger.core.recommendation;
    exports org.decisionledger.core.reference;
    exports org.decisionledger.core.refusal;
    exports org.decisionledger.core.review;
    exports org.decisionledger.core.risk;
    exports org.decisionledger.core.rule;
    exports org.decisionledger.core.rule.outcome;
    exports org.decisionledger.core.runway;
    exports org.decisionledger.core.thing;
    exports org.decisionledger.core.time;
    exports org.decisionledger.core.transparency;
}
