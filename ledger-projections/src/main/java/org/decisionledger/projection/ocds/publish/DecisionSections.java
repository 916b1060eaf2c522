package org.decisionledger.projection.ocds.publish;

import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.DecisionReported;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.DisputeReferred;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Decisions: a resolution as a milestone of approval, and an interim award as an award. One award for each body that
 * approves it, since each decides in its own right.
 */
final class DecisionSections {

    private final SectionsOfFacts all;
    private final ProcurementId procurement;

    DecisionSections(SectionsOfFacts all, ProcurementId procurement) {
        this.all = all;
        this.procurement = procurement;
    }

    /** {@code null} where OCDS has no place: what led to a decision inside a body is not published by it. */
    @Nullable
    Draft of(Standing s, DecisionFact told) {
        return switch (told) {
            case ResolutionPassed passed -> approved(s, passed, passed.text(), passed.vote());
            case OptionSelected selected -> approved(s, selected, selected.textAsPut(), null);
            case InterimAwardApproved award -> award(s, award);
            case OptionsTabled internal -> null;
            case DecisionReported internal -> null;
            case DecisionSought internal -> null;
            case LeadActionProposed internal -> null;
            case LeadActionImplemented internal -> null;
            case PartyResponded internal -> null;
            case ResponseWindowClosed internal -> null;
            case DisputeReferred internal -> null;
        };
    }

    private Draft approved(Standing s, DecisionFact decision, @Nullable String text, @Nullable String vote) {
        JsonDraft milestone = all.item(s.id().value(), s)
                .text("title", PlainText.of(all.title(decision.decision())))
                .text("type", "approval")
                .text("code", decision.decision().value())
                .text("description", Words.joined(text, vote))
                .text("dateMet", EventDates.exact(s.occurred()))
                .text("dateStated", Words.of(s.occurred()))
                .text("status", "met");
        if (s.header().by().organisation() != null) {
            milestone.object("approvedBy", all.reference(s.header().by().organisation()));
        }
        return new Draft("tenderUpdate")
                .object(
                        "tender",
                        new JsonDraft().text("id", procurement.value()).item("milestones", milestone));
    }

    private Draft award(Standing s, InterimAwardApproved award) {
        Draft draft = new Draft("award").party(award.provider(), "supplier");
        if (award.contract() != null) {
            all.led(award.contract(), s.id().value());
        }
        JsonDraft item = all.item(s.id().value(), s)
                .text("title", PlainText.of(award.title() == null ? all.title(award.decision()) : award.title()))
                .text("description", Words.joined(award.terms()))
                .text("status", "active")
                .text("date", EventDates.exact(s.occurred()))
                .text("dateStated", Words.of(s.occurred()))
                .text("interimAward", "yes")
                .item("suppliers", all.reference(award.provider()));
        if (s.header().by().organisation() != null) {
            item.object("approvedBy", all.reference(s.header().by().organisation()));
            draft.party(s.header().by().organisation(), "buyer");
        }
        return draft.object("tender", method(award)).item("awards", item);
    }

    /** How open the procedure was; nothing where the entry does not say. */
    private JsonDraft method(InterimAwardApproved award) {
        JsonDraft tender = new JsonDraft().text("id", procurement.value());
        if (Boolean.FALSE.equals(award.competed())) {
            tender.text("procurementMethod", "direct")
                    .text("procurementMethodDetails", "interim award without competition");
        }
        return tender.text(
                "procurementMethodRationale",
                Words.joined(
                        award.ground() == null ? null : "Ground: " + Words.of(award.ground()), award.justification()));
    }
}
