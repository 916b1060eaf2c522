package org.decisionledger.core.rule;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.RuleFact.DutySet;
import org.decisionledger.core.thing.RuleId;
import org.jspecify.annotations.Nullable;

/** One decision rule. What is told of it is taken in as told, irregular weights too; projections say where it does not add up. */
@AggregateRoot
public class Rule {

    @AggregateIdentifier
    private @Nullable RuleId id;

    Rule() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(RuleFact fact, MetaData metaData) {
        switch (fact) {
            case DecisionRuleSet set -> {}
            case DutySet duty -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(RuleFact fact) {
        id = fact.rule();
    }
}
