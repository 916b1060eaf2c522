package org.decisionledger.projection.check.collective;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.delegation.DelegationFact.DelegationProposed;
import org.decisionledger.core.document.DocumentFact.ProcurementStrategyDrafted;
import org.decisionledger.core.document.DocumentFact.SpecificationIssued;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.funding.FundingFact;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.decisionledger.projection.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * K-33: an act under a delegation uses what was kept back, or a plan or tender goes out without the sign-off asked for.
 * An act is under the delegation when its entry is linked with the delegation.
 */
public final class OutsideTheDelegation implements Check {

    private static final About ABOUT = new About(
            "K-33",
            "Outside the delegation",
            "An act under a delegation uses what was kept back (a budget, a duty, an excluded service), or a plan or tender "
                    + "goes out without the sign-off asked for.",
            "003 §3–§6, §8",
            ThingKind.DELEGATION);

    private static final Set<Relation> UNDER =
            EnumSet.of(Relation.IMPLEMENTS, Relation.ACTS_FOR, Relation.FOLLOWS, Relation.RESPONDS_TO);

    private static final Set<Relation> SIGNING = EnumSet.of(Relation.ACCEPTS, Relation.CONSIDERS, Relation.RESPONDS_TO);

    private static final List<String> SIGN_OFF = List.of("sign-off", "sign off", "signed off", "approval");

    /** What a delegation says of its limits, from all its entries. */
    private record Limits(Set<OrganisationId> from, List<String> keptBack, boolean signOff, List<Standing> entries) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId delegation, RecordAt record) {
        CaseFile file = record.naming(delegation);
        Limits limits = limits(delegation, file);
        List<Standing> acts = acts(delegation, limits, file);
        if (acts.isEmpty()) {
            return CheckFinding.notApplicable(delegation, "No entry tells of an act under this delegation.");
        }
        if (limits.keptBack().isEmpty() && !limits.signOff()) {
            return CheckFinding.notApplicable(delegation, "No entry says what is kept back or to be signed off.");
        }
        for (Standing act : acts) {
            Optional<String> kept = usesKeptBack(act, limits.keptBack(), record);
            List<Standing> used = new ArrayList<>(limits.entries());
            used.add(act);
            if (kept.isPresent()) {
                return CheckFinding.fail(
                        delegation,
                        "An act told of as under the delegation (" + Told.when(act.occurred()) + ", " + kind(act)
                                + ") speaks of what was kept back: \"" + kept.get() + "\".",
                        used,
                        "An entry that shows that the body that delegates did this itself, or allowed it.");
            }
            if (limits.signOff() && goesOut(act) && !signedOff(act, limits, record)) {
                return CheckFinding.fail(
                        delegation,
                        "The delegation asks for sign-off, something went out under it (" + Told.when(act.occurred())
                                + ", "
                                + kind(act) + "), and no entry shows that "
                                + InWords.names(file, limits.from()) + " signed it off before.",
                        used,
                        "A resolution of the body that delegates that approves it, dated before it went out.");
            }
        }
        List<Standing> used = new ArrayList<>(limits.entries());
        used.addAll(acts);
        return CheckFinding.pass(
                delegation,
                "No act told of as under the delegation speaks of what was kept back or went out without the sign-off asked "
                        + "for.",
                used);
    }

    private static String kind(Standing act) {
        return Sentences.kind(EntryFormat.wireName(act.fact().getClass()));
    }

    private static Limits limits(ThingId delegation, CaseFile file) {
        Set<OrganisationId> from = new LinkedHashSet<>();
        List<String> kept = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        List<Standing> entries = new ArrayList<>();
        for (Told<DelegationProposed> told :
                Told.in(file, DelegationProposed.class, d -> d.delegation().equals(delegation))) {
            from.add(told.fact().from());
            kept.addAll(told.fact().keptBack());
            asked.addAll(told.fact().safeguards());
            entries.add(told.entry());
        }
        for (Told<DelegatedAuthorityRecorded> told : Told.in(
                file, DelegatedAuthorityRecorded.class, d -> d.delegation().equals(delegation))) {
            if (told.fact().from() != null) {
                from.add(told.fact().from());
            }
            kept.addAll(told.fact().keptBack());
            entries.add(told.entry());
        }
        boolean signOff = Stream.concat(kept.stream(), asked.stream())
                .anyMatch(w -> InWords.found(w, SIGN_OFF).isPresent());
        return new Limits(
                from,
                kept.stream()
                        .filter(w -> InWords.found(w, SIGN_OFF).isEmpty())
                        .distinct()
                        .toList(),
                signOff,
                entries);
    }

    /** Entries linked with the delegation, or with an entry that tells of it, by which a body other than its giver acts. */
    private static List<Standing> acts(ThingId delegation, Limits limits, CaseFile file) {
        List<Standing> linked = new ArrayList<>();
        file.pointingAt(delegation).stream()
                .filter(p -> UNDER.contains(p.link().relation()))
                .map(Pointer::from)
                .forEach(linked::add);
        limits.entries().forEach(e -> UNDER.forEach(r -> linked.addAll(file.from(r, e.id()))));
        return linked.stream()
                .distinct()
                .filter(s -> goesOut(s) || decides(s) || s.fact() instanceof FundingFact)
                .filter(s -> !limits.from().contains(s.header().by().organisation()))
                .toList();
    }

    private static boolean decides(Standing s) {
        return s.fact() instanceof ContractAwarded
                || s.fact() instanceof InterimAwardApproved
                || s.fact() instanceof ResolutionPassed
                || s.fact() instanceof LeadActionImplemented;
    }

    private static boolean goesOut(Standing s) {
        return s.fact() instanceof ProcurementStrategyDrafted
                || s.fact() instanceof SpecificationIssued
                || (s.fact() instanceof ProcurementNoticePublished n && n.kind() == ProcurementNoticeKind.TENDER);
    }

    /** A budget kept back and money moved, or a service kept back and named in the act. */
    private static Optional<String> usesKeptBack(Standing act, List<String> kept, RecordAt record) {
        for (String item : kept) {
            boolean money =
                    InWords.found(item, List.of("budget", "money", "fund")).isPresent();
            if (money && act.fact() instanceof FundingFact) {
                return Optional.of(item);
            }
            String plain = item.strip().toLowerCase(Locale.ROOT);
            if (InWords.speaksOf(texts(act, record), List.of(plain))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static Stream<@Nullable String> texts(Standing act, RecordAt record) {
        if (act.fact() instanceof ProcurementNoticePublished notice) {
            CaseFile file = record.naming(notice.procurement());
            Stream<@Nullable String> services =
                    Told.in(
                                    file,
                                    ProcurementRegistered.class,
                                    p -> p.procurement().equals(notice.procurement()))
                            .stream()
                            .flatMap(p -> Stream.<@Nullable String>of(
                                    p.fact().title(), p.fact().service()));
            return Stream.concat(Stream.<@Nullable String>of(notice.content()), services);
        }
        if (act.fact() instanceof ContractAwarded awarded) {
            return Stream.<@Nullable String>of(awarded.title());
        }
        if (act.fact() instanceof ResolutionPassed passed) {
            return Stream.<@Nullable String>of(passed.title(), passed.text());
        }
        return act.fact() instanceof SpecificationIssued issued
                ? Stream.concat(Stream.<@Nullable String>of(issued.title()), issued.contents().stream())
                : Stream.empty();
    }

    private static boolean signedOff(Standing act, Limits limits, RecordAt record) {
        ThingId subject = act.header().subject();
        CaseFile file = record.naming(subject);
        List<Standing> signing = new ArrayList<>();
        SIGNING.forEach(r -> signing.addAll(file.from(r, act.id())));
        file.pointingAt(subject).stream()
                .filter(p -> SIGNING.contains(p.link().relation()))
                .map(Pointer::from)
                .forEach(signing::add);
        return signing.stream()
                .filter(s -> s.fact() instanceof ResolutionPassed)
                .filter(s -> limits.from().contains(s.header().by().organisation()))
                .anyMatch(s -> act.occurred() == null
                        || s.occurred() == null
                        || s.occurred().after(act.occurred()) != Answer.YES);
    }
}
