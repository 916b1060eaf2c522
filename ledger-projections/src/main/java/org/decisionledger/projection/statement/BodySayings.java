package org.decisionledger.projection.statement;

import org.decisionledger.core.format.Fields;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.FunctionTransferred;
import org.decisionledger.core.organisation.OrganisationFact.GovernanceStructureRevised;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDivided;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.organisation.OrganisationFact.RoleAssignedToBody;
import org.decisionledger.core.organisation.OrganisationFact.RoleEndedForBody;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.thing.ThingId;

/** What facts about bodies and posts imply. */
final class BodySayings {

    private BodySayings() {}

    static void tell(Teller tell, OrganisationFact fact) {
        ThingId it = fact.organisation();
        switch (fact) {
            case OrganisationEstablished f -> tell.once(it, Attributes.START).date(tell.occurred());
            case OrganisationDisestablished f -> tell.once(it, Attributes.END).date(tell.occurred());
            case PartnershipFormed f -> {
                tell.once(it, Attributes.START).date(tell.occurred());
                tell.here(it, "parties").things(f.members());
            }
            case OrganisationsMerged f ->
                f.predecessors()
                        .forEach(p -> tell.once(p, "merger date").part(it).date(tell.occurred()));
            case SuccessionRecorded f ->
                f.predecessors().forEach(p -> {
                    tell.once(it, "succession").part(p).basis("in law").date(f.legalDate());
                    tell.once(it, "succession").part(p).basis("in practice").date(f.operationalDate());
                });
            case OrganisationDivided f -> tell.once(it, "division date").date(tell.occurred());
            case OrganisationRenamed f ->
                tell.once(it, "date").part("renamed " + f.name()).date(tell.occurred());
            case GovernanceStructureRevised f ->
                tell.here(it, "date").part("governance").date(tell.occurred());
            case FunctionTransferred f -> tell.here(it, "date").part("function").date(tell.occurred());
            case RoleAssignedToBody f ->
                tell.here(it, "date").part(Fields.written(f.role())).date(tell.occurred());
            case RoleEndedForBody f ->
                tell.here(it, "date").part(Fields.written(f.role()) + " ended").date(tell.occurred());
            case OrganisationRegistered f -> {}
            case InterestNoted f -> {}
        }
    }

    static void tell(Teller tell, OfficeFact fact) {
        ThingId it = fact.office();
        switch (fact) {
            case OfficeHolderAppointed f -> {
                (f.holder() == null ? tell.here(it, Attributes.START) : tell.once(it, Attributes.START))
                        .part(f.holder())
                        .date(tell.occurred());
                tell.here(it, "count").part("holders").number(f.runningCount(), "holders");
            }
            case OfficeHolderDeparted f ->
                (f.holder() == null ? tell.here(it, Attributes.END) : tell.once(it, Attributes.END))
                        .part(f.holder())
                        .date(tell.occurred());
            case OfficeRegistered f -> {}
        }
    }
}
