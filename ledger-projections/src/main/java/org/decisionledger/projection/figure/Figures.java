package org.decisionledger.projection.figure;

import java.math.BigDecimal;
import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Stretch;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * The figures that entries give of one thing.
 *
 * @param thing a risk, a contract, a request for money, or the matter that these are about
 * @param title it in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param risks scores, risk by risk
 * @param activity volumes reported, unit by unit
 * @param contributions sums by party, table by table
 */
public record Figures(
        String thing,
        String title,
        AsOf asOf,
        long position,
        List<Risk> risks,
        List<Activity> activity,
        List<Contributions> contributions) {

    /** Whether no entry gives a figure. */
    public boolean none() {
        return risks.isEmpty() && activity.isEmpty() && contributions.isEmpty();
    }

    /** The scores of one risk, in order of occurrence, undated ones last. */
    public record Risk(String risk, String title, List<Score> scores) {}

    /**
     * A score as one entry tells it.
     *
     * @param when when it was set; {@code null} where the entry gives no date
     * @param from the score before, where the entry gives one
     * @param register the register that holds it
     */
    public record Score(
            @Nullable Stretch when,
            @Nullable Integer from,
            int to,
            @Nullable String register,
            TimelineRow row) {}

    /** What was reported in one unit; figures in other units are never set beside them. */
    public record Activity(String unit, List<Measure> measures) {}

    /**
     * One figure.
     *
     * @param what what is counted
     * @param value as printed
     * @param basis per year, above contracted level …, as the entry has it
     * @param of the body it is for, in words
     * @param when the time it covers; {@code null} where the entry gives none
     */
    public record Measure(
            String what,
            String value,
            @Nullable String basis,
            @Nullable String of,
            @Nullable Stretch when,
            TimelineRow row) {

        public BigDecimal number() {
            return new BigDecimal(value);
        }
    }

    /**
     * What each party puts in, by one table of one source on one basis and in one currency.
     *
     * @param table the table, as the entry names it
     * @param basis forecast, budget, contract value …
     */
    public record Contributions(
            String funding,
            String title,
            @Nullable String table,
            @Nullable String basis,
            String currency,
            List<Share> shares) {}

    /**
     * A sum.
     *
     * @param party the party; {@code null} for a total over parties
     * @param line the funding line; {@code null} for a total over lines
     * @param printedTotal whether it is a total that the source prints
     */
    public record Share(
            @Nullable String party,
            @Nullable String partyTitle,
            @Nullable String line,
            String amount,
            boolean printedTotal,
            @Nullable Stretch when,
            TimelineRow row) {

        public BigDecimal number() {
            return new BigDecimal(amount);
        }
    }
}
