package org.decisionledger.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.complaint.ComplaintFact.ComplaintReceived;
import org.decisionledger.core.complaint.ComplaintKind;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.TabledOption;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapKind;
import org.decisionledger.core.offer.OfferFact.OfferDeclined;
import org.decisionledger.core.offer.OfferFact.OfferMade;
import org.decisionledger.core.offer.OfferFact.OfferOutcomeCommunicated;
import org.decisionledger.core.offer.OfferFact.OfferReceived;
import org.decisionledger.core.offer.OfferOutcome;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.person.PersonFact.PersonalDataErased;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.thing.OfferId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.PersonId;
import org.decisionledger.core.thing.ProcurementId;

/** Facts for tests that say only what a test is about; by {@link Entries#fact} any other. */
public final class Facts {

    private Facts() {}

    public static OrganisationRegistered bodyRegistered(String id, String name) {
        return new OrganisationRegistered(
                new OrganisationId(id), name, OrganisationKind.OTHER, List.of(), List.of(), List.of(), null, List.of());
    }

    public static OrganisationsMerged bodiesMerged(String into, String... predecessors) {
        return new OrganisationsMerged(new OrganisationId(into), bodies(predecessors), null);
    }

    public static PersonalDataErased personalDataErased(String person, String reason) {
        return new PersonalDataErased(new PersonId(person), "UK GDPR, article 17(1)", reason, null, null);
    }

    public static OfficeRegistered officeRegistered(String id, String title, String... bodies) {
        return new OfficeRegistered(new OfficeId(id), title, bodies(bodies), null);
    }

    public static DocumentRegistered documentRegistered(String id, String title) {
        return (DocumentRegistered) Entries.fact(
                "DocumentRegistered",
                "{\"document\":\"" + new DocumentId(id) + "\",\"title\":\"" + title + "\",\"kind\":\""
                        + DocumentKind.REPORT.name().toLowerCase(Locale.ROOT) + "\"}");
    }

    public static ContractRegistered contractRegistered(String id, String title) {
        return new ContractRegistered(new ContractId(id), title, null, List.of(), List.of());
    }

    public static ProcurementRegistered procurementRegistered(String id, String title) {
        return (ProcurementRegistered) Entries.fact(
                "ProcurementRegistered",
                "{\"procurement\":\"" + new ProcurementId(id) + "\",\"title\":\"" + title + "\"}");
    }

    public static OfferMade offerMade(String id, String... to) {
        return new OfferMade(
                new OfferId(id), null, bodies(to), null, null, null, null, null, List.of(), null, null, null);
    }

    public static OfferReceived offerReceived(String id, String... to) {
        return new OfferReceived(
                new OfferId(id), null, bodies(to), null, null, null, null, null, List.of(), null, null, null);
    }

    public static OfferDeclined offerDeclined(String id) {
        return new OfferDeclined(new OfferId(id), null, null, null);
    }

    public static OfferOutcomeCommunicated offerOutcomeCommunicated(String id, OfferOutcome outcome, String... to) {
        return new OfferOutcomeCommunicated(new OfferId(id), bodies(to), outcome, null, null);
    }

    public static OptionsTabled optionsTabled(String decision, String... options) {
        return new OptionsTabled(
                new DecisionId(decision),
                null,
                null,
                null,
                Arrays.stream(options).map(Facts::option).toList());
    }

    public static OptionSelected optionSelected(String decision, String option) {
        return new OptionSelected(new DecisionId(decision), new OptionId(option), null, List.of(), null);
    }

    public static InterimAwardApproved interimAwardApproved(String decision, String provider) {
        return new InterimAwardApproved(
                new DecisionId(decision),
                null,
                new OrganisationId(provider),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static ComplaintReceived complaintReceived(String id, String title, String... to) {
        return new ComplaintReceived(
                new ComplaintId(id),
                title,
                ComplaintKind.FORMAL,
                bodies(to),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static CommitmentMade commitmentMade(String id, String text) {
        return new CommitmentMade(new CommitmentId(id), text, null, null, List.of(), null, null);
    }

    public static RecordGapNoted recordGapNoted(String id, String question) {
        return new RecordGapNoted(new GapId(id), question, GapKind.NOT_FOUND, null, List.of(), null, List.of());
    }

    private static TabledOption option(String id) {
        return new TabledOption(new OptionId(id), id, "The option " + id, null, null, null, null, List.of());
    }

    private static List<OrganisationId> bodies(String... ids) {
        return Arrays.stream(ids).map(OrganisationId::new).toList();
    }
}
