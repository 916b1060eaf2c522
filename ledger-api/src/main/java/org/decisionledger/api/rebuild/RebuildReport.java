package org.decisionledger.api.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.projection.content.Compared;

/**
 * What came of making the projections anew.
 *
 * @param at when it was over, UTC
 * @param entries so many entries were read for the index
 * @param seconds so long that took
 * @param perSecond entries a second
 * @param changed whether what was made anew answers now
 * @param compared each projection held against the one that was in use, both up to the same position
 * @param notKept projections that were not in use, so that there was nothing to compare: nobody has asked for them
 * @param parked the entries that the index could not take in
 */
public record RebuildReport(
        Instant at,
        long entries,
        double seconds,
        double perSecond,
        boolean changed,
        List<Compared> compared,
        List<String> notKept,
        List<ParkedEntry> parked) {

    public RebuildReport {
        compared = List.copyOf(compared);
        notKept = List.copyOf(notKept);
        parked = List.copyOf(parked);
    }

    /** Whether each projection in use held what it holds when made anew. */
    public boolean same() {
        return compared.stream().allMatch(Compared::same);
    }

    /** As it is read at the terminal. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Made anew from %,d entries in %.1f s (%,.0f entries a second).%n",
                entries,
                seconds,
                perSecond));
        compared.forEach(c -> text.append(told(c)));
        notKept.forEach(name ->
                text.append("Nothing to compare for the ").append(name).append(": nobody has asked for them here.\n"));
        parked.forEach(p -> text.append("Set aside, position ")
                .append(p.position())
                .append(p.entry().isEmpty() ? "" : ", " + p.entry())
                .append(": ")
                .append(p.error())
                .append(".\n"));
        return text.append(outcome()).append('\n').toString();
    }

    private static String told(Compared c) {
        return c.same()
                ? String.format(
                        Locale.ROOT,
                        "%s: the same as in use, %,d rows up to position %d, SHA-256 %s.%n",
                        c.projection(),
                        c.rows(),
                        c.position(),
                        c.madeAnew())
                : String.format(
                        Locale.ROOT,
                        "%s: NOT the same up to position %d. First difference: %s.%n  in use    SHA-256 %s%n  made anew SHA-256 %s%n",
                        c.projection(),
                        c.position(),
                        c.firstDifference(),
                        c.inUse(),
                        c.madeAnew());
    }

    private String outcome() {
        if (changed) {
            return "What was made anew is in use now.";
        }
        return same()
                ? "What is in use was left as it is."
                : "What is in use was left as it is. To put what is made anew in its place: ledger rebuild";
    }
}
