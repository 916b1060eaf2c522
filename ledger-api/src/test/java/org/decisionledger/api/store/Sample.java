package org.decisionledger.api.store;

import java.util.List;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;

/** Entries about one procurement, made up. */
public final class Sample {

    public static final String BODY = "org:north-vale-council";
    public static final String PROVIDER = "org:harbour-care";

    private Sample() {}

    /** Makes the document, both bodies and the procurement known; they point at one another. */
    public static List<Entry> background(String procurement) {
        return List.of(paper(), body("body", BODY), body("provider", PROVIDER), procurement(procurement));
    }

    public static Entry paper() {
        DocumentId paper = new DocumentId("doc:paper");
        return entry(
                "paper",
                paper,
                new DocumentRegistered(
                        paper,
                        "Cabinet paper 12",
                        DocumentKind.PAPER,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    public static Entry body(String id, String organisation) {
        OrganisationId body = new OrganisationId(organisation);
        return entry(
                id,
                body,
                new OrganisationRegistered(
                        body,
                        "The body called " + organisation,
                        OrganisationKind.LOCAL_AUTHORITY,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of()));
    }

    public static Entry procurement(String procurement) {
        ProcurementId id = new ProcurementId(procurement);
        return entry(
                id.slug() + "-registered",
                id,
                new ProcurementRegistered(id, "Home care", null, List.of(new OrganisationId(BODY)), List.of()));
    }

    /** A provider is approached: what most of the tests record. */
    public static Entry approach(String id, String procurement) {
        return approach(id, procurement, "host");
    }

    public static Entry approach(String id, String procurement, String role) {
        ProcurementId about = new ProcurementId(procurement);
        return entry(
                id,
                about,
                new ProviderApproached(
                        about,
                        new OrganisationId(PROVIDER),
                        role,
                        "telephone",
                        null,
                        "a contract of two years at the price of the present one, to begin when it ends"));
    }

    static Entry entry(String id, ThingId subject, LedgerFact fact) {
        return new Entry(
                new Header(
                        new EntryId(id),
                        subject,
                        Edtf.parse("2019-07-22"),
                        Actor.of(BODY),
                        List.of(Source.of("doc:paper", "4.3")),
                        null,
                        List.of(),
                        Classification.OFFICIAL,
                        null),
                fact);
    }
}
