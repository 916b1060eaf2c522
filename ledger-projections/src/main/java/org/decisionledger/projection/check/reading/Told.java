package org.decisionledger.projection.check.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A fact of one kind and the entry that tells it.
 *
 * @param <F> the kind of fact
 */
public record Told<F extends LedgerFact>(Standing entry, F fact) {

    /** What valid entries tell of one kind, in order of occurrence. */
    public static <F extends LedgerFact> List<Told<F>> in(CaseFile file, Class<F> kind, Predicate<F> wanted) {
        return file.valid(kind).stream()
                .map(s -> new Told<>(s, kind.cast(s.fact())))
                .filter(t -> wanted.test(t.fact()))
                .toList();
    }

    /** The entries behind several lists of facts. */
    @SafeVarargs
    public static List<Standing> entries(Collection<? extends Told<?>>... lists) {
        List<Standing> all = new ArrayList<>();
        for (Collection<? extends Told<?>> list : lists) {
            list.forEach(t -> all.add(t.entry()));
        }
        return all;
    }

    public @Nullable Edtf occurred() {
        return entry.occurred();
    }

    /** The date in words, or that there is none. */
    public String when() {
        return when(occurred());
    }

    /** A date in words, or that there is none. */
    public static String when(@Nullable Edtf date) {
        return date == null ? "undated" : date.inWords();
    }
}
