package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.contract.ContractFact.ServiceCessationAnnounced;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapKind;
import org.decisionledger.core.organisation.InterestBasis;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementFact.ProviderApproached;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.procurement.Reply;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.RiskId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;

/**
 * A made-up award with as much on record as a test says: a board appoints a provider for the meantime under {@code
 * contract:new}, found in {@code procurement:interim}; {@code procurement:long} is the one that it bridges, and {@code
 * contract:old} the arrangement before.
 */
final class AnAward {

    static final DecisionId DECISION = new DecisionId("decision:award");
    static final ContractId CONTRACT = new ContractId("contract:new");
    static final ContractId OLD = new ContractId("contract:old");
    static final ProcurementId INTERIM = new ProcurementId("procurement:interim");
    static final ProcurementId LONG = new ProcurementId("procurement:long");
    private static final OrganisationId PROVIDER = new OrganisationId("org:provider");

    private final List<Entry> entries = new ArrayList<>();

    private AnAward() {
        add("procurement", INTERIM, null, "org:board", registered(INTERIM, CONTRACT, OLD));
        add("procurement-long", LONG, null, "org:board", registered(LONG, OLD));
    }

    private static ProcurementRegistered registered(ProcurementId id, ContractId... contracts) {
        return new ProcurementRegistered(id, "a procurement", null, List.of(), List.of(contracts));
    }

    static AnAward with() {
        return new AnAward();
    }

    AnAward award(String date, Boolean competed, AwardGround ground, String justification) {
        return awardBy("org:board", date, competed, ground, justification);
    }

    AnAward awardBy(String board, String date, Boolean competed, AwardGround ground, String justification) {
        return add(
                "award-" + board.substring(4),
                DECISION,
                date,
                board,
                new InterimAwardApproved(
                        DECISION,
                        "an award",
                        PROVIDER,
                        CONTRACT,
                        LONG,
                        null,
                        null,
                        null,
                        competed,
                        ground,
                        justification));
    }

    AnAward contractAwarded(String date, Boolean competed) {
        return add(
                "contract-awarded",
                CONTRACT,
                date,
                "org:board",
                new ContractAwarded(
                        CONTRACT,
                        null,
                        List.of(PROVIDER),
                        List.of(new OrganisationId("org:board")),
                        null,
                        competed,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    AnAward notice(String id, String date, ProcurementId procurement, ProcurementNoticeKind kind) {
        return add(
                id,
                procurement,
                date,
                "org:board",
                new ProcurementNoticePublished(procurement, kind, List.of("a portal"), null));
    }

    AnAward started(String date) {
        return add("started", CONTRACT, date, "org:provider", new ContractStarted(CONTRACT, null, null));
    }

    AnAward interest(String date, ThingId matter, String handling) {
        OrganisationId board = new OrganisationId("org:board");
        return add(
                "interest" + entries.size(),
                board,
                date,
                "org:board",
                new InterestNoted(board, null, "a share in the provider", matter, InterestBasis.DECLARED, handling));
    }

    AnAward gap(GapKind kind, ThingId about) {
        GapId gap = new GapId("gap:reasons");
        return add(
                "gap",
                gap,
                "2030",
                "org:reviewer",
                new RecordGapNoted(gap, "What were the reasons", kind, null, List.of(), null, List.of(about)));
    }

    AnAward route(String date, String reason) {
        return add("route", INTERIM, date, "org:board", new ProcurementRouteChosen(INTERIM, "direct", null, reason));
    }

    AnAward option(String reason) {
        return add(
                "option",
                DECISION,
                null,
                "org:board",
                new OptionSelected(DECISION, new OptionId("option:a"), null, List.of(reason), null));
    }

    AnAward approached(String id, String date) {
        return add(id, INTERIM, date, "org:board", new ProviderApproached(INTERIM, PROVIDER, null, null, null, null));
    }

    AnAward willing(String provider) {
        return add(
                "willing",
                INTERIM,
                null,
                provider,
                new ProviderReplied(INTERIM, new OrganisationId(provider), Reply.WILLING, null, null));
    }

    AnAward reprocurementNotified(String date) {
        return add(
                "known",
                LONG,
                date,
                "org:board",
                new ReprocurementNotified(LONG, List.of(new OrganisationId("org:incumbent")), OLD));
    }

    AnAward noticeToEnd(String date, String by) {
        return add(
                "to-end",
                OLD,
                date,
                by,
                new ContractNoticeGiven(OLD, ContractNoticeKind.TO_END, List.of(), null, List.of(), null));
    }

    AnAward ceased(String date) {
        return add(
                "ceased", OLD, date, "org:incumbent", new ServiceCessationAnnounced(OLD, null, null, null, "It stops"));
    }

    AnAward risk(String date) {
        RiskId risk = new RiskId("risk:gap");
        return add(
                "risk",
                risk,
                date,
                "org:board",
                new RiskScored(risk, "a gap in service", null, 20, null, OLD, null, null));
    }

    AnAward group(String id, String member) {
        OrganisationId group = new OrganisationId(id);
        return add(
                "group",
                group,
                null,
                id,
                new OrganisationRegistered(
                        group,
                        "a group",
                        OrganisationKind.GROUP_OF_BODIES,
                        List.of(),
                        List.of(),
                        List.of(new OrganisationId(member)),
                        null,
                        List.of()));
    }

    AnAward earlierContract(String date, String term, String options) {
        return add(
                "earlier-contract",
                OLD,
                date,
                "org:board",
                new ContractAwarded(
                        OLD,
                        null,
                        List.of(new OrganisationId("org:incumbent")),
                        List.of(),
                        null,
                        null,
                        Edtf.parse(term),
                        null,
                        options,
                        null,
                        null));
    }

    AnAward body(String id, OrganisationKind kind) {
        OrganisationId body = new OrganisationId(id);
        return add(
                "body-" + body.slug(),
                body,
                null,
                id,
                new OrganisationRegistered(body, "a body", kind, List.of(), List.of(), List.of(), null, List.of()));
    }

    AnAward add(String id, ThingId subject, String date, String by, LedgerFact fact, Link... links) {
        entries.add(new Entry(
                new Header(
                        new EntryId(id),
                        subject,
                        date == null ? null : Edtf.parse(date),
                        Actor.of(by),
                        List.of(Source.of("doc:minutes", "1")),
                        null,
                        List.of(links),
                        Classification.OFFICIAL,
                        null),
                fact));
        return this;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Judged for health care bought by NHS England, commenced on a day. */
    LawVerdicts health(String commenced) {
        return judged(new Procedure(Edtf.parse(commenced), SubjectArea.HEALTH_CARE, AuthorityKind.NHS_ENGLAND));
    }

    /** Judged for something else bought by NHS England. */
    LawVerdicts other(String commenced) {
        return judged(new Procedure(Edtf.parse(commenced), SubjectArea.OTHER, AuthorityKind.NHS_ENGLAND));
    }

    LawVerdicts judged(Procedure procedure) {
        return judged(procedure, AsOf.NOW);
    }

    LawVerdicts judged(Procedure procedure, AsOf asOf) {
        return Laws.judge(new MemorySource(CaseLedger.recorded(entries)), DECISION, asOf, procedure);
    }

    LawVerdicts judgedByContract(Procedure procedure) {
        return Laws.judge(new MemorySource(CaseLedger.recorded(entries)), CONTRACT, AsOf.NOW, procedure);
    }
}
