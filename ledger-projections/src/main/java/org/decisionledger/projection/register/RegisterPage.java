package org.decisionledger.projection.register;

import java.util.List;
import java.util.Map;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register.
 *
 * @param register its name
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param rows in order of identifier
 * @param next where the next page starts; {@code null} on the last page
 * @param counts in how many rows of the whole register a party is in each state; {@code null} for all but disputes
 */
public record RegisterPage(
        String register,
        AsOf asOf,
        long position,
        List<RegisterRow> rows,
        @Nullable String next,
        @Nullable Map<String, Integer> counts) {

    /** A page of a register that counts nothing. */
    public RegisterPage(String register, AsOf asOf, long position, List<RegisterRow> rows, @Nullable String next) {
        this(register, asOf, position, rows, next, null);
    }

    /**
     * One thing, or one entry, in a register.
     *
     * @param id identifier of the thing, or name of the entry
     * @param title it in words
     * @param state its state as the entries tell it, in words
     * @param when the date that matters most for it, in words
     * @param details further columns, by name, in order
     * @param entries the entries the row rests on, in order of occurrence
     */
    public record RegisterRow(
            String id, String title, String state, String when, Map<String, String> details, List<String> entries) {}
}
