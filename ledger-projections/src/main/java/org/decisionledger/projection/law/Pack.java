package org.decisionledger.projection.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one regime over the days for which it holds.
 *
 * @param id unique, for example {@code psr-2023}
 * @param regime joins the packs that follow one another as versions of one regime
 * @param title what people call it
 * @param instrument the act or statutory instrument with its number
 * @param role whether it is the procurement regime itself, or stands beside one
 * @param from first day of commencement it holds for
 * @param to last day of commencement it holds for, inclusive; absent while it is in force
 * @param areas what it covers
 * @param authorities whom it binds
 * @param source where the summary and the days are taken from
 * @param check what has to be looked up before anyone relies on it; absent when checked
 * @param rules what it asks, in order
 * @param sha256 of the bytes of its file, 64 hexadecimal digits; told by the reader, never written in the file
 */
public record Pack(
        String id,
        String regime,
        String title,
        String instrument,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        Set<SubjectArea> areas,
        Set<AuthorityKind> authorities,
        String source,
        @Nullable String check,
        List<Rule> rules,
        String sha256) {

    /** At most one regime holds for a purchase on a day; others may stand beside it. */
    public enum Role {
        REGIME,
        BESIDE
    }

    public Pack {
        areas = Set.copyOf(areas);
        authorities = Set.copyOf(authorities);
        rules = List.copyOf(rules);
    }

    /** The days for which it holds, as an interval. */
    Edtf window() {
        return window(from, to);
    }

    /** The days for which a rule of it holds, as an interval. */
    Edtf window(Rule rule) {
        return window(rule.from() == null ? from : rule.from(), rule.to() == null ? to : rule.to());
    }

    private static Edtf window(LocalDate from, @Nullable LocalDate to) {
        return Edtf.parse(from + "/" + (to == null ? ".." : to));
    }

    /** Its validity in words, for example "1 January 2024 to 23 February 2025" or "from 24 February 2025". */
    public String validity() {
        String first = Edtf.parse(from.toString()).inWords();
        return to == null
                ? "from " + first
                : first + " to " + Edtf.parse(to.toString()).inWords();
    }

    /** True when the other holds on a day on which this one does. */
    boolean sharesADayWith(Pack other) {
        return overlap(from, to, other.from, other.to);
    }

    static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate start, @Nullable LocalDate end) {
        return (end == null || !from.isAfter(end)) && (to == null || !start.isAfter(to));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s)", id, validity());
    }
}
