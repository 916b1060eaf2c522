package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.funding.FundingFact.ContributionSet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Contributions of parties by funding line, of which a printed total is not what the entries of its lines come to.
 *
 * <p>Each figure is an entry of its own, so that a line may be missing from the ledger. Lines that come to more than the
 * total cannot be put right by another line; lines that come to less may.
 */
public final class ContributionFoots implements Detector {

    /** What stands in one table, on one footing, for one time. */
    private record Key(
            @Nullable String table,
            @Nullable String basis,
            @Nullable Edtf period,
            String currency) {}

    private record Line(Standing entry, ContributionSet set) {

        boolean isTotal() {
            return Boolean.TRUE.equals(set.printedTotal()) || set.party() == null;
        }

        BigDecimal amount() {
            return set.amount().amount();
        }
    }

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        Map<Key, List<Line>> tables = new LinkedHashMap<>();
        for (Standing s : naming) {
            if (s.fact() instanceof ContributionSet set && set.funding().equals(thing)) {
                tables.computeIfAbsent(key(set), k -> new ArrayList<>()).add(new Line(s, set));
            }
        }
        List<Found> found = new ArrayList<>();
        tables.forEach((key, lines) -> {
            if (isEachFigureThereOnce(lines)) {
                lines.stream()
                        .filter(Line::isTotal)
                        .forEach(t -> check(t, lines, file).ifPresent(found::add));
            }
        });
        return found;
    }

    private static Key key(ContributionSet set) {
        return new Key(set.table(), set.basis(), set.period(), set.amount().currency());
    }

    /** Where one place in the table is told twice, which of the two belongs to the sum is not known. */
    private static boolean isEachFigureThereOnce(List<Line> lines) {
        return lines.stream()
                        .map(l -> Stream.of(l.set().party(), l.set().line(), l.isTotal())
                                .map(String::valueOf)
                                .toList())
                        .distinct()
                        .count()
                == lines.size();
    }

    private static Optional<Found> check(Line total, List<Line> all, CaseFile file) {
        List<List<Line>> sums =
                summedBy(total, all).stream().filter(s -> !s.isEmpty()).toList();
        boolean isMade = sums.stream().anyMatch(s -> foot(s).makes(Cell.of(total.amount())));
        return sums.isEmpty() || isMade ? Optional.empty() : Optional.of(found(total, sums.getFirst(), file));
    }

    private static List<List<Line>> summedBy(Line total, List<Line> all) {
        ThingId party = total.set().party();
        String line = total.set().line();
        Predicate<Line> isCell = l -> !l.isTotal();
        Predicate<Line> ofParty = l -> Objects.equals(l.set().party(), party);
        Predicate<Line> ofLine = l -> Objects.equals(l.set().line(), line);
        if (party != null) {
            return List.of(some(all, isCell.and(ofParty)));
        }
        if (line != null) {
            return List.of(some(all, isCell.and(ofLine)));
        }
        return List.of(
                some(all, isCell),
                some(all, l -> l.isTotal() && l.set().party() != null),
                some(all, l -> l.isTotal() && l.set().line() != null));
    }

    private static List<Line> some(List<Line> all, Predicate<Line> which) {
        return all.stream().filter(which).toList();
    }

    private static Foot foot(List<Line> lines) {
        return Foot.of(lines.stream().<Cell>map(l -> Cell.of(l.amount())).toList())
                .orElseThrow();
    }

    private static Found found(Line total, List<Line> lines, CaseFile file) {
        BigDecimal sum = foot(lines).sum();
        String currency = total.set().amount().currency();
        boolean isMore = sum.compareTo(total.amount()) > 0
                && lines.stream().allMatch(l -> l.amount().signum() >= 0);
        String why = "The total printed for " + of(total, file) + " is "
                + Wording.money(total.set().amount())
                + (total.set().table() == null ? "" : " (" + total.set().table() + ")") + "; the " + lines.size()
                + " figures on record for it come to " + Amounts.of(sum, currency) + ", which is "
                + Amounts.of(sum.subtract(total.amount()).abs(), currency)
                + (sum.compareTo(total.amount()) > 0 ? " more" : " less") + " than printed.";
        List<EntryId> entries = new ArrayList<>(List.of(total.entry().id()));
        lines.forEach(l -> entries.add(l.entry().id()));
        return new Found(
                ConflictKind.SUM_DOES_NOT_FOOT,
                isMore ? Hardness.CANNOT_BOTH_BE_TRUE : Hardness.ON_A_NATURAL_READING,
                total.set().funding(),
                why,
                entries);
    }

    private static String of(Line total, CaseFile file) {
        ThingId party = total.set().party();
        String line = total.set().line();
        String whom = party == null ? "all parties" : file.titles().of(party);
        return line == null ? whom : whom + " under \"" + line + "\"";
    }
}
