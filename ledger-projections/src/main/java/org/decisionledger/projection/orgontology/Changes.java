package org.decisionledger.projection.orgontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.format.Fields;
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
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Iris;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/**
 * What became of bodies as change events, one for each entry that tells it: the bodies that existed before it, and those
 * that it made or changed. A rename leaves a body the same and is an activity only (W3C ORG, section 5.5). What is not
 * stated by a source but inferred stands in terms of our own, so that no reader takes it for stated.
 */
final class Changes {

    private final Outgoing out;
    private final RowMaker rows;

    Changes(Outgoing out) {
        this.out = out;
        this.rows = new RowMaker(out.file());
    }

    /** In order of occurrence. */
    List<Map<String, Object>> events() {
        return out.entries(OrganisationFact.class).stream()
                .map(s -> event(s, (OrganisationFact) s.fact()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Map<String, Object> event(Standing s, OrganisationFact fact) {
        return switch (fact) {
            case OrganisationsMerged f ->
                change(s, "Merger", Succession.STATED, f.predecessors(), List.of(f.organisation()), f.passes());
            case OrganisationEstablished f ->
                change(s, "Creation", f.succession(), f.predecessors(), List.of(f.organisation()), f.purpose());
            case OrganisationDisestablished f ->
                change(s, "Closure", f.succession(), List.of(f.organisation()), f.receivers(), f.reason());
            case OrganisationDivided f ->
                change(s, "Division", f.succession(), List.of(f.organisation()), after(f), f.passes());
            case FunctionTransferred f ->
                change(s, "TransferOfFunctions", null, List.of(f.organisation()), to(f), f.function());
            case SuccessionRecorded f -> succession(s, f);
            case OrganisationRenamed f -> renaming(s, f);
            case PartnershipFormed f -> null; // an organization of its own, whose members it names
            case OrganisationRegistered f -> null;
            case GovernanceStructureRevised f -> noPlace(s, "the ontology has no term for a way of meeting");
            case RoleAssignedToBody f -> noPlace(s, "the ontology has no term for a role in a matter");
            case RoleEndedForBody f -> noPlace(s, "the ontology has no term for a role in a matter");
            case InterestNoted f -> noPlace(s, "the ontology has no term for an interest");
        };
    }

    private static List<OrganisationId> after(OrganisationDivided f) {
        return Boolean.TRUE.equals(f.goesOn())
                ? Stream.concat(f.successors().stream(), Stream.of(f.organisation()))
                        .distinct()
                        .toList()
                : f.successors();
    }

    private static List<OrganisationId> to(FunctionTransferred f) {
        return f.to() == null ? List.of() : List.of(f.to());
    }

    private @Nullable Map<String, Object> noPlace(Standing s, String reason) {
        out.noPlace(s, reason);
        return null;
    }

    private Map<String, Object> change(
            Standing s,
            String kind,
            @Nullable Succession known,
            List<OrganisationId> before,
            List<OrganisationId> after,
            @Nullable String scope) {
        Members node = begun(s, kind, known).with("ledger:scope", PlainText.of(scope));
        relate(node, known, before, after);
        Nodes.dates(node, "dcterms:date", Stream.ofNullable(s.occurred()).toList());
        return node.map();
    }

    private Map<String, Object> succession(Standing s, SuccessionRecorded f) {
        Members node = begun(s, "SuccessionNotExplained", f.succession())
                .with("ledger:scope", PlainText.of(f.scope()))
                .with("ledger:ground", PlainText.of(f.ground()))
                .with("ledger:legalDate", written(f.legalDate()))
                .with("ledger:operationalDate", written(f.operationalDate()));
        relate(node, f.succession(), f.predecessors(), List.of(f.organisation()));
        Nodes.dates(node, "dcterms:date", Stream.ofNullable(s.occurred()).toList());
        return node.map();
    }

    private static @Nullable Object written(@Nullable Edtf date) {
        Object literal = Nodes.literal(date);
        return literal == null && date != null ? date.text() : literal;
    }

    private Members begun(Standing s, String kind, @Nullable Succession known) {
        boolean stated = known == null || known == Succession.STATED;
        List<String> types = new ArrayList<>();
        types.add(stated ? "org:ChangeEvent" : "ledger:SuccessionNotStated");
        types.add("ledger:" + kind);
        return node(s, types).with("ledger:known", known == null ? null : Fields.written(known));
    }

    private Members node(Standing s, List<String> types) {
        return new Members()
                .with("@id", Iris.BASE + "change:" + s.id())
                .with("@type", types)
                .with("rdfs:label", PlainText.of(rows.sentence(s)))
                .with("ledger:account", rows.row(s).account())
                .with("ledger:describesTheSameAs", alsoTold(s))
                .with("dcterms:source", Nodes.sources(List.of(s)));
    }

    /** Other tellings of the same change: each is a node of its own. */
    private List<Map<String, Object>> alsoTold(Standing s) {
        return out.file().joined(s, Relation.DESCRIBES_THE_SAME_AS).stream()
                .filter(other -> other.fact() instanceof OrganisationFact
                        && out.entries().contains(other))
                .map(other -> Nodes.ref(Iris.BASE + "change:" + other.id()))
                .toList();
    }

    private static void relate(
            Members node, @Nullable Succession known, List<OrganisationId> before, List<OrganisationId> after) {
        boolean stated = known == null || known == Succession.STATED;
        node.with(stated ? "org:originalOrganization" : "ledger:predecessor", Nodes.refs(before));
        node.with(stated ? "org:resultingOrganization" : "ledger:successor", Nodes.refs(after));
    }

    private Map<String, Object> renaming(Standing s, OrganisationRenamed f) {
        Members node = node(s, List.of("prov:Activity", "ledger:Renaming"))
                .with("prov:used", Nodes.ref(f.organisation()))
                .with("ledger:formerName", PlainText.of(f.formerly()))
                .with("ledger:newName", PlainText.of(f.name()))
                .with("ledger:instrument", PlainText.of(f.instrument()));
        Nodes.dates(node, "dcterms:date", Stream.ofNullable(s.occurred()).toList());
        return node.map();
    }
}
