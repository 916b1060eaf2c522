package org.decisionledger.api.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.health.LeftOut;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The answers last given, kept as long as nothing was recorded since, the index was not made anew and the same entries
 * are left out, so that the next
 * part or panel of one opens at once. Safe for any number of threads.
 */
public final class LastAsked<V> {

    private final Answers answers;
    private final ObjectProvider<LeftOut.Source> leftOut;
    private final int most;
    private final ToIntFunction<V> weight;
    private final Map<Object, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private Moment at = new Moment(-1, -1, new LeftOut(List.of()));

    private record Moment(long position, long generation, LeftOut leftOut) {

        boolean isBefore(Moment other) {
            return position < other.position || generation < other.generation;
        }
    }

    /**
     * @param most what is kept weighs no more than this in all; an answer that weighs more is kept alone
     * @param weight of one answer
     */
    public LastAsked(Answers answers, ObjectProvider<LeftOut.Source> leftOut, int most, ToIntFunction<V> weight) {
        this.answers = answers;
        this.leftOut = leftOut;
        this.most = most;
        this.weight = weight;
    }

    /** The answer to a question: the one kept, or the one that {@code answer} gives now. */
    public V of(Object question, Supplier<V> answer) {
        Moment asked = now();
        synchronized (kept) {
            V known = asked.equals(at) ? kept.get(question) : null;
            if (known != null) {
                return known;
            }
        }
        V made = answer.get();
        synchronized (kept) {
            if (asked.isBefore(at)) {
                return made; // what was recorded meanwhile may be an erasure
            }
            if (!asked.equals(at)) {
                kept.clear();
                at = asked;
            }
            kept.put(question, made);
            forgetTheOldest();
        }
        return made;
    }

    private void forgetTheOldest() {
        int held = kept.values().stream().mapToInt(weight).sum();
        Iterator<V> oldest = kept.values().iterator();
        while (held > most && kept.size() > 1) {
            held -= weight.applyAsInt(oldest.next());
            oldest.remove();
        }
    }

    private Moment now() {
        LeftOut.Source source = leftOut.getIfAvailable();
        return new Moment(
                answers.position(), answers.generation(), source == null ? new LeftOut(List.of()) : source.now());
    }
}
