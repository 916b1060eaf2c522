package org.decisionledger.core.procurement;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.ConditionId;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OptionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens in a procurement. */
public sealed interface ProcurementFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    ProcurementId procurement();

    /** A procurement is given its identifier and title in the ledger. Seen in 000 §2.1, §4.4. */
    @WireName(value = "ProcurementRegistered", seenIn = "000 §2.1, §4.4")
    @Meaning("A procurement is given its identifier and title in the ledger.")
    record ProcurementRegistered(
            @Meaning("the procurement") @Introduces ProcurementId procurement,
            @Meaning("what people call it") @Title String title,
            @Meaning("the service sought") @Nullable String service,
            @Meaning("who buys") List<OrganisationId> commissioners,
            @Meaning("contracts it follows or leads to") List<ContractId> contracts)
            implements ProcurementFact {

        public ProcurementRegistered {
            commissioners = List.copyOf(commissioners);
            contracts = List.copyOf(contracts);
        }
    }

    /** An incumbent is told that the service will be procured again. Seen in 000 §4.3. */
    @WireName(value = "ReprocurementNotified", seenIn = "000 §4.3")
    @Meaning("An incumbent is told that the service will be procured again.")
    record ReprocurementNotified(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("who is told") @AtLeastOne List<OrganisationId> to,

            @Meaning("the contract that is to be followed") @Nullable
            ContractId contract)
            implements ProcurementFact {

        public ReprocurementNotified {
            to = List.copyOf(to);
        }
    }

    /** Planned steps are dated, or dated anew. Seen in 000 §4.4, §4.6; 002 §1.3, §7. */
    @WireName(value = "ProcurementTimetableSet", seenIn = "000 §4.4, §4.6; 002 §1.3, §7")
    @Meaning("Planned steps are dated, or dated anew.")
    record ProcurementTimetableSet(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("the planned steps") @AtLeastOne List<PlannedStep> steps,
            @Meaning("why the plan changed") @Nullable String reason)
            implements ProcurementFact {

        public ProcurementTimetableSet {
            steps = List.copyOf(steps);
        }
    }

    /** Open competition, most-capable provider, direct award, extension … is chosen. Seen in 000 §4.3; 004 ¶7. */
    @WireName(value = "ProcurementRouteChosen", seenIn = "000 §4.3; 004 ¶7")
    @Meaning("Open competition, most-capable provider, direct award, extension … is chosen.")
    record ProcurementRouteChosen(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("the route") String route,
            @Meaning("the law relied on") @Nullable String legalBasis,
            @Meaning("why") @Nullable String reason)
            implements ProcurementFact {}

    /** Users, the public or the market are engaged. Seen in 000 §4.4, §4.5; 004 ¶33. */
    @WireName(value = "EngagementHeld", seenIn = "000 §4.4, §4.5; 004 ¶33")
    @Meaning("Users, the public or the market are engaged.")
    record EngagementHeld(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("with whom") EngagementKind kind,
            @Meaning("who was reached, in words") @Nullable String audience,
            @Meaning("how") @Nullable String method,
            @Meaning("number of sessions") @Nullable Integer sessions,

            @Meaning("number of people or bodies present") @Nullable
            Integer attendance,

            @Meaning("number of responses") @Nullable Integer responses,
            @Meaning("where") @Nullable String venue,

            @Meaning("what it was about or brought") @Nullable
            String content)
            implements ProcurementFact {}

    /**
     * A publisher tells of a procurement in a release of the Open Contracting Data Standard. The release is kept as it
     * was published, contact details left out, and is not what the ledger holds to be so. Seen in OCDS 1.1; notices of
     * public portals.
     */
    @WireName(value = "ReleasePublished", seenIn = "OCDS 1.1; notices of public portals")
    @Meaning("A publisher tells of a procurement in a release of the Open Contracting Data Standard.")
    record ReleasePublished(
            @Meaning("the procurement") @Introduces ProcurementId procurement,

            @Meaning("what the release calls it") @Title @Nullable
            String title,

            @Meaning("the process, as the publisher names it")
            String ocid,

            @Meaning("the release, as the publisher names it") @Nullable
            String release,

            @Meaning("its date, as published") @Nullable String date,
            @Meaning("its tags, as published") List<String> tags,

            @Meaning("how far the process had come, by its words before its codes")
            ReleaseStage stage,

            @Meaning("who buys, where a body of the ledger has the identifier") @Nullable
            OrganisationId buyer,

            @Meaning("suppliers, where bodies of the ledger have the identifiers")
            List<OrganisationId> suppliers,

            @Meaning("parties of which no body of the ledger has the identifier")
            List<String> notMatched,

            @Meaning("the last day of the standstill, as the publisher states it") @Nullable
            Edtf standstillStated,

            @Meaning("what is wrong with the release, and what was left out")
            List<String> problems,

            @Meaning("SHA-256 of the release as it was found, in hexadecimal")
            String sha256,

            @Meaning("the release itself, in pieces to be put together in order")
            List<String> body)
            implements ProcurementFact {

        public ReleasePublished {
            tags = List.copyOf(tags);
            suppliers = List.copyOf(suppliers);
            notMatched = List.copyOf(notMatched);
            problems = List.copyOf(problems);
            body = List.copyOf(body);
        }
    }

    /** A notice about a procurement appears. Seen in 000 §4.4; 004 ¶19. */
    @WireName(value = "ProcurementNoticePublished", seenIn = "000 §4.4; 004 ¶19")
    @Meaning("A notice about a procurement appears.")
    record ProcurementNoticePublished(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("what kind of notice") ProcurementNoticeKind kind,
            @Meaning("where it appeared") @AtLeastOne List<String> channels,
            @Meaning("what it said") @Nullable String content)
            implements ProcurementFact {

        public ProcurementNoticePublished {
            channels = List.copyOf(channels);
        }
    }

    /** An adviser gives a view, or help is asked for and refused. Seen in 000 §4.3, §4.4; 003 §8; 004 ¶18. */
    @WireName(value = "AdviceObtained", seenIn = "000 §4.3, §4.4; 003 §8; 004 ¶18")
    @Meaning("An adviser gives a view, or help is asked for and refused.")
    record AdviceObtained(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("who was asked") OrganisationId adviser,
            @Meaning("what it was about") String on,
            @Meaning("what was advised, in brief") @Nullable String advice,

            @Meaning("true when the help asked for was not to be had") @Nullable
            Boolean refused,

            @Meaning("options it speaks of") List<OptionId> options,
            @Meaning("what it cost") @Nullable Money cost)
            implements ProcurementFact {

        public AdviceObtained {
            options = List.copyOf(options);
        }
    }

    /** Talks on terms. Seen in 000 §4.2, §4.3; 004 ¶13. */
    @WireName(value = "NegotiationSessionHeld", seenIn = "000 §4.2, §4.3; 004 ¶13")
    @Meaning("Talks on terms.")
    record NegotiationSessionHeld(
            @Meaning("the procurement") ProcurementId procurement,

            @Meaning("who took part besides the actor") @AtLeastOne
            List<OrganisationId> with,

            @Meaning("what was spoken of") String subject,

            @Meaning("number of sessions this entry covers") @Nullable
            Integer sessions,

            @Meaning("what was said or came of it") @Nullable
            String content)
            implements ProcurementFact {

        public NegotiationSessionHeld {
            with = List.copyOf(with);
        }
    }

    /** A provider is sounded out. Seen in 000 §4.3. */
    @WireName(value = "ProviderApproached", seenIn = "000 §4.3")
    @Meaning("A provider is sounded out.")
    record ProviderApproached(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("who was approached") OrganisationId provider,

            @Meaning("host, sub-contractor …; left out when the source does not say") @Nullable
            String roleOffered,

            @Meaning("how") @Nullable String channel,

            @Meaning("the body through which it was approached") @Nullable
            OrganisationId through,

            @Meaning("on what terms") @Nullable String terms)
            implements ProcurementFact {}

    /** An approached provider answers, or its silence is recorded. Seen in 000 §4.3; 003 §7. */
    @WireName(value = "ProviderReplied", seenIn = "000 §4.3; 003 §7")
    @Meaning("An approached provider answers, or its silence is recorded.")
    record ProviderReplied(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("who answers") OrganisationId provider,

            @Meaning("willing, unable, silent, or not known")
            Reply reply,

            @Meaning("why") @Nullable String reason,

            @Meaning("the body that passed the answer on") @Nullable
            OrganisationId through)
            implements ProcurementFact {}

    /** Domains, criteria and the scale of an evaluation are fixed. Seen in 004 ¶14–15. */
    @WireName(value = "EvaluationFrameworkSet", seenIn = "004 ¶14–15")
    @Meaning("Domains, criteria and the scale of an evaluation are fixed.")
    record EvaluationFrameworkSet(
            @Meaning("the procurement") ProcurementId procurement,

            @Meaning("the domains with their criteria") @AtLeastOne
            List<EvaluationDomain> domains,

            @Meaning("the grades and what they mean") List<RatingMeaning> scale,
            @Meaning("the gate it is for") @Nullable String gate,
            @Meaning("the paper it stands in") @Nullable DocumentId document)
            implements ProcurementFact {
        public EvaluationFrameworkSet {
            domains = List.copyOf(domains);
            scale = List.copyOf(scale);
        }
    }

    /** Written evidence is handed in. Seen in 004 ¶16, ¶20–21. */
    @WireName(value = "SubmissionReceived", seenIn = "004 ¶16, ¶20–21")
    @Meaning("Written evidence is handed in.")
    record SubmissionReceived(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("who hands it in") @AtLeastOne List<OrganisationId> from,
            @Meaning("what is handed in") List<String> documents,
            @Meaning("the stage it is for") @Nullable String stage,
            @Meaning("the documents themselves") List<DocumentId> files)
            implements ProcurementFact {
        public SubmissionReceived {
            from = List.copyOf(from);
            documents = List.copyOf(documents);
            files = List.copyOf(files);
        }
    }

    /** Evaluators rate a criterion, an area or the whole, one by one or after moderation. Seen in 004 ¶15, ¶22, ¶26–29. */
    @WireName(value = "AssuranceRatingGiven", seenIn = "004 ¶15, ¶22, ¶26–29")
    @Meaning("Evaluators rate a criterion, an area or the whole, one by one or after moderation.")
    record AssuranceRatingGiven(
            @Meaning("the procurement") ProcurementId procurement,

            @Meaning("what is rated, as the framework names it")
            String rated,

            @Meaning("criterion, domain, area or the whole") RatedLevel level,
            @Meaning("the grade") String rating,

            @Meaning("one assessor's own, or settled together")
            RatingStage stage,

            @Meaning("whose proposal is rated") List<OrganisationId> of,
            @Meaning("the office of the assessor") @Nullable OfficeId assessorOffice,

            @Meaning("how the source tells this assessor from others, never a private name") @Nullable
            String assessor,

            @Meaning("the reason or comment given") @Nullable
            String reason,

            @Meaning("the grade before moderation") @Nullable
            String before,

            @Meaning("why moderation changed it") @Nullable String changeReason,
            @Meaning("the gate it is for") @Nullable String gate,
            @Meaning("who the panel was") @Nullable String panel)
            implements ProcurementFact {
        public AssuranceRatingGiven {
            of = List.copyOf(of);
        }
    }

    /** Passage of a gate is recommended, or advised against. Seen in 004 ¶12, ¶27, ¶35. */
    @WireName(value = "GatewayRecommended", seenIn = "004 ¶12, ¶27, ¶35")
    @Meaning("Passage of a gate is recommended, or advised against.")
    record GatewayRecommended(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("the gate") String gate,
            @Meaning("what is recommended") GateAdvice advice,
            @Meaning("what is to be met in the next stage") List<ConditionId> conditions,
            @Meaning("who decides on it") List<OrganisationId> deciders,
            @Meaning("bodies asked to note it") List<OrganisationId> noting,

            @Meaning("what follows when it is passed") @Nullable
            String next,

            @Meaning("what follows when it is not") @Nullable
            String otherwise,

            @Meaning("the decision it is for") @Nullable DecisionId decision,
            @Meaning("why") @Nullable String reason)
            implements ProcurementFact {
        public GatewayRecommended {
            conditions = List.copyOf(conditions);
            deciders = List.copyOf(deciders);
            noting = List.copyOf(noting);
        }
    }

    /** A body decides whether a gate is passed. Seen in 004 ¶12–13. */
    @WireName(value = "GatewayDecided", seenIn = "004 ¶12–13")
    @Meaning("A body decides whether a gate is passed.")
    record GatewayDecided(
            @Meaning("the procurement") ProcurementId procurement,
            @Meaning("the gate") String gate,
            @Meaning("whether it is passed") Boolean passed,
            @Meaning("the decision") @Nullable DecisionId decision,
            @Meaning("conditions carried to the next gate") List<ConditionId> carried,
            @Meaning("why") @Nullable String reason)
            implements ProcurementFact {
        public GatewayDecided {
            carried = List.copyOf(carried);
        }
    }
}
