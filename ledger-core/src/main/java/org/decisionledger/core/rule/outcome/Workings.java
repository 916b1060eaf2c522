package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.time.Answer;

/** The count of each rule in sentences that can be checked by hand. */
final class Workings {

    /** More readings than this are not written out one by one. */
    private static final int SHOWN = 12;

    private final RuleAtWork work;
    private final Question question;
    private final List<String> sentences = new ArrayList<>();

    private Workings(RuleAtWork work, Question question) {
        this.work = work;
        this.question = question;
    }

    /** The rules one after the other; a count that stands there already is not written out again. */
    static List<String> of(Collection<RuleAtWork> rules, Question question) {
        List<String> all = new ArrayList<>();
        Set<List<String>> written = new HashSet<>();
        for (RuleAtWork work : rules) {
            all.addAll(new Workings(work, question).head());
            List<String> count = new Workings(work, question).count();
            boolean again = !count.isEmpty() && !written.add(count);
            all.addAll(again ? List.of("Time and answers are the same as under a rule above.") : count);
            all.addAll(new Workings(work, question).rest());
        }
        return all;
    }

    private List<String> head() {
        RuleInContext rule = work.rule();
        String what = work.onlyAfterRejection() ? "it says what follows a rejection" : words(rule.method());
        sentences.add("The rule " + rule.onRecord().cited() + ": " + what + ".");
        sentences.addAll(rule.borrowed());
        return sentences;
    }

    private List<String> count() {
        if (work.onlyAfterRejection()) {
            group(Standing.REJECTS);
        } else if (work.rule().method() != DecisionMethod.LEAD_ALONE) {
            sentences.add(work.time().words() + ended());
            for (Standing standing : Standing.values()) {
                group(standing);
            }
            uncertain();
            late();
            notParties();
        }
        return sentences;
    }

    private List<String> rest() {
        if (work.rule().method() != DecisionMethod.LEAD_ALONE && !work.onlyAfterRejection()) {
            quorum();
        }
        if (!work.onlyAfterRejection()) {
            sentences.add("It " + NoticeWords.of(work.notice()) + ".");
        }
        results();
        return sentences;
    }

    private String ended() {
        if (work.time().lastDay() == null) {
            return "";
        }
        String moment = question.asOf().inWords();
        return switch (work.time().endedBy(question.asOf())) {
            case YES -> " It had ended by " + moment + ".";
            case NO -> " It had not ended by " + moment + ".";
            case POSSIBLY -> " The dates do not show whether it had ended by " + moment + ".";
        };
    }

    private void group(Standing standing) {
        List<PartyCount> parties = work.count().stream()
                .filter(party -> party.standings().equals(Set.of(standing)))
                .toList();
        if (!parties.isEmpty()) {
            sentences.add(
                    capital(standing.words()) + ": " + named(parties) + ". " + together(parties) + means(standing));
        }
    }

    /** What the rule says of those who are silent or stand aside, where it says anything. */
    private String means(Standing standing) {
        Stream<Choice> stated = work.byReading().keySet().iterator().next().choices().stream()
                .filter(choice -> !work.open().contains(choice.parameter()));
        Parameter about = standing == Standing.SILENT ? Parameter.SILENCE : Parameter.RECUSAL;
        return standing == Standing.SILENT || standing == Standing.STANDS_ASIDE
                ? stated.filter(choice -> choice.parameter() == about)
                        .map(choice -> " By the text " + choice.words() + ".")
                        .collect(Collectors.joining())
                : "";
    }

    private void late() {
        List<PartyCount> late = work.count().stream()
                .filter(PartyCount::isParty)
                .filter(PartyCount::late)
                .toList();
        if (!late.isEmpty()) {
            sentences.add("Answered after the time, and not counted: " + named(late) + ".");
        }
    }

    private String together(List<PartyCount> parties) {
        boolean weighed = byWeight() && parties.stream().allMatch(party -> party.weight() != null);
        if (!weighed) {
            return "That is " + parties.size() + ".";
        }
        return "Together "
                + Majority.plain(parties.stream()
                        .map(party -> new BigDecimal(String.valueOf(party.weight())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                + ".";
    }

    private boolean byWeight() {
        return work.rule().byWeight() && !work.onlyAfterRejection();
    }

    private String named(List<PartyCount> parties) {
        return parties.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(PartyCount party) {
        String name = question.name(party.party());
        return byWeight() ? name + " " + (party.weight() == null ? "(no weight on record)" : party.weight()) : name;
    }

    private void uncertain() {
        work.count().stream()
                .filter(party -> party.standings().size() > 1)
                .forEach(party -> sentences.add(named(party) + " may stand in more than one way: "
                        + party.standings().stream()
                                .sorted()
                                .map(Standing::words)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private void notParties() {
        List<PartyCount> others =
                work.count().stream().filter(party -> !party.isParty()).toList();
        if (!others.isEmpty()) {
            sentences.add("Not parties, and not counted: "
                    + others.stream().map(party -> question.name(party.party())).collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private void quorum() {
        QuorumShown quorum = work.quorum();
        if (quorum.met() == null) {
            sentences.add("No quorum is stated, and none is applied.");
            return;
        }
        String took = quorum.fewest() == quorum.most()
                ? quorum.most() + " took part"
                : "between " + quorum.fewest() + " and " + quorum.most() + " took part";
        sentences.add("The quorum is " + quorum.asked() + "; " + took + ": " + met(quorum.met()) + ".");
    }

    private static String met(Answer met) {
        return switch (met) {
            case YES -> "met";
            case NO -> "not met";
            case POSSIBLY -> "met or not, as these are counted";
        };
    }

    private void results() {
        List<Map.Entry<Reading, Set<Says>>> all =
                work.byReading().entrySet().stream().toList();
        Set<String> lines = all.stream()
                .limit(SHOWN)
                .map(each -> line(each.getKey(), each.getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sentences.addAll(lines);
        if (all.size() > SHOWN) {
            sentences.add("There are " + (all.size() - SHOWN)
                    + " more ways to read it; all were worked out. Together they give: " + words(work.says()) + ".");
        }
    }

    private String line(Reading reading, Set<Says> says) {
        String choices = reading.words(work.open());
        Set<Tally> tallies = work.tallies(reading);
        String sums = tallies.size() == 1
                        && Majority.decides(work.rule(), reading)
                        && EnumSet.of(Says.CARRIED, Says.NOT_CARRIED, Says.STOPPED)
                                .containsAll(says)
                ? new Majority(work.rule(), reading, tallies.iterator().next()).words() + ": "
                : "";
        return (choices.isEmpty() ? "Result: " : "If " + choices + ": ") + sums + words(says) + ".";
    }

    private static String words(Set<Says> says) {
        return says.stream().sorted().map(Says::words).collect(Collectors.joining("; or "));
    }

    private static String words(DecisionMethod method) {
        return switch (method) {
            case UNANIMITY -> "all parties must agree";
            case CONSENSUS -> "the parties decide by consensus";
            case SIMPLE_MAJORITY -> "a majority of the parties carries, each counting one";
            case WEIGHTED_MAJORITY -> "a majority by weight carries";
            case PRIOR_APPROVAL_OF_EACH -> "each party must approve beforehand";
            case LEAD_ALONE -> "the lead may act alone";
            case EACH_BODY_FOR_ITSELF -> "each body decides for itself";
            case DELEGATED_WITHIN_LIMIT -> "those to whom it is delegated decide, within the limit";
            case RECOMMEND_ONLY -> "the forum recommends and does not decide";
            case OTHER -> "the method is one that is not worked out here";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
