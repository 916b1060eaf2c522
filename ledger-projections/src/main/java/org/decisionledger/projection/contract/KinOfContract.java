package org.decisionledger.projection.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.contract.ContractFact;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.ContractThen.Kin;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** The contracts that entries link with this one as following, extending or amending it, in either direction. */
final class KinOfContract {

    private static final Set<Relation> KINDS =
            EnumSet.of(Relation.SUCCEEDS, Relation.EXTENDS, Relation.AMENDS, Relation.SUPERSEDES);

    private final ContractFile about;
    private final RowMaker rows;
    private final List<Kin> kin = new ArrayList<>();

    KinOfContract(ContractFile about, RowMaker rows) {
        this.about = about;
        this.rows = rows;
    }

    List<Kin> all() {
        for (Standing s : about.about) {
            for (Link link : s.header().links()) {
                if (KINDS.contains(link.relation())) {
                    add(contract(link.to()), link.relation().words(), s);
                }
            }
            about.file.pointingAt(s.id()).forEach(this::pointing);
        }
        about.file.pointingAt(about.contract).forEach(this::pointing);
        return List.copyOf(kin);
    }

    private void pointing(CaseFile.Pointer pointer) {
        if (KINDS.contains(pointer.link().relation())) {
            add(contract(pointer.from()), pointer.link().relation().inverseWords(), pointer.from());
        }
    }

    private void add(@Nullable ContractId other, String relation, Standing s) {
        if (other != null && !other.equals(about.contract)) {
            kin.add(new Kin(other.value(), about.file.titles().of(other), relation, about.byThen(s), rows.row(s)));
        }
    }

    private @Nullable ContractId contract(Target target) {
        return switch (target) {
            case Target.OfThing(ThingId thing) -> thing instanceof ContractId contract ? contract : null;
            case Target.OfEntry(var entry) ->
                about.file.find(entry).map(KinOfContract::contract).orElse(null);
        };
    }

    private static @Nullable ContractId contract(Standing s) {
        return s.fact() instanceof ContractFact f && !s.withdrawn() ? f.contract() : null;
    }
}
