package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/**
 * The ends of one contract and the time left, for many contracts from one gathering. They are those of
 * {@link ContractThen}, counted from a day that need not be a date asked about.
 *
 * @param contract the contract
 * @param title what people call it
 * @param told the entries that tell of the contract itself
 * @param commissioners by identifier, in words
 * @param providers by identifier, in words
 * @param ends the ends that stand, side by side; empty when no entry gives one
 * @param timeLeft for each end that stands and each set of stages, the last safe start
 */
public record RunwayOfContract(
        String contract,
        String title,
        List<String> told,
        Map<String, String> commissioners,
        Map<String, String> providers,
        List<EndThen> ends,
        List<TimeLeftThen> timeLeft) {

    /** Those of which an entry tells by then, in the order asked for. */
    public static List<RunwayOfContract> of(
            EntrySource source,
            Collection<ContractId> contracts,
            @Nullable Edtf on,
            LocalDate day,
            Asked asked,
            AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(contracts).linked();
        CaseFile file = gathering.fold();
        List<ContractFile> files =
                contracts.stream().map(c -> new ContractFile(file, c, on)).toList();
        Set<ThingId> procurements = gathering.thingsNamed(
                s -> contracts.stream().anyMatch(c -> Contracts.concerns(s, c)),
                t -> t.kind() == ThingKind.PROCUREMENT);
        Committees committees = new Committees(
                Contracts.calendar(source, asOf, files, asked, procurements), on == null ? asOf.occurred() : on);
        RowMaker rows = new RowMaker(file);
        return files.stream()
                .filter(f -> f.about.stream().anyMatch(s -> f.byThen(s) != Answer.NO))
                .map(about -> of(about, committees, rows, day, asked))
                .toList();
    }

    private static RunwayOfContract of(
            ContractFile about, Committees committees, RowMaker rows, LocalDate day, Asked asked) {
        Ends ends = new Ends(about);
        Map<Edtf, List<Ends.Told>> standing = ends.standing();
        Map<String, String> commissioners = new TreeMap<>();
        Map<String, String> providers = new TreeMap<>();
        List<String> told = new ArrayList<>();
        for (Standing s : about.about) {
            if (about.byThen(s) == Answer.NO) {
                continue;
            }
            if (s.fact() instanceof ContractRegistered f) {
                named(about, f.commissioners(), commissioners);
                named(about, f.providers(), providers);
                told.add(s.id().value());
            } else if (s.fact() instanceof ContractAwarded f) {
                named(about, f.commissioners(), commissioners);
                named(about, f.providers(), providers);
                told.add(s.id().value());
            }
        }
        if (told.isEmpty()) {
            about.about.stream()
                    .filter(s -> about.byThen(s) != Answer.NO)
                    .limit(1)
                    .forEach(s -> told.add(s.id().value()));
        }
        return new RunwayOfContract(
                about.contract.value(),
                about.file.titles().of(about.contract),
                told,
                commissioners,
                providers,
                new EndsInWords(about, ends, rows, day).standing(standing),
                new TimeLefts(about, committees, day).of(standing, asked));
    }

    private static void named(ContractFile about, List<OrganisationId> bodies, Map<String, String> names) {
        bodies.forEach(b -> names.putIfAbsent(b.value(), about.file.titles().of(b)));
    }

    /** Whether every end that stands, and there is one, is certainly past. */
    public boolean over() {
        return !ends.isEmpty() && ends.stream().allMatch(e -> e.most() != null && e.most() < 0);
    }

    /** The fewest days left to a last safe start; {@code null} where none is known. */
    public @Nullable Long fewest() {
        return timeLeft.stream()
                .map(TimeLeftThen::fewest)
                .filter(f -> f != null)
                .min(Long::compare)
                .orElse(null);
    }
}
