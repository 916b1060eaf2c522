package org.decisionledger.projection.statement;

import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintAnswered;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintClosed;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintEscalated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintInvestigated;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintThemed;
import org.decisionledger.core.complaint.ComplaintFact.InformalConcernLogged;
import org.decisionledger.core.complaint.ComplaintFact.RepetitionJudged;
import org.decisionledger.core.thing.ThingId;

/** What facts about complaints imply. */
final class ComplaintSayings {

    private ComplaintSayings() {}

    static void tell(Teller tell, ComplaintFact fact) {
        ThingId it = fact.complaint();
        switch (fact) {
            case ComplaintReceived f -> {
                tell.once(it, "date").date(tell.occurred());
                tell.once(it, "addressees").things(f.to());
                tell.once(it, "against").things(f.against());
            }
            case InformalConcernLogged f -> tell.once(it, "date").date(tell.occurred());
            case ComplaintAnswered f ->
                (f.reply() == null ? tell.here(it, "date") : tell.once(it, "date"))
                        .part(f.reply() == null ? "answered" : "reply " + f.reply())
                        .date(tell.occurred());
            case ComplaintInvestigated f ->
                tell.here(it, "date").part("investigated").date(tell.occurred());
            case ComplaintEscalated f ->
                tell.once(it, "date").part("to " + f.forum().value()).date(tell.occurred());
            case ComplaintClosed f -> tell.once(it, "date").part("closed").date(tell.occurred());
            case ComplaintThemed f -> {}
            case RepetitionJudged f -> {}
        }
    }
}
