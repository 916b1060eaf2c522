package org.decisionledger.projection.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.Variations.Counted;
import org.decisionledger.projection.contract.Variations.Kind;
import org.decisionledger.projection.contract.Worth.Then;
import org.decisionledger.projection.contract.Worth.ValueTold;
import org.decisionledger.projection.sentence.Wording;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Works out what a contract is worth on the date, and says where the entries do not allow it. */
final class Worths {

    /** A value as one entry states it. */
    private record Value(
            Standing entry, Money value, @Nullable String basis, boolean awarded, Answer byThen) {
        Kind kind() {
            return Kind.of(value, basis);
        }
    }

    private final ContractFile about;
    private final Variations variations;
    private final List<Value> values;
    private final List<Then> then = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Worths(ContractFile about, Variations variations) {
        this.about = about;
        this.variations = variations;
        this.values = about.about.stream().flatMap(this::value).toList();
    }

    static Worth of(ContractFile about, RowMaker rows) {
        Worths worths = new Worths(about, new Variations(about, rows));
        worths.reckon();
        return new Worth(
                worths.values.stream()
                        .map(v -> new ValueTold(v.value(), v.basis(), v.awarded(), v.byThen(), rows.row(v.entry())))
                        .toList(),
                worths.variations.told(),
                worths.variations.sums(),
                worths.then,
                worths.statements);
    }

    private Stream<Value> value(Standing s) {
        if (s.fact() instanceof ContractAwarded f && f.value() != null) {
            return Stream.of(new Value(s, f.value(), f.basis(), true, about.byThen(s)));
        }
        if (s.fact() instanceof ContractTermStated f && f.value() != null) {
            return Stream.of(new Value(s, f.value(), f.basis(), false, about.byThen(s)));
        }
        return Stream.of();
    }

    private void reckon() {
        List<Value> told = values.stream().filter(v -> v.byThen() != Answer.NO).toList();
        List<Value> bases = bases(told);
        if (bases.isEmpty() && !variations.counted().isEmpty()) {
            statements.add(new Statement(
                    "The value then cannot be worked out and the variations cannot be reconciled, because no entry "
                            + "states what the contract was worth to begin with.",
                    variations.counted().stream()
                            .map(c -> c.entry().id().value())
                            .toList()));
        }
        differing(bases);
        for (Value base : bases) {
            List<Counted> fitting = fitting(base);
            if (fitting != null) {
                then(base, fitting);
                told.stream()
                        .filter(v -> !v.awarded() && !v.equals(base) && v.kind().equals(base.kind()))
                        .forEach(later -> reconcile(base, fitting, later));
            }
        }
    }

    /** The values told with the award; without any, the first stated in each currency and on each basis. */
    private static List<Value> bases(List<Value> told) {
        List<Value> awarded = told.stream().filter(Value::awarded).toList();
        if (!awarded.isEmpty()) {
            return awarded;
        }
        List<Value> first = new ArrayList<>();
        for (Value v : told) {
            if (first.stream().noneMatch(f -> f.kind().equals(v.kind()))) {
                first.add(v);
            }
        }
        return first;
    }

    private void differing(List<Value> bases) {
        for (int i = 0; i < bases.size(); i++) {
            for (int j = i + 1; j < bases.size(); j++) {
                Value a = bases.get(i);
                Value b = bases.get(j);
                if (a.kind().equals(b.kind())
                        && a.value().amount().compareTo(b.value().amount()) != 0) {
                    statements.add(new Statement(
                            "Two entries tell the value with the award differently: " + money(a.value()) + " and "
                                    + money(b.value()) + ". Each is reckoned by itself.",
                            List.of(id(a), id(b))));
                }
            }
        }
    }

    /** The variations that can be added to a value; {@code null}, with the reason said, when that cannot be told. */
    private @Nullable List<Counted> fitting(Value base) {
        List<Counted> all = variations.counted();
        List<Counted> apart = all.stream()
                .filter(c -> !Kind.of(c.amount(), c.basis()).equals(base.kind()))
                .toList();
        if (!apart.isEmpty()) {
            cannot(base, because(base, apart), apart);
            return null;
        }
        if (base.awarded()) {
            return all;
        }
        List<Counted> unclear = all.stream()
                .filter(c -> about.before(base.entry(), c.entry()) == Answer.POSSIBLY)
                .toList();
        if (!unclear.isEmpty()) {
            cannot(base, "the dates do not show which variations it takes in already", unclear);
            return null;
        }
        return all.stream()
                .filter(c -> about.before(base.entry(), c.entry()) == Answer.YES)
                .toList();
    }

    private static String because(Value base, List<Counted> apart) {
        if (apart.stream()
                .anyMatch(c -> !c.amount().currency().equals(base.value().currency()))) {
            return "it is in " + base.value().currency() + " and a variation is in another currency";
        }
        if (base.basis() == null) {
            return "its basis is not stated and that of a variation is";
        }
        return apart.stream().anyMatch(c -> c.basis() == null)
                ? "its basis is stated as \"" + base.basis() + "\" and a variation states none"
                : "its basis is stated as \"" + base.basis() + "\" and a variation is on another";
    }

    private void cannot(Value base, String because, List<Counted> variations) {
        statements.add(new Statement(
                "The variations cannot be reconciled with the value of " + money(base.value()) + ", because " + because
                        + ".",
                entries(base, variations)));
    }

    private void then(Value base, List<Counted> fitting) {
        BigDecimal from = base.value().amount();
        then.add(new Then(
                base.value(),
                base.basis(),
                Variations.money(from.add(Variations.sum(Variations.certain(fitting))), base.value()),
                Variations.money(from.add(Variations.sum(fitting)), base.value()),
                entries(base, fitting)));
        List<String> left = variations.told().stream()
                .filter(v -> v.leftOut() != null
                        && v.byThen() != Answer.NO
                        && !v.leftOut().startsWith("it is counted"))
                .map(v -> v.row().entry())
                .toList();
        if (!left.isEmpty()) {
            statements.add(new Statement(
                    "Some variations are not counted in the value worked out from " + money(base.value())
                            + ", for the reasons given with each; what was paid may differ.",
                    left));
        }
    }

    private void reconcile(Value base, List<Counted> fitting, Value later) {
        List<Counted> unclear = fitting.stream()
                .filter(c -> about.before(c.entry(), later.entry()) == Answer.POSSIBLY)
                .toList();
        if (!unclear.isEmpty()) {
            cannot(later, "the dates do not show which variations had been made when it was stated", unclear);
            return;
        }
        List<Counted> made = fitting.stream()
                .filter(c -> about.before(c.entry(), later.entry()) == Answer.YES)
                .toList();
        Money worked = Variations.money(base.value().amount().add(Variations.sum(made)), base.value());
        BigDecimal difference = later.value().amount().subtract(worked.amount());
        String sum = money(base.value()) + " with " + made.size() + (made.size() == 1 ? " variation" : " variations")
                + " makes " + money(worked);
        statements.add(new Statement(
                difference.signum() == 0
                        ? sum + ", which reconciles to the penny with the value stated."
                        : sum + "; " + money(later.value()) + " is stated. The sum of variations does not reconcile: "
                                + "the difference is "
                                + money(Variations.money(difference.abs(), base.value())) + ".",
                Stream.concat(entries(base, made).stream(), Stream.of(id(later)))
                        .toList()));
    }

    private static List<String> entries(Value base, List<Counted> variations) {
        return Stream.concat(
                        Stream.of(id(base)),
                        variations.stream().map(c -> c.entry().id().value()))
                .toList();
    }

    private static String id(Value value) {
        return value.entry().id().value();
    }

    private static String money(Money money) {
        return Wording.money(money);
    }
}
