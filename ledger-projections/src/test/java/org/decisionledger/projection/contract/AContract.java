package org.decisionledger.projection.contract;

import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.jspecify.annotations.Nullable;

/** A contract made up for a test, and questions about it. */
final class AContract {

    static final String REGISTERS = """
            - {id: r-council, type: OrganisationRegistered, subject: "org:council", data: {name: The Council, kind: localAuthority}}
            - {id: r-care, type: OrganisationRegistered, subject: "org:care", data: {name: Harbour Care, kind: privateProvider}}
            - {id: r-press, type: OrganisationRegistered, subject: "org:press", data: {name: The Gazette, kind: media}}
            - {id: r-contract, type: ContractRegistered, subject: "contract:c", data: {title: The contract, commissioners: ["org:council"], providers: ["org:care"]}}
            """;

    private AContract() {}

    static EntrySource told(String entries) {
        return new MemorySource(CaseLedger.told(REGISTERS + entries));
    }

    static ContractThen on(String entries, @Nullable String date) {
        return of(told(entries), "contract:c", date, Asked.NOTHING);
    }

    static ContractThen of(EntrySource source, String contract, @Nullable String date, Asked asked) {
        return Contracts.of(source, new ContractId(contract), date == null ? null : Edtf.parse(date), asked, AsOf.NOW);
    }
}
