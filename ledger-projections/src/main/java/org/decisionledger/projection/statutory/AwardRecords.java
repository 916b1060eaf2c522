package org.decisionledger.projection.statutory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.procurement.ProcurementFact;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.law.AwardFacts;
import org.decisionledger.projection.statutory.AwardRecord.Paragraph;
import org.decisionledger.projection.statutory.AwardRecord.Shown;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the record of an award: a pure function of the entries and the moment asked about. Source: the Health Care
 * Services (Provider Selection Regime) Regulations 2023, regulation 24(a) to (j).
 */
public final class AwardRecords {

    private final AwardFacts facts;
    private final RowMaker rows;

    private AwardRecords(AwardFacts facts) {
        this.facts = facts;
        this.rows = new RowMaker(facts.file());
    }

    /** @param award a decision or a contract */
    public static AwardRecord of(EntrySource source, ThingId award, AsOf asOf) {
        AwardFacts facts = AwardFacts.of(source, award, asOf);
        return new AwardRecord(
                award.value(),
                facts.file().titles().of(award),
                asOf,
                source.cut(asOf.recorded()),
                facts.awards().isEmpty() ? List.of() : new AwardRecords(facts).paragraphs(),
                notes(facts));
    }

    private static List<String> notes(AwardFacts facts) {
        List<String> notes = new ArrayList<>();
        notes.add("This is drawn up in the form of regulation 24. Whether the Regulations hold for this award is told"
                + " apart from it, by the law of the day. It is no legal advice.");
        notes.add(
                "\"No entry shows\" is a finding about the ledger only; what is not entered may be on record elsewhere.");
        if (facts.awards().isEmpty()) {
            notes.add("No entry shows an award under this name.");
        }
        return notes;
    }

    private List<Paragraph> paragraphs() {
        return List.of(
                shown("24(a)", "the provider or providers to whom the contract is awarded", facts.awards()),
                framework(),
                registeredOffice(),
                process(),
                criteria(
                        "24(e)",
                        "for direct award process C and the most suitable provider process: how the key criteria were"
                                + " taken into account and the basic selection criteria assessed"),
                criteria("24(f)", "for the competitive process: the same, and how the award criteria were evaluated"),
                reasons(),
                interests(),
                handling(),
                abandonment());
    }

    private Paragraph framework() {
        List<Standing> told = where(ContractAwarded.class, a -> words(a.route()).contains("framework"));
        return new Paragraph(
                "24(b)",
                "the providers of a framework, where one is concluded",
                told.isEmpty() ? Shown.NOT_SHOWN : Shown.SHOWN,
                rows.rows(told),
                told.isEmpty()
                        ? "No entry shows a framework. Where there was one, an entry of the award that says so in its route."
                        : null);
    }

    private Paragraph registeredOffice() {
        Set<OrganisationId> providers = new TreeSet<>();
        for (Standing s : facts.awards()) {
            if (s.fact() instanceof InterimAwardApproved a) {
                providers.add(a.provider());
            } else if (s.fact() instanceof ContractAwarded a) {
                providers.addAll(a.providers());
            }
        }
        List<Standing> registered = where(OrganisationRegistered.class, o -> providers.contains(o.organisation()));
        List<Standing> found = registered.stream()
                .filter(s -> s.fact() instanceof OrganisationRegistered o
                        && !o.identifiers().isEmpty())
                .toList();
        return new Paragraph(
                "24(c)",
                "the address of each provider's registered office or principal place of business",
                Shown.NOT_SHOWN,
                rows.rows(registered),
                "The ledger keeps no addresses. "
                        + (found.isEmpty()
                                ? "No entry gives an identifier of a provider in a public register, under which its office"
                                        + " could be looked up; register it with one."
                                : "The entries give identifiers in public registers, under which it is to be looked up."));
    }

    private Paragraph process() {
        List<Standing> told = Stream.concat(
                        routes().stream(),
                        facts.awards().stream()
                                .filter(s -> s.fact() instanceof InterimAwardApproved a
                                                && (a.ground() != null || a.competed() != null)
                                        || s.fact() instanceof ContractAwarded c
                                                && (c.route() != null || c.competed() != null)))
                .distinct()
                .toList();
        List<Standing> deciding = Stream.concat(
                        facts.approvals().stream(),
                        where(ResolutionPassed.class, r -> facts.things().contains(r.decision())).stream())
                .distinct()
                .toList();
        boolean offices = !deciding.isEmpty()
                && deciding.stream().allMatch(s -> s.header().by().office() != null);
        Set<Standing> all = new LinkedHashSet<>(told);
        all.addAll(deciding);
        String lacking = Stream.of(
                        told.isEmpty()
                                ? "No entry tells the process followed: an entry of the route chosen (ProcurementRouteChosen)"
                                        + " would."
                                : null,
                        offices
                                ? "Those who decided are named by body and office; the individuals are not named in the"
                                        + " ledger and have to be added from the minutes."
                                : "No entry names the offices that decided, nor the individuals.")
                .filter(s -> s != null)
                .collect(Collectors.joining(" "));
        return new Paragraph(
                "24(d)",
                "the process followed, and the identity of the individuals who decided",
                told.isEmpty() && deciding.isEmpty() ? Shown.NOT_SHOWN : Shown.PARTLY_SHOWN,
                ordered(all),
                lacking);
    }

    private Paragraph criteria(String letter, String asks) {
        List<Standing> told = facts.file().valid().stream()
                .filter(s -> (s.fact() instanceof EvaluationFrameworkSet
                                || s.fact() instanceof AssuranceRatingGiven
                                || s.fact() instanceof GatewayRecommended
                                || s.fact() instanceof GatewayDecided)
                        && s.fact() instanceof ProcurementFact p
                        && facts.own().contains(p.procurement()))
                .toList();
        return new Paragraph(
                letter,
                asks,
                told.isEmpty() ? Shown.NOT_SHOWN : Shown.PARTLY_SHOWN,
                rows.rows(told),
                told.isEmpty()
                        ? "No entry shows criteria or how they were weighed; entries of the framework and of the ratings"
                                + " (EvaluationFrameworkSet, AssuranceRatingGiven) would."
                        : "Entries show criteria and ratings; whether they cover each criterion of the Regulations is to be"
                                + " read in them.");
    }

    private Paragraph reasons() {
        List<Standing> given = facts.file().valid().stream()
                .filter(s -> s.fact() instanceof InterimAwardApproved a
                                && facts.approvals().contains(s)
                                && a.justification() != null
                        || s.fact() instanceof ProcurementRouteChosen r
                                && facts.own().contains(r.procurement())
                                && r.reason() != null
                        || s.fact() instanceof OptionSelected o
                                && facts.things().contains(o.decision())
                                && !o.reasons().isEmpty())
                .toList();
        List<Standing> gaps =
                where(RecordGapNoted.class, g -> g.about().stream().anyMatch(facts.things()::contains));
        Set<Standing> all = new LinkedHashSet<>(given);
        all.addAll(gaps);
        boolean later = given.stream().anyMatch(facts::afterTheAward);
        return new Paragraph(
                "24(g)",
                "the reasons for the decisions",
                given.isEmpty() ? Shown.NOT_SHOWN : gaps.isEmpty() && !later ? Shown.SHOWN : Shown.PARTLY_SHOWN,
                ordered(all),
                given.isEmpty()
                        ? "No entry shows reasons for the award" + gapsTold(gaps) + "."
                        : gaps.isEmpty()
                                ? later ? "Some reasons are dated after the award." : null
                                : "Reasons are shown" + gapsTold(gaps) + ".");
    }

    private static String gapsTold(List<Standing> gaps) {
        return gaps.isEmpty() ? "" : ", and " + gaps.size() + " gaps in the record are noted about it";
    }

    private Paragraph interests() {
        List<Standing> noted = interestsNoted();
        return new Paragraph(
                "24(h)",
                "declared conflicts of interest, and potential ones",
                noted.isEmpty() ? Shown.NOT_SHOWN : Shown.SHOWN,
                rows.rows(noted),
                noted.isEmpty()
                        ? "No entry notes an interest in this matter, nor that there was none. That none is noted is not"
                                + " that none existed."
                        : null);
    }

    private Paragraph handling() {
        List<Standing> noted = interestsNoted();
        long open = noted.stream()
                .filter(s -> s.fact() instanceof InterestNoted i && i.handling() == null)
                .count();
        return new Paragraph(
                "24(i)",
                "how each conflict was managed, for each decision",
                noted.isEmpty() || open == noted.size() ? Shown.NOT_SHOWN : open > 0 ? Shown.PARTLY_SHOWN : Shown.SHOWN,
                rows.rows(noted),
                noted.isEmpty()
                        ? "No interest is noted, so none is shown to have been managed."
                        : open > 0 ? "How " + open + " of " + noted.size() + " were managed no entry shows." : null);
    }

    private Paragraph abandonment() {
        return new Paragraph(
                "24(j)",
                "the date of abandonment, where a procurement was abandoned",
                Shown.NOT_SHOWN,
                List.of(),
                "No entry shows that it was abandoned.");
    }

    private List<Standing> interestsNoted() {
        return where(
                InterestNoted.class, i -> i.matter() != null && facts.things().contains(i.matter()));
    }

    private List<Standing> routes() {
        return where(ProcurementRouteChosen.class, r -> facts.own().contains(r.procurement()));
    }

    private <F extends LedgerFact> List<Standing> where(Class<F> kind, Predicate<F> wanted) {
        return facts.where(kind, wanted);
    }

    private Paragraph shown(String letter, String asks, List<Standing> told) {
        return new Paragraph(letter, asks, Shown.SHOWN, rows.rows(told), null);
    }

    private List<TimelineRow> ordered(Set<Standing> all) {
        return rows.rows(all.stream().sorted(CaseFile.BY_OCCURRENCE).toList());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
