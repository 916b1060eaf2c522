package org.decisionledger.core.document;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.AtLeastOne;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ReviewId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to a document. */
public sealed interface DocumentFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    DocumentId document();

    /** A document is given its identifier in the ledger. Seen in 000 title page, §2.4. */
    @WireName(value = "DocumentRegistered", seenIn = "000 title page, §2.4")
    @Meaning("A document is given its identifier in the ledger.")
    record DocumentRegistered(
            @Meaning("the document") @Introduces DocumentId document,
            @Meaning("its title") @Title String title,
            @Meaning("what kind of document") DocumentKind kind,
            @Meaning("who wrote it") List<OrganisationId> authors,
            @Meaning("who had it written") List<OrganisationId> commissionedBy,

            @Meaning("the date it bears; left out when it bears none") @Nullable
            Edtf dated,

            @Meaning("the time it speaks of") @Nullable Edtf covers,

            @Meaning("its SHA-256 digest in hexadecimal, when the file is at hand") @Nullable
            String sha256,

            @Meaning("number of pages") @Nullable Integer pages,
            @Meaning("who holds it") @Nullable String heldBy,

            @Meaning("draft, final, unpublished …, as the source says") @Nullable
            String state)
            implements DocumentFact {

        public DocumentRegistered {
            authors = List.copyOf(authors);
            commissionedBy = List.copyOf(commissionedBy);
        }
    }

    /** A service is described in writing. Seen in 000 §3.2, §4.4. */
    @WireName(value = "SpecificationIssued", seenIn = "000 §3.2, §4.4")
    @Meaning("A service is described in writing.")
    record SpecificationIssued(
            @Meaning("the specification") @Introduces DocumentId document,
            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("the contract or procurement it belongs to") @Nullable
            ThingId matter,

            @Meaning("ages served") @Nullable String ages,
            @Meaning("what it asks for") List<String> contents,
            @Meaning("services it links to") List<String> linkedServices,
            @Meaning("its version") @Nullable String version)
            implements DocumentFact {

        public SpecificationIssued {
            contents = List.copyOf(contents);
            linkedServices = List.copyOf(linkedServices);
        }
    }

    /** A reading of a specification is disputed. Seen in 000 §3.2. */
    @WireName(value = "SpecificationAmbiguityRaised", seenIn = "000 §3.2")
    @Meaning("A reading of a specification is disputed.")
    record SpecificationAmbiguityRaised(
            @Meaning("the specification") DocumentId document,
            @Meaning("the passage") String passage,

            @Meaning("each reading and who holds it") @AtLeastOne
            List<Reading> readings,

            @Meaning("how it was settled; left out when it was not") @Nullable
            String settlement)
            implements DocumentFact {

        public SpecificationAmbiguityRaised {
            readings = List.copyOf(readings);
        }
    }

    /** A procurement strategy is written; who has ratified it is stated. Seen in 000 §4.4. */
    @WireName(value = "ProcurementStrategyDrafted", seenIn = "000 §4.4")
    @Meaning("A procurement strategy is written; who has ratified it is stated.")
    record ProcurementStrategyDrafted(
            @Meaning("the strategy") @Introduces DocumentId document,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("bodies it is to bind") List<OrganisationId> bodies,
            @Meaning("bodies shown to have ratified it") List<OrganisationId> ratifiedBy,

            @Meaning("what the source says of ratification") @Nullable
            String ratification,

            @Meaning("the text it updates") @Nullable String basedOn)
            implements DocumentFact {

        public ProcurementStrategyDrafted {
            bodies = List.copyOf(bodies);
            ratifiedBy = List.copyOf(ratifiedBy);
        }
    }

    /** A party posts, or the media publish. Seen in 000 §3.7, §4.3. */
    @WireName(value = "PublicStatementMade", seenIn = "000 §3.7, §4.3")
    @Meaning("A party posts, or the media publish.")
    record PublicStatementMade(
            @Meaning("the statement") @Introduces DocumentId document,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("where it appeared") String channel,
            @Meaning("what it says, in brief") String content,
            @Meaning("whom it is about") List<OrganisationId> about)
            implements DocumentFact {

        public PublicStatementMade {
            about = List.copyOf(about);
        }
    }

    /** A draft or final version is passed on. Seen in 000 §3.7. */
    @WireName(value = "ReportVersionCirculated", seenIn = "000 §3.7")
    @Meaning("A draft or final version is passed on.")
    record ReportVersionCirculated(
            @Meaning("the version") @Introduces DocumentId document,
            @Meaning("what people call it") @Title @Nullable String title,
            @Meaning("who receives it") @AtLeastOne List<OrganisationId> to,
            @Meaning("the review it reports") @Nullable ReviewId review,
            @Meaning("which version it is") @Nullable String version,

            @Meaning("what the copy or its covering message is marked as") @Nullable
            String label,

            @Meaning("on what terms") @Nullable String terms,
            @Meaning("what was left out") List<String> leftOut,
            @Meaning("why then, or why in part") @Nullable String reason)
            implements DocumentFact {

        public ReportVersionCirculated {
            to = List.copyOf(to);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Comments on fact are asked for or sent. Seen in 000 §3.7. */
    @WireName(value = "AccuracyCommentsReturned", seenIn = "000 §3.7")
    @Meaning("Comments on fact are asked for or sent.")
    record AccuracyCommentsReturned(
            @Meaning("the version commented on") DocumentId document,
            @Meaning("to whom") List<OrganisationId> to,

            @Meaning("by when they were asked for") @Nullable
            Edtf deadline,

            @Meaning("whether they were taken in") @Nullable Boolean takenIn,

            @Meaning("what they say, or what became of them") @Nullable
            String content)
            implements DocumentFact {

        public AccuracyCommentsReturned {
            to = List.copyOf(to);
        }
    }

    /** Holders are asked to destroy or withhold a document. Seen in 000 §3.7. */
    @WireName(value = "DocumentRecalled", seenIn = "000 §3.7")
    @Meaning("Holders are asked to destroy or withhold a document.")
    record DocumentRecalled(
            @Meaning("the version") DocumentId document,
            @Meaning("who is asked") @AtLeastOne List<OrganisationId> from,
            @Meaning("what is asked") String request,
            @Meaning("why, and by whose word") @Nullable String reason,
            @Meaning("what the holders did") @Nullable String compliance)
            implements DocumentFact {

        public DocumentRecalled {
            from = List.copyOf(from);
        }
    }

    /** A document is sent. That it arrived or was read is another matter. Seen in 000 §3.7; 002 §3.4. */
    @WireName(value = "DocumentSent", seenIn = "000 §3.7; 002 §3.4")
    @Meaning("A document is sent. That it arrived or was read is another matter.")
    record DocumentSent(
            @Meaning("the document") DocumentId document,
            @Meaning("the bodies it is sent to") List<OrganisationId> to,
            @Meaning("the offices it is sent to") List<OfficeId> toOffices,
            @Meaning("how") @Nullable String channel,
            @Meaning("what for") @Nullable String purpose)
            implements DocumentFact {
        public DocumentSent {
            to = List.copyOf(to);
            toOffices = List.copyOf(toOffices);
        }
    }

    /** A document arrives. That it was read is another matter. Seen in 000 §3.7; 004 ¶23. */
    @WireName(value = "DocumentReceived", seenIn = "000 §3.7; 004 ¶23")
    @Meaning("A document arrives. That it was read is another matter.")
    record DocumentReceived(
            @Meaning("the document") DocumentId document,
            @Meaning("the bodies it reached") List<OrganisationId> receivers,
            @Meaning("the offices it reached") List<OfficeId> offices,
            @Meaning("from whom") @Nullable OrganisationId from,

            @Meaning("what shows it: a stamp, a log, a reply …") @Nullable
            String shownBy)
            implements DocumentFact {
        public DocumentReceived {
            receivers = List.copyOf(receivers);
            offices = List.copyOf(offices);
        }
    }

    /** A document is opened, read or listened to. Seen in 000 §3.7. */
    @WireName(value = "DocumentOpened", seenIn = "000 §3.7")
    @Meaning("A document is opened, read or listened to.")
    record DocumentOpened(
            @Meaning("the document") DocumentId document,
            @Meaning("the bodies whose people opened it") List<OrganisationId> bodies,
            @Meaning("the offices that opened it") List<OfficeId> offices,
            @Meaning("what shows it") @Nullable String shownBy)
            implements DocumentFact {
        public DocumentOpened {
            bodies = List.copyOf(bodies);
            offices = List.copyOf(offices);
        }
    }

    /** What a passage says of things, so that it can be held beside other passages. The source gives the place. Seen in 000 §2.1, §4.2; 001 §2.1; 002 §3.3; 003 §1; 004 ¶1–3. */
    @WireName(value = "PassageStated", seenIn = "000 §2.1, §4.2; 001 §2.1; 002 §3.3; 003 §1; 004 ¶1–3")
    @Meaning("What a passage says of things, so that it can be held beside other passages. The source gives the place.")
    record PassageStated(
            @Meaning("the document the passage stands in") DocumentId document,
            @Meaning("what it says") @AtLeastOne List<Said> says)
            implements DocumentFact {
        public PassageStated {
            says = List.copyOf(says);
        }
    }

    /** A table as it is printed, figure by figure; what it adds up to is worked out and never stored. Seen in 002 §1.4, §3.3, §5.2; 000 §3.4. */
    @WireName(value = "TablePrinted", seenIn = "002 §1.4, §3.3, §5.2; 000 §3.4")
    @Meaning("A table as it is printed, figure by figure; what it adds up to is worked out and never stored.")
    record TablePrinted(
            @Meaning("the document the table stands in") DocumentId document,
            @Meaning("its number or heading as printed") String table,
            @Meaning("its columns") @AtLeastOne List<TableColumn> columns,
            @Meaning("its rows") @AtLeastOne List<TableRow> rows,

            @Meaning("on what footing: per year, forecast …") @Nullable
            String basis,

            @Meaning("the time it covers") @Nullable Edtf period)
            implements DocumentFact {
        public TablePrinted {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A version of a document is made, corrected, made final or withdrawn by those who issue it. Seen in 000 §3.7. */
    @WireName(value = "DocumentVersionMade", seenIn = "000 §3.7")
    @Meaning("A version of a document is made, corrected, made final or withdrawn by those who issue it.")
    record DocumentVersionMade(
            @Meaning("the version") @Introduces DocumentId document,
            @Meaning("what people call it") @Title @Nullable String title,

            @Meaning("the document it is a version of") @Nullable
            DocumentId of,

            @Meaning("the review it reports") @Nullable ReviewId review,
            @Meaning("which version it is") @Nullable String version,
            @Meaning("its state, as those who issue it say") VersionState state,

            @Meaning("the version it takes the place of") @Nullable
            DocumentId replaces,

            @Meaning("parts not included") List<String> withheld)
            implements DocumentFact {
        public DocumentVersionMade {
            withheld = List.copyOf(withheld);
        }
    }

    /** A label is seen on a copy. It says nothing of the state of the version. Seen in 000 §3.7. */
    @WireName(value = "CopyLabelSeen", seenIn = "000 §3.7")
    @Meaning("A label is seen on a copy. It says nothing of the state of the version.")
    record CopyLabelSeen(
            @Meaning("the version the copy is of") DocumentId document,
            @Meaning("what it is marked as") String label,

            @Meaning("the state that the label says, when it says one") @Nullable
            VersionState says,

            @Meaning("who holds the copy") @Nullable OrganisationId holder)
            implements DocumentFact {}

    /** Holders are given, or agree to, terms on which they hold a copy. Seen in 000 §3.7. */
    @WireName(value = "CopyHeldOnTerms", seenIn = "000 §3.7")
    @Meaning("Holders are given, or agree to, terms on which they hold a copy.")
    record CopyHeldOnTerms(
            @Meaning("the version") DocumentId document,
            @Meaning("who holds it so") @AtLeastOne List<OrganisationId> holders,
            @Meaning("the terms") @AtLeastOne List<HoldingTerm> terms,
            @Meaning("until when they bind") @Nullable Edtf until,
            @Meaning("how the source puts them") @Nullable String words)
            implements DocumentFact {
        public CopyHeldOnTerms {
            holders = List.copyOf(holders);
            terms = List.copyOf(terms);
        }
    }
}
