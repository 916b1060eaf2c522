package org.decisionledger.projection.statement;

import org.decisionledger.core.document.DocumentFact;
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
import org.decisionledger.core.thing.ThingId;

/** What facts about documents imply. */
final class DocumentSayings {

    private DocumentSayings() {}

    static void tell(Teller tell, DocumentFact fact) {
        ThingId it = fact.document();
        switch (fact) {
            case DocumentRegistered f -> {
                tell.once(it, "date").date(f.dated());
                tell.once(it, "authors").things(f.authors());
                tell.once(it, "pages").number(f.pages(), "pages");
            }
            case SpecificationIssued f -> {
                tell.here(it, "date").part("issued").date(tell.occurred());
                tell.once(it, "ages").words(f.ages());
            }
            case PublicStatementMade f -> tell.once(it, "date").date(tell.occurred());
            case ReportVersionCirculated f ->
                tell.here(it, "date").part("circulated").date(tell.occurred());
            case AccuracyCommentsReturned f ->
                tell.here(it, "date").part("comments returned").date(tell.occurred());
            case DocumentRecalled f -> tell.here(it, "date").part("recalled").date(tell.occurred());
            case DocumentSent f -> tell.here(it, "date").part("sent").date(tell.occurred());
            case DocumentReceived f -> tell.here(it, "date").part("received").date(tell.occurred());
            case DocumentOpened f -> tell.here(it, "date").part("opened").date(tell.occurred());
            case DocumentVersionMade f -> tell.here(it, "date").part("made").date(tell.occurred());
            case ProcurementStrategyDrafted f ->
                tell.here(it, "date").part("drafted").date(tell.occurred());
            case PassageStated f -> {} // says what it says outright
            case TablePrinted f -> {}
            case SpecificationAmbiguityRaised f -> {}
            case CopyLabelSeen f -> {}
            case CopyHeldOnTerms f -> {}
        }
    }
}
