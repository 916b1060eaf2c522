package org.decisionledger.projection.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.contract.Agreement;
import org.decisionledger.core.contract.ContractFact.ContractVaried;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.Worth.Sum;
import org.decisionledger.projection.contract.Worth.VariationTold;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** The variations of a contract up to the date, each counted once, and their sums. */
final class Variations {

    /** A variation that is counted. */
    record Counted(Standing entry, Money amount, @Nullable String basis, Answer byThen) {}

    /** What money is counted in and on. */
    record Kind(String currency, String basis) {
        static Kind of(Money money, @Nullable String basis) {
            return new Kind(money.currency(), basis == null ? "" : basis.strip().toLowerCase(Locale.ROOT));
        }
    }

    private final ContractFile about;
    private final List<VariationTold> told = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();

    Variations(ContractFile about, RowMaker rows) {
        this.about = about;
        for (Standing s : about.about) {
            if (s.fact() instanceof ContractVaried f) {
                String leftOut = leftOut(s, f);
                told.add(new VariationTold(f.what(), f.amount(), basis(f), leftOut, about.byThen(s), rows.row(s)));
                if (leftOut == null) {
                    counted.add(new Counted(s, Objects.requireNonNull(f.amount()), basis(f), about.byThen(s)));
                }
            }
        }
    }

    List<VariationTold> told() {
        return List.copyOf(told);
    }

    List<Counted> counted() {
        return List.copyOf(counted);
    }

    /** Their sums, for each currency and basis. */
    List<Sum> sums() {
        Map<Kind, List<Counted>> kinds = new LinkedHashMap<>();
        counted.forEach(c -> kinds.computeIfAbsent(Kind.of(c.amount(), c.basis()), k -> new ArrayList<>())
                .add(c));
        return kinds.values().stream()
                .map(some -> new Sum(
                        some.getFirst().amount().currency(),
                        some.getFirst().basis(),
                        money(sum(certain(some)), some.getFirst().amount()),
                        money(sum(some), some.getFirst().amount()),
                        some.stream().map(c -> c.entry().id().value()).toList()))
                .toList();
    }

    static List<Counted> certain(List<Counted> some) {
        return some.stream().filter(c -> c.byThen() == Answer.YES).toList();
    }

    static BigDecimal sum(List<Counted> some) {
        return some.stream().map(c -> c.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Money money(BigDecimal sum, Money like) {
        return new Money(sum.toPlainString(), like.currency());
    }

    private static @Nullable String basis(ContractVaried f) {
        return f.newBasis() != null ? f.newBasis() : f.oldBasis();
    }

    private @Nullable String leftOut(Standing s, ContractVaried f) {
        if (about.byThen(s) == Answer.NO) {
            return "it is dated after the date asked about";
        }
        if (f.amount() == null) {
            return "it gives no sum";
        }
        if (f.consent() == Agreement.ASKED_FOR) {
            return "it was asked for, and the entry does not say that it was agreed";
        }
        if (f.consent() == Agreement.DISPUTED
                || !about.file.from(Relation.DISPUTES, s.id()).isEmpty()) {
            return "it is disputed";
        }
        return repeated(s, f.amount());
    }

    /** One variation told by several entries is counted once, and only where they give one sum. */
    private @Nullable String repeated(Standing s, Money amount) {
        List<Standing> others = about.sameEvent(s).stream()
                .filter(o -> !o.equals(s) && amount(o) != null)
                .toList();
        Set<Money> different = others.stream()
                .map(o -> Objects.requireNonNull(amount(o)))
                .filter(m ->
                        !m.currency().equals(amount.currency()) || m.amount().compareTo(amount.amount()) != 0)
                .collect(Collectors.toSet());
        if (!different.isEmpty()) {
            return "another entry describes the same variation with another sum";
        }
        return others.stream()
                .filter(o -> about.byThen(o) != Answer.NO)
                .filter(o -> o.original().position() < s.original().position())
                .findFirst()
                .map(o -> "it is counted already, in " + o.id().value())
                .orElse(null);
    }

    private static @Nullable Money amount(Standing s) {
        return s.fact() instanceof ContractVaried f ? f.amount() : null;
    }
}
