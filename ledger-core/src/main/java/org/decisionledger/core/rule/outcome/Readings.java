package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.Recusal;
import org.decisionledger.core.rule.ShareOf;
import org.decisionledger.core.rule.Silence;
import org.jspecify.annotations.Nullable;

/** Every way to read a rule that its text leaves open and that these answers make relevant. */
final class Readings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final RuleInContext rule;
    private final List<PartyCount> count;
    private final Set<Parameter> open = EnumSet.noneOf(Parameter.class);
    private List<Reading> readings = List.of(Reading.PLAIN);

    private Readings(RuleInContext rule, List<PartyCount> count) {
        this.rule = rule;
        this.count = count;
    }

    /** @param onlyRejections true when it matters only whether somebody rejects */
    static Readings of(RuleInContext rule, List<PartyCount> count, boolean onlyRejections) {
        Readings readings = new Readings(rule, count);
        readings.silence();
        if (onlyRejections) {
            return readings;
        }
        readings.whoCounts();
        if (Majority.mayDecide(rule.method())) {
            readings.howMuchCarries();
        }
        return readings;
    }

    List<Reading> all() {
        return readings;
    }

    /** What the text leaves open and these answers make relevant. */
    Set<Parameter> open() {
        return open;
    }

    private void silence() {
        if (anyMayBe(Standing.SILENT)) {
            add(silence(rule.silence()), Choice.SILENCE_CONSENTS, Choice.SILENCE_REJECTS, Choice.SILENCE_NOT_COUNTED);
        }
    }

    private void whoCounts() {
        if (anyMayBe(Standing.STANDS_ASIDE)) {
            add(recusal(rule.recusal()), Choice.RECUSED_LEAVE, Choice.RECUSED_STAY);
            if (rule.quorum() != null) {
                add(null, Choice.RECUSED_IN_QUORUM, Choice.RECUSED_NOT_IN_QUORUM);
            }
        }
        if (anyMayBe(Standing.ABSTAINS)) {
            boolean allMustSayYes = !Majority.mayDecide(rule.method()) && rule.method() != DecisionMethod.CONSENSUS;
            add(
                    allMustSayYes ? Choice.ABSTENTION_COUNTS : null,
                    Choice.ABSTENTION_COUNTS,
                    Choice.ABSTENTION_IS_NO_ANSWER);
        }
    }

    private void howMuchCarries() {
        add(shareOf(rule.rule().shareOf()), Choice.OF_ALL_PARTIES, Choice.OF_ANSWERS_GIVEN);
        String share = rule.rule().share();
        if (share != null && new BigDecimal(share).compareTo(HALF) == 0) {
            add(null, Choice.HALF_IS_ENOUGH, Choice.MORE_THAN_HALF);
        }
        if (share == null && rule.method() == DecisionMethod.RECOMMEND_ONLY) {
            add(null, Choice.ADVICE_BY_ALL, Choice.ADVICE_BY_MAJORITY);
        }
        if (rule.byWeight()) {
            weights();
        }
    }

    private void weights() {
        List<String> known = count.stream()
                .filter(PartyCount::isParty)
                .map(PartyCount::weight)
                .filter(Objects::nonNull)
                .toList();
        if (known.size() < count.stream().filter(PartyCount::isParty).count()) {
            add(null, Choice.UNWEIGHED_FAVOUR, Choice.UNWEIGHED_OPPOSE);
            return;
        }
        BigDecimal sum = known.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0 && rule.rule().shareOf() != ShareOf.ANSWERS_GIVEN) {
            wholeOfAllParties();
        }
    }

    /** Only where the share is taken of all parties is there a whole that is not simply the answers given. */
    private void wholeOfAllParties() {
        open.add(Parameter.WHOLE);
        readings = readings.stream()
                .flatMap(reading -> reading.takes(Choice.OF_ALL_PARTIES)
                        ? Stream.of(reading.and(Choice.WHOLE_IS_THE_SUM), reading.and(Choice.WHOLE_IS_A_HUNDRED))
                        : Stream.of(reading))
                .toList();
    }

    private boolean anyMayBe(Standing standing) {
        return count.stream().anyMatch(party -> party.mayBe(standing));
    }

    /** Multiplies the readings: by the one choice that the text makes, or by each that it leaves. */
    private void add(@Nullable Choice stated, Choice... choices) {
        if (stated == null) {
            open.add(choices[0].parameter());
        }
        List<Reading> more = new ArrayList<>();
        for (Choice choice : stated == null ? List.of(choices) : List.of(stated)) {
            readings.forEach(reading -> more.add(reading.and(choice)));
        }
        readings = more;
    }

    private static @Nullable Choice silence(@Nullable Silence silence) {
        return silence == null
                ? null
                : switch (silence) {
                    case CONSENT -> Choice.SILENCE_CONSENTS;
                    case REJECTION -> Choice.SILENCE_REJECTS;
                    case NOT_COUNTED -> Choice.SILENCE_NOT_COUNTED;
                };
    }

    private static @Nullable Choice recusal(@Nullable Recusal recusal) {
        return recusal == null
                ? null
                : switch (recusal) {
                    case LEAVES_THE_COUNT -> Choice.RECUSED_LEAVE;
                    case COUNTS_AS_NOT_AGREEING -> Choice.RECUSED_STAY;
                };
    }

    private static @Nullable Choice shareOf(@Nullable ShareOf shareOf) {
        return shareOf == null
                ? null
                : switch (shareOf) {
                    case ALL_PARTIES -> Choice.OF_ALL_PARTIES;
                    case ANSWERS_GIVEN -> Choice.OF_ANSWERS_GIVEN;
                };
    }
}
