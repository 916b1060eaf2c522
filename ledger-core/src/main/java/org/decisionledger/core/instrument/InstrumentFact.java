package org.decisionledger.core.instrument;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.Introduces;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.Title;
import org.decisionledger.core.fact.WireName;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What happens to an agreement, terms of reference or a scheme. */
public sealed interface InstrumentFact extends LedgerFact {

    /** The subject that keeps such facts consistent. */
    @TargetAggregateIdentifier
    InstrumentId instrument();

    /** An agreement, or the terms of reference of a forum, is adopted. The date of the entry is the date of adoption. Seen in 002 §1.3, §3.1, §7, Appendix A; 003 §5. */
    @WireName(value = "InstrumentAdopted", seenIn = "002 §1.3, §3.1, §7, Appendix A; 003 §5")
    @Meaning(
            "An agreement, or the terms of reference of a forum, is adopted. The date of the entry is the date of adoption.")
    record InstrumentAdopted(
            @Meaning("the instrument") @Introduces InstrumentId instrument,

            @Meaning("its name as the source writes it") @Title
            String title,

            @Meaning("what kind of instrument") InstrumentKind kind,
            @Meaning("the parties, or the forum it is for") List<OrganisationId> parties,
            @Meaning("which version") @Nullable String version,
            @Meaning("the text itself") @Nullable DocumentId document,
            @Meaning("the model it follows") @Nullable String model,
            @Meaning("how it differs from the model") List<String> departures,
            @Meaning("its clauses, in brief") List<Clause> clauses,

            @Meaning("from when to when it is in force, as an interval") @Nullable
            Edtf inForce)
            implements InstrumentFact {
        public InstrumentAdopted {
            parties = List.copyOf(parties);
            departures = List.copyOf(departures);
            clauses = List.copyOf(clauses);
        }
    }

    /** Clauses give way to a later text. The date of the entry is the date from which they do. Seen in 002 §3.1. */
    @WireName(value = "ProvisionSuperseded", seenIn = "002 §3.1")
    @Meaning("Clauses give way to a later text. The date of the entry is the date from which they do.")
    record ProvisionSuperseded(
            @Meaning("the instrument whose clauses give way")
            InstrumentId instrument,

            @Meaning("the clauses that give way, as the source names them")
            String provisions,

            @Meaning("the text they give way to") @Nullable InstrumentId replacedBy,
            @Meaning("what stays in force") @Nullable String stays,

            @Meaning("wholly, in part or principally, as the source says") @Nullable
            String extent)
            implements InstrumentFact {}
}
