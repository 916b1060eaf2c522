package org.decisionledger.core.rule.outcome;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.time.Answer;

/** One rule applied to the answers, under every reading its text leaves open. */
final class RuleAtWork {

    private final RuleInContext rule;
    private final TimeForAnswers time;
    private final List<PartyCount> count;
    private final boolean partiesStated;
    private final NoticeShown notice;
    private final Readings readings;
    private final Map<Reading, Set<Says>> says = new LinkedHashMap<>();
    private final boolean asAVote;
    private boolean tooMany;

    RuleAtWork(RuleInContext rule, Question question, boolean asAVote) {
        this.rule = rule;
        this.asAVote = asAVote;
        this.time = TimeForAnswers.of(rule, question.proposal(), question.workingDays());
        Parties parties = new Parties(rule, question, time);
        this.count = parties.count();
        this.partiesStated = parties.stated();
        this.notice = Notice.of(rule, question.proposal(), question.workingDays());
        this.readings = Readings.of(rule, count, onlyAfterRejection());
        readings.all().forEach(reading -> says.put(reading, says(reading, false)));
        if (endless()) {
            lookPastTheAwaited();
        }
    }

    /** It is asked only what follows a rejection. */
    boolean onlyAfterRejection() {
        return rule.onlyAfterRejection() && !asAVote;
    }

    private Set<Says> says(Reading reading, boolean endless) {
        Set<Tally> tallies = Tallies.of(rule, reading, count, endless);
        tooMany |= tallies.isEmpty();
        if (tallies.isEmpty()) {
            return EnumSet.of(Says.CARRIED, Says.NOT_CARRIED);
        }
        return tallies.stream()
                .map(tally -> Count.says(rule, reading, tally, asAVote))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Says.class)));
    }

    private boolean endless() {
        return time.lastDay() == null && count.stream().anyMatch(party -> party.mayBe(Standing.AWAITED));
    }

    /** Without an end to the time for answers, an outcome is told early only when no answer still to come can change it. */
    private void lookPastTheAwaited() {
        Map<Reading, Set<Says>> past = new LinkedHashMap<>();
        readings.all().forEach(reading -> past.put(reading, says(reading, true)));
        Set<Says> all = past.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (all.size() == 1) {
            says.putAll(past);
        }
    }

    /** Everything the rule may say. */
    Set<Says> says() {
        return says.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Says.class)));
    }

    /** What it says under each reading. */
    Map<Reading, Set<Says>> byReading() {
        return says;
    }

    /** The parameters left open that change what the rule says when nothing else is changed. */
    Set<Parameter> decisive() {
        Set<Parameter> decisive = EnumSet.noneOf(Parameter.class);
        says.forEach((one, said) -> says.forEach((other, otherwise) -> {
            Parameter difference = one.onlyDifference(other);
            if (difference != null && !said.equals(otherwise)) {
                decisive.add(difference);
            }
        }));
        return decisive;
    }

    Set<Parameter> open() {
        return readings.open();
    }

    boolean tooManyReadings() {
        return tooMany;
    }

    RuleInContext rule() {
        return rule;
    }

    TimeForAnswers time() {
        return time;
    }

    List<PartyCount> count() {
        return count;
    }

    boolean partiesStated() {
        return partiesStated;
    }

    NoticeShown notice() {
        return notice;
    }

    /** The tallies reached under a reading; only those certain to be few are asked for. */
    Set<Tally> tallies(Reading reading) {
        return Tallies.of(rule, reading, count, false);
    }

    QuorumShown quorum() {
        int sure = 0;
        int most = 0;
        for (PartyCount party : count) {
            Set<Standing> without = EnumSet.of(Standing.SILENT, Standing.AWAITED, Standing.STANDS_ASIDE);
            sure += party.isParty() && without.stream().noneMatch(party::mayBe) ? 1 : 0;
            most += party.standings().stream().anyMatch(RuleAtWork::mayTakePart) ? 1 : 0;
        }
        Integer asked = rule.quorum();
        Answer met = asked == null ? null : sure >= asked ? Answer.YES : most < asked ? Answer.NO : Answer.POSSIBLY;
        return new QuorumShown(asked, sure, most, met);
    }

    private static boolean mayTakePart(Standing standing) {
        return standing != Standing.SILENT && standing != Standing.AWAITED;
    }

    boolean advisesOnly() {
        return rule.method() == DecisionMethod.RECOMMEND_ONLY
                || Boolean.FALSE.equals(rule.rule().binding());
    }

    RuleReliedOn shown() {
        List<String> words = says().stream().map(Says::words).toList();
        return new RuleReliedOn(rule.onRecord(), time.lastDay(), count, quorum(), notice, words);
    }
}
