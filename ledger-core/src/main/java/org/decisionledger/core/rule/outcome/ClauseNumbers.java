package org.decisionledger.core.rule.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.core.time.Answer;

/** Reads the numbers of clauses, such as {@code 5.1 to 5.9} or {@code cl. 7.5}, and whether one names another. */
final class ClauseNumbers {

    private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)*";
    private static final Pattern ONE_OR_RANGE =
            Pattern.compile("(" + NUMBER + ")(?:\\s*(?:to|-|–|—)\\s*(" + NUMBER + "))?");

    private ClauseNumbers() {}

    /** Whether the clauses of a rule are among those that {@code provisions} names; a clause holds all below it. */
    static Answer named(String clause, String provisions) {
        List<Range> ours = ranges(clause);
        List<Range> theirs = ranges(provisions);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Answer.POSSIBLY;
        }
        long covered = ours.stream()
                .filter(our -> theirs.stream().anyMatch(their -> their.holds(our)))
                .count();
        boolean apart =
                ours.stream().noneMatch(our -> theirs.stream().anyMatch(their -> their.holds(our) || our.holds(their)));
        if (covered == ours.size()) {
            return Answer.YES;
        }
        return apart ? Answer.NO : Answer.POSSIBLY;
    }

    /** The order of two clauses as printed: 7.5 before 7.7 before 7.10; what has no number stands last, by its words. */
    static int order(String one, String other) {
        List<Range> ours = ranges(one);
        List<Range> theirs = ranges(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() && theirs.isEmpty() ? one.compareTo(other) : ours.isEmpty() ? 1 : -1;
        }
        return Range.order(ours.get(0).first, theirs.get(0).first);
    }

    private static List<Range> ranges(String text) {
        List<Range> ranges = new ArrayList<>();
        Matcher matcher = ONE_OR_RANGE.matcher(text);
        while (matcher.find()) {
            List<Integer> first = parts(matcher.group(1));
            String last = matcher.group(2);
            ranges.add(new Range(first, last == null ? first : parts(last)));
        }
        return ranges;
    }

    private static List<Integer> parts(String number) {
        return Arrays.stream(number.split("\\.")).map(ClauseNumbers::part).toList();
    }

    /** No clause has a number of ten digits; one that has is past all others. */
    private static Integer part(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.valueOf(digits);
    }

    private record Range(List<Integer> first, List<Integer> last) {

        boolean holds(Range other) {
            return order(cut(other.first, first.size()), first) >= 0 && order(cut(other.last, last.size()), last) <= 0;
        }

        private static List<Integer> cut(List<Integer> number, int length) {
            return number.subList(0, Math.min(length, number.size()));
        }

        private static int order(List<Integer> one, List<Integer> other) {
            return Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
        }
    }
}
