package org.decisionledger.core.document;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.decisionledger.core.document.DocumentFact.AccuracyCommentsReturned;
import org.decisionledger.core.document.DocumentFact.CopyHeldOnTerms;
import org.decisionledger.core.document.DocumentFact.CopyLabelSeen;
import org.decisionledger.core.document.DocumentFact.DocumentOpened;
import org.decisionledger.core.document.DocumentFact.DocumentRecalled;
import org.decisionledger.core.document.DocumentFact.DocumentReceived;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentSent;
import org.decisionledger.core.document.DocumentFact.DocumentVersionMade;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.document.DocumentFact.ProcurementStrategyDrafted;
import org.decisionledger.core.document.DocumentFact.PublicStatementMade;
import org.decisionledger.core.document.DocumentFact.ReportVersionCirculated;
import org.decisionledger.core.document.DocumentFact.SpecificationAmbiguityRaised;
import org.decisionledger.core.document.DocumentFact.SpecificationIssued;
import org.decisionledger.core.document.DocumentFact.TablePrinted;
import org.decisionledger.core.refusal.Registered;
import org.decisionledger.core.thing.DocumentId;
import org.jspecify.annotations.Nullable;

/** One document. It is registered once; what happened to it is taken in as told. */
@AggregateRoot
public class Document {

    @AggregateIdentifier
    private @Nullable DocumentId id;

    private @Nullable String registeredAs;

    Document() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(DocumentFact fact, MetaData metaData) {
        switch (fact) {
            case DocumentRegistered registered ->
                Registered.once(registeredAs, registered.title(), registered.document());
            case SpecificationIssued issued -> {}
            case SpecificationAmbiguityRaised raised -> {}
            case ProcurementStrategyDrafted drafted -> {}
            case PublicStatementMade made -> {}
            case ReportVersionCirculated circulated -> {}
            case AccuracyCommentsReturned returned -> {}
            case DocumentRecalled recalled -> {}
            case DocumentSent sent -> {}
            case DocumentReceived received -> {}
            case DocumentOpened opened -> {}
            case PassageStated stated -> {}
            case TablePrinted printed -> {}
            case DocumentVersionMade made -> {}
            case CopyLabelSeen seen -> {}
            case CopyHeldOnTerms held -> {}
        }
        AggregateLifecycle.apply(fact, metaData);
    }

    @EventSourcingHandler
    void on(DocumentFact fact) {
        id = fact.document();
        switch (fact) {
            case DocumentRegistered registered -> registeredAs = registered.title();
            case SpecificationIssued issued -> {}
            case SpecificationAmbiguityRaised raised -> {}
            case ProcurementStrategyDrafted drafted -> {}
            case PublicStatementMade made -> {}
            case ReportVersionCirculated circulated -> {}
            case AccuracyCommentsReturned returned -> {}
            case DocumentRecalled recalled -> {}
            case DocumentSent sent -> {}
            case DocumentReceived received -> {}
            case DocumentOpened opened -> {}
            case PassageStated stated -> {}
            case TablePrinted printed -> {}
            case DocumentVersionMade made -> {}
            case CopyLabelSeen seen -> {}
            case CopyHeldOnTerms held -> {}
        }
    }
}
